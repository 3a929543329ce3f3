package org.groundwork.workspace;

/** What becomes of the backups made before a workspace gets a passphrase or a new key. */
public enum EarlierBackups {
    /** they get the new key too */
    ENCRYPT,
    /** they are removed; ask the person first */
    REMOVE
}
