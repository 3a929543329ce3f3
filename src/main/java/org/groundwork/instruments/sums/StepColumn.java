package org.groundwork.instruments.sums;

/** The columns of an assessment's sheet, from left to right. */
enum StepColumn {
    NUMBER(5),
    QUESTION(36),
    OWN(14),
    OWN_REASON(26),
    ASSESSOR(14),
    ASSESSOR_REASON(26),
    AGREED(14),
    AGREED_REASON(26),
    HOW(20),
    COUNTED(16),
    NEEDED(10),
    ANSWERED(10),
    COUNTS(10),
    WEIGHT(9),
    LEVEL(9),
    POINTS(9),
    HIGHEST(9),
    MOST(9),
    SCORE(9),
    /** hidden: by which the sums of a section find its questions */
    SECTION(12);

    private final int width;

    StepColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }
}
