package org.groundwork.screening.matching;

/**
 * One step of an explanation: two words that were taken for one another, or one that nothing answers to.
 *
 * @param mine the word of the first name, "" where only the other has it
 * @param theirs the word of the second name, "" where only the first has it
 * @param way how they are alike, or what standing alone costs
 * @param alike 0 to 1
 */
public record Aligned(String mine, String theirs, Way way, double alike) {
    /** How two words are alike, or why one stands alone. */
    public enum Way {
        /** the same word */
        SAME,
        /** two words for one thing, such as Ltd and Limited */
        SAME_MEANING,
        /** spelled otherwise */
        SPELLING,
        /** forms of one given name */
        NICKNAME,
        /** an initial of the other */
        INITIAL,
        /** the same sounds in another script */
        SCRIPT,
        /** first letters of the other's words */
        ACRONYM,
        /** stands twice */
        REPEATED,
        /** only one of the two has it, and it tells little */
        LIGHT,
        /** only one of the two names has it */
        ALONE,
        /** both names have a word that the other lacks */
        CLASH
    }
}
