package org.groundwork.instruments;

/**
 * Something that is held already and answers a question, or helps to.
 *
 * @param sentence "We hold this: audit report, from UNICEF, until 1 Mar 2027"
 * @param source the other agency's finding that an answer may rest on, as an answer keeps it; "" where there is none
 */
public record Held(String sentence, String source) {}
