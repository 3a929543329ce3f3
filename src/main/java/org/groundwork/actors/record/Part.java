package org.groundwork.actors.record;

import java.util.UUID;

/** A row of an actor's record: a name, a contact, a note. Its components are its table's columns. */
public interface Part {
    UUID id();

    UUID actor();
}
