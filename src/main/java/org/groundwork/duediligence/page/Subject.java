package org.groundwork.duediligence.page;

import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.LocalClass;

/**
 * Whose dossier it is.
 *
 * @param name by which the actor is shown, "" where it has none
 * @param acronym or ""
 * @param held what it counts as in the office's country
 * @param retired the record is out of use
 * @param notToBeNamed it must not be named outside the office
 */
public record Subject(
        UUID id, String name, String acronym, ActorKind kind, LocalClass held, boolean retired, boolean notToBeNamed) {}
