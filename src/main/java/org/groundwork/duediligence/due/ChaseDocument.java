package org.groundwork.duediligence.due;

import org.groundwork.core.Text;

/** The message that asks a partner for what ends, in plain words, as an e-mail or short enough for a phone. */
public final class ChaseDocument {
    private ChaseDocument() {}

    /**
     * An e-mail with its subject in the first line.
     *
     * @param by who writes, and for which agency
     */
    public static String email(DueLine line, String by, String agency) {
        return String.join(
                "\n\n",
                Text.of("duediligence.chase.subject", line.thing().what()),
                Text.of("duediligence.chase.dear", line.name()),
                asks(line),
                Text.of("duediligence.chase.help"),
                agency.isBlank() ? by : by + "\n" + agency);
    }

    /** Some lines for a phone. */
    public static String message(DueLine line, String by, String agency) {
        String from = agency.isBlank() ? by : by + ", " + agency;
        return Text.of("duediligence.chase.short", asks(line), from);
    }

    /** What is asked, by what it is that ends and whether it has ended. */
    private static String asks(DueLine line) {
        String what = line.thing().what();
        boolean over = line.overdue();
        String key =
                switch (line.thing().kind()) {
                    case DOCUMENT -> over ? "duediligence.chase.documentOver" : "duediligence.chase.document";
                    case ASSESSMENT, ASSUMED_RATING ->
                        over ? "duediligence.chase.assessmentOver" : "duediligence.chase.assessment";
                    case REPORT -> report(line.thing().spares(), over);
                    case DECISION, WAIVER, SIGNATURE ->
                        over ? "duediligence.chase.decisionOver" : "duediligence.chase.decision";
                    case CONDITION, PAYMENT ->
                        over ? "duediligence.chase.conditionOver" : "duediligence.chase.condition";
                    case COME_BACK -> over ? "duediligence.chase.comeBackOver" : "duediligence.chase.comeBack";
                };
        return Text.of(key, what, line.thing().endsOn());
    }

    /** That it spares the partner our questions is said only of a report that does. */
    private static String report(boolean spares, boolean over) {
        if (spares) {
            return over ? "duediligence.chase.reportOver" : "duediligence.chase.report";
        }
        return over ? "duediligence.chase.weighedOver" : "duediligence.chase.weighed";
    }
}
