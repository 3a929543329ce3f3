package org.groundwork.duediligence.saying;

/**
 * All that a letter may know of an answer: what it is about and how good it is. No words of anybody.
 *
 * @param best the best level there is
 * @param points how good it is in thousandths of what can be had, for choosing among several
 * @param weight of the question
 * @param critical it stops cash until it is dealt with
 */
public record LetterAnswer(LetterTopic topic, boolean best, int points, int weight, boolean critical) {}
