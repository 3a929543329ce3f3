package org.groundwork.duediligence.others;

/** A question that an instrument asks, as far as reuse looks at it. */
public record Wanted(String question, String topic) {}
