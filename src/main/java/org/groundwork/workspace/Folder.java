package org.groundwork.workspace;

import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in a workspace's folder, {@code NAME.groundwork}. Part of the file format. */
record Folder(Path root) {
    static final String SUFFIX = ".groundwork";
    static final String DATABASE = "groundwork";
    static final String DATABASE_FILE = DATABASE + ".mv.db";
    static final String HEADER = "header";
    static final String CONTENT = "content";

    /** Beside a workspace that is being replaced: its new content, and itself until the new one stands. */
    static final String NEXT = ".next";

    static final String PREVIOUS = ".previous";

    Path database() {
        return root.resolve(DATABASE_FILE);
    }

    Path header() {
        return root.resolve(HEADER);
    }

    /** The header's second copy. */
    Path twin() {
        return root.resolve(HEADER + ".2");
    }

    /** Held locked while the workspace is open; what it says tells others who has it. */
    Path use() {
        return root.resolve("in-use");
    }

    /** There while the database file is to be written anew at closing. */
    Path rewrite() {
        return root.resolve("rewrite");
    }

    /** There from before an erasure until nothing of the erased is left in attachments and backups. */
    Path erased() {
        return root.resolve("erased");
    }

    /** The number of the last act at the last closing. */
    Path acts() {
        return root.resolve("acts");
    }

    Path content() {
        return root.resolve(CONTENT);
    }

    Path backups() {
        return root.resolve("backups");
    }

    /** A hidden neighbour of this workspace on the same disk. */
    Folder beside(String suffix) {
        return new Folder(root.resolveSibling("." + root.getFileName() + suffix));
    }

    boolean exists() {
        return Files.exists(database()) || Files.exists(header()) || Files.exists(twin());
    }

    /** The name that people see. */
    String name() {
        String name = root.getFileName() == null ? "" : root.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
