package org.groundwork;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.groundwork.cli.Cli;

/** Chooses window or command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exit = Cli.run(args, writer(FileDescriptor.out), writer(FileDescriptor.err));
        System.exit(exit);
    }

    /** UTF-8 whatever the system's own encoding is: names of every script must come out whole. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
