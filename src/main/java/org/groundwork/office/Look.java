package org.groundwork.office;

/** How a cell of a workbook to be filled in looks, and whether it may be written in. */
public enum Look {
    TITLE,
    /** one line that may run over the cells beside it */
    LINE,
    /** a label or a line that matters */
    STRONG,
    TEXT,
    /** small and grey: where something is from */
    NOTE,
    /** the head of a part */
    PART,
    /** the head of a column */
    HEAD,
    /** to be written in: text that stays text */
    ANSWER,
    /** to be written in: a number */
    ANSWER_NUMBER,
    /** to be written in: a date */
    ANSWER_DATE,
    /** to be written in: as many words as needed */
    ANSWER_WORDS,
    /** what is wrong with the cell beside it */
    WRONG,
    /** to be read: a date */
    DAY,
    /** to be read: a number as it is */
    FIGURE,
    /** to be read: a share */
    PERCENT,
    /** to be read: an amount of money, a score */
    DECIMAL,
    /** the sum of figures */
    SUM,
    /** the sum of amounts, the score of all */
    DECIMAL_SUM,
    /** one line that has to be read before all else */
    BANNER;

    boolean wraps() {
        return this != TITLE && this != LINE && this != BANNER;
    }

    boolean open() {
        return this == ANSWER || this == ANSWER_NUMBER || this == ANSWER_DATE || this == ANSWER_WORDS;
    }
}
