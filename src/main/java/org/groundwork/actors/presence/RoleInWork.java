package org.groundwork.actors.presence;

import java.util.UUID;

/**
 * What an organisation has to do with another one's work.
 *
 * @param actor the one that does the work
 * @param presences in how many of its presences
 */
public record RoleInWork(UUID actor, PresenceRole role, int presences) {}
