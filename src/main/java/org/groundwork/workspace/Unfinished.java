package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What lies in the folder of backups while one is made: the file itself, not checked yet, and the folders that it is
 * checked in. All of it holds the whole database, so what a program leaves that ends meanwhile must not stay.
 */
final class Unfinished {
    private static final Pattern NAME = Pattern.compile("\\..+\\.unchecked(\\.tmp|\\.trial|\\.rewritten)?");

    private Unfinished() {}

    /** Where a file is made before it counts. */
    static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".unchecked");
    }

    /** True for our own names only: what a person put there is left alone. */
    static boolean named(String name) {
        return NAME.matcher(name).matches();
    }

    /** Removes what was left; call with the workspace taken and while no backup is made. */
    static void remove(Folder folder) throws IOException {
        for (Path each : Disk.list(folder.backups())) {
            if (named(each.getFileName().toString())) {
                Disk.remove(each);
            }
        }
    }

    /** At opening, which goes on where something cannot be removed. */
    static void removeQuietly(Folder folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            Logs.warn(Unfinished.class, e);
        }
    }
}
