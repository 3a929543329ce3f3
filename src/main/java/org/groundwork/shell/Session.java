package org.groundwork.shell;

/** What areas of the window itself may ask of it. */
interface Session {
    /** Asks who works here now, and goes on as that person. */
    void switchPerson();

    /** Closes the workspace and shows the welcome. */
    void leave();

    /** Shows the whole window anew, after a change of language or direction. */
    void rebuild();
}
