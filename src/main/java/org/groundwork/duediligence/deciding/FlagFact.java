package org.groundwork.duediligence.deciding;

/**
 * What one flag says for the decision: how grave and how far, never what it is about.
 *
 * @param grave of the level that stops work where it is upheld
 */
public record FlagFact(boolean grave, FlagStanding standing) {}
