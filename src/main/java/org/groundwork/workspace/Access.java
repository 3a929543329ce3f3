package org.groundwork.workspace;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who opens a workspace, where, and with what key.
 *
 * @param by the person who acts; a statement, not a login
 * @param device this installation's id, kept in the user's settings and never in the workspace
 * @param passphrase opens an encrypted workspace; null for a plain one
 * @param clock the wall clock; tests give their own
 */
public record Access(Person by, UUID device, @Nullable String passphrase, Clock clock) {

    /** @param name how the journal names the person; function, agency and office may be "" */
    public record Person(String name, String function, String agency, String office) {
        public static Person named(String name) {
            return new Person(name, "", "", "");
        }
    }

    @Override
    public String toString() {
        return "Access[" + device + "]"; // never a name or a passphrase in a log
    }
}
