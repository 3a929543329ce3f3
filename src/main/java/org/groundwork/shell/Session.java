package org.groundwork.shell;

import java.nio.file.Path;

/** What areas of the window itself may ask of it. */
interface Session {
    /** Asks who works here now, and goes on as that person. */
    void switchPerson();

    /** Closes the workspace and shows the welcome. */
    void leave();

    /** Puts a copy in the place of a workspace, or makes a new one of it, and opens that. */
    void restore(Path copy, Path to, boolean replace);

    /** Closes the workspace, encrypts it and its earlier backups, and opens it again. */
    void encrypt(String passphrase);

    /** Brings an area to the front, by its key. */
    void show(String area);

    /** Shows in the drawer what was done lately. */
    void showHistory();

    /** Shows the whole window anew, after a change of language or direction. */
    void rebuild();
}
