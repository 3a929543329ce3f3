package org.groundwork.screening.matching;

/**
 * The measures of the matcher; what each does is told where it is used. They were fitted on halves of labelled
 * pairs and
 * held on the other halves, see the decision on name matching.
 *
 * @param least words less alike than this are two words
 * @param bend how much faster than the likeness of two words their share falls
 * @param conflictPerson charge for what both names have left over, of persons
 * @param conflictOrg the same of organisations
 * @param surplusPerson charge for what only one has left over, of persons
 * @param surplusOrg the same of organisations
 * @param generic weight of words that many organisations share
 * @param title weight of titles
 * @param particle weight of particles
 * @param initial weight of an initial, in letters
 * @param initialAlike likeness of an initial and its name
 * @param nickname likeness of two forms of one given name
 * @param across factor for words compared across scripts
 */
record Tuning(
        double least,
        double bend,
        double conflictPerson,
        double conflictOrg,
        double surplusPerson,
        double surplusOrg,
        double generic,
        double title,
        double particle,
        double initial,
        double initialAlike,
        double nickname,
        double across) {
    static final Tuning SHIPPED = new Tuning(0.68, 1.2, 1.1, 1.2, 0.28, 0.6, 0.35, 0.15, 0.3, 4, 0.85, 0.92, 0.97);
}
