package org.groundwork.screening.matching;

/** What a word does in a name, which decides how much it weighs. */
public enum WordKind {
    /** tells one bearer from another */
    NAME,
    /** one letter that stands for a name */
    INITIAL,
    /** Mr, Sheikh, Dr */
    TITLE,
    /** al, bin, de */
    PARTICLE,
    /** Ltd, GmbH, NGO */
    LEGAL,
    /** association, bank, international */
    GENERIC,
    /** a country's name in the name of an organisation */
    COUNTRY,
    /** and, of, for */
    STOP,
    /** a number in figures or words */
    NUMBER
}
