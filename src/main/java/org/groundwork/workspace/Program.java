package org.groundwork.workspace;

/** Which build of the program this is. */
final class Program {
    private Program() {}

    /** The release's number; "0" when it runs from a folder of classes. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
