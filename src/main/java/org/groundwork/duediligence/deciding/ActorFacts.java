package org.groundwork.duediligence.deciding;

import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.LocalClass;

/**
 * What the registry says of an actor that its profile hangs on.
 *
 * @param kind as somebody chose it
 * @param held what it counts as in the office's country
 * @param stateBody whether it is part of a state
 * @param registered whether a registration number is on record
 */
public record ActorFacts(ActorKind kind, LocalClass held, Answer stateBody, boolean registered) {}
