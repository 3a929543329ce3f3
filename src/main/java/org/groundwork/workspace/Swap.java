package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Puts a finished folder in the place of another by two renames. A program that ends between them leaves the former
 * folder under its other name, and the next opening puts it back: at every moment one of the two is whole.
 */
final class Swap {
    private Swap() {}

    static void replace(Folder next, Folder present) throws IOException {
        Folder previous = present.beside(Folder.PREVIOUS);
        Disk.remove(previous.root());
        if (Files.exists(present.root())) {
            Disk.rename(present.root(), previous.root());
        }
        try {
            Disk.rename(next.root(), present.root());
        } catch (IOException e) {
            if (Files.exists(previous.root())) {
                Disk.rename(previous.root(), present.root());
            }
            throw e;
        }
        Disk.remove(previous.root());
    }

    /** After an end between the two renames. */
    static void putBack(Folder folder) throws IOException {
        Folder previous = folder.beside(Folder.PREVIOUS);
        if (!Files.exists(folder.root()) && previous.exists()) {
            Disk.rename(previous.root(), folder.root());
        }
    }

    /** Removes what an ended replacement left beside a workspace that is whole; call with the workspace taken. */
    static void tidy(Folder folder) throws IOException {
        Disk.remove(folder.beside(Folder.PREVIOUS).root());
        Disk.remove(folder.beside(Folder.NEXT).root());
    }
}
