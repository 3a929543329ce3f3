package org.groundwork.instruments.sums;

import org.groundwork.instruments.ScoringMethod;
import org.groundwork.office.FormPage;

/** The formulas of an assessment's sheet, one for each method of scoring; none is younger than Excel 2010. */
final class SumsRule {
    private final ScoringMethod method;
    private final int first;
    private final int last;

    /**
     * Formulas for a sheet.
     *
     * @param first row of the questions
     * @param last row of the questions
     */
    SumsRule(ScoringMethod method, int first, int last) {
        this.method = method;
        this.first = first;
        this.last = last;
    }

    private static String at(int row, StepColumn column) {
        return FormPage.address(row, column.place());
    }

    private String all(StepColumn column) {
        return FormPage.range(first, last, column.place());
    }

    // A question

    /** 1 where it has to be answered and is. */
    static String answered(int row) {
        return "IF(AND(" + at(row, StepColumn.NEEDED) + "=1," + at(row, StepColumn.COUNTED) + "<>\"\"),1,0)";
    }

    /** What the chosen level brings. */
    String points(int row) {
        String level = at(row, StepColumn.LEVEL);
        return "IF(" + level + "=\"\",\"\"," + weighed(level, row) + ")";
    }

    /** The most that it can bring. */
    String most(int row) {
        String highest = at(row, StepColumn.HIGHEST);
        return "IF(OR(" + at(row, StepColumn.COUNTS) + "<>1," + highest + "=\"\"),\"\"," + weighed(highest, row) + ")";
    }

    private String weighed(String points, int row) {
        String whole = at(row, StepColumn.WEIGHT) + "*" + points;
        return switch (method) {
            case HACT_2016, HACT_CURRENT -> "IF(" + points + "=1,1," + whole + ")";
            case MET_COUNT, ALL_YES, PATTERN -> "IF(" + points + ">0,1,0)";
            case SUM, PERCENT, MEAN, NONE -> whole;
        };
    }

    // A section

    /** The sum of a column in a section, whose id stands hidden in the same row. */
    String section(int row, StepColumn column) {
        return "SUMIF(" + all(StepColumn.SECTION) + "," + at(row, StepColumn.SECTION) + "," + all(column) + ")";
    }

    /** The weights of a section's questions that count. */
    String sectionWeights(int row) {
        return "SUMIFS(" + all(StepColumn.WEIGHT) + "," + all(StepColumn.SECTION) + "," + at(row, StepColumn.SECTION)
                + "," + all(StepColumn.COUNTS) + ",1)";
    }

    /** How many of a section's questions bring points. */
    String sectionRated(int row) {
        return inSection(row, StepColumn.POINTS, ">-1000000");
    }

    String sectionScore(int row) {
        String open = inSection(row, StepColumn.NEEDED, "*") + "+" + inSection(row, StepColumn.COUNTS, "*");
        return scored(row, open, score(row));
    }

    private String inSection(int row, StepColumn column, String wanted) {
        return "COUNTIFS(" + all(StepColumn.SECTION) + "," + at(row, StepColumn.SECTION) + "," + all(column) + ",\""
                + wanted + "\")";
    }

    // The whole

    /** Share of what has to be answered that is. */
    static String coverage(int row) {
        String needed = at(row, StepColumn.NEEDED);
        return "IF(" + needed + "=0,0," + at(row, StepColumn.ANSWERED) + "/" + needed + ")";
    }

    /** The sum over the sections above. */
    static String total(int firstSection, int lastSection, StepColumn column) {
        return "SUM(" + FormPage.range(firstSection, lastSection, column.place()) + ")";
    }

    /** The score as the source calls it. */
    String totalScore(int row, int firstSection, int lastSection) {
        String score = method == ScoringMethod.MEAN
                ? "AVERAGE(" + FormPage.range(firstSection, lastSection, StepColumn.SCORE.place()) + ")"
                : score(row);
        return scored(row, allOpen(), score);
    }

    private String allOpen() {
        return "COUNTIF(" + all(StepColumn.NEEDED) + ",\"*\")+COUNTIF(" + all(StepColumn.COUNTS) + ",\"*\")";
    }

    /** Nothing while something is open, or where nothing counts. */
    private static String scored(int row, String open, String score) {
        String counting = at(row, StepColumn.COUNTS);
        return "IF(AND(" + at(row, StepColumn.NEEDED) + "=" + at(row, StepColumn.ANSWERED) + "," + open + "=0,"
                + counting + ">0," + at(row, StepColumn.LEVEL) + "=" + counting + ")," + score + ",\"\")";
    }

    private String score(int row) {
        String points = at(row, StepColumn.POINTS);
        return switch (method) {
            case HACT_2016, HACT_CURRENT -> points + "/" + at(row, StepColumn.COUNTS);
            case PERCENT -> points + "/" + at(row, StepColumn.MOST);
            case MEAN -> points + "/" + at(row, StepColumn.WEIGHT);
            case SUM, MET_COUNT, ALL_YES, PATTERN, NONE -> points;
        };
    }

    /** What the bands look at, where that is not the score itself; "" else. */
    String looked(int row) {
        String points = at(row, StepColumn.POINTS);
        String counting = at(row, StepColumn.COUNTS);
        String above = "(" + points + "-" + counting + ")/";
        String value =
                switch (method) {
                    case HACT_2016 -> above + "(4*" + at(row, StepColumn.WEIGHT) + "-" + counting + ")";
                    case HACT_CURRENT -> above + "(3*" + counting + ")";
                    case MET_COUNT, ALL_YES, PATTERN -> counting + "-" + points;
                    case SUM, PERCENT, MEAN, NONE -> "";
                };
        return value.isEmpty() ? "" : scored(row, allOpen(), value);
    }
}
