package org.groundwork.instruments.sums;

/** The columns of an assessment's sheet, from left to right. */
enum StepColumn {
    NUMBER(0, 5),
    QUESTION(1, 36),
    OWN(2, 14),
    OWN_REASON(3, 26),
    ASSESSOR(4, 14),
    ASSESSOR_REASON(5, 26),
    AGREED(6, 14),
    AGREED_REASON(7, 26),
    HOW(8, 20),
    COUNTED(9, 16),
    NEEDED(10, 10),
    ANSWERED(11, 10),
    COUNTS(12, 10),
    WEIGHT(13, 9),
    LEVEL(14, 9),
    POINTS(15, 9),
    HIGHEST(16, 9),
    MOST(17, 9),
    SCORE(18, 9),
    /** hidden: by which the sums of a section find its questions */
    SECTION(19, 12);

    private final int place;
    private final int width;

    StepColumn(int place, int width) {
        this.place = place;
        this.width = width;
    }

    /** From the left, from 0. */
    int place() {
        return place;
    }

    int width() {
        return width;
    }
}
