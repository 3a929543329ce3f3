package org.groundwork.instruments.sums;

import java.util.List;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.groundwork.instruments.forms.StrengthRule;
import org.groundwork.instruments.scoring.Step;
import org.groundwork.instruments.scoring.StepRule;
import org.groundwork.office.FormPage;

/** What other areas write into their workbooks of an assessment: its sheet, and which questions stand out. */
public final class SumsFeature {
    private SumsFeature() {}

    /**
     * Fills an empty page with an assessment.
     *
     * @param live what is known of the actor now; an assessment that is finished keeps what was known then
     * @param inside what the page says of who may read it
     */
    public static AssessmentSheet.Sums sheet(Assessed assessed, Facts live, FormPage page, String inside) {
        Facts facts = assessed.assessment().finished()
                ? AssessmentRule.facts(assessed.assessment().facts())
                : live;
        return new AssessmentSheet(assessed, facts).write(page, inside);
    }

    /** Questions of an unfinished assessment to which nobody said an answer yet; none of a finished one. */
    public static List<Question> open(Assessed assessed, Facts live) {
        return assessed.assessment().finished()
                ? List.of()
                : StepRule.steps(assessed.instrument(), AssessmentRule.settled(assessed.answers()), live).stream()
                        .filter(step -> step.needed() && step.answer().isEmpty())
                        .map(Step::question)
                        .toList();
    }

    /** Questions on which both sides keep their own answer. */
    public static List<Question> apart(Assessed assessed) {
        return assessed.answers().stream()
                .filter(Answered::disagreed)
                .flatMap(one -> assessed.instrument().question(one.question()).stream())
                .toList();
    }

    /** Questions whose answer is nearer to the worst than to the best, those that stop cash first. */
    public static List<Question> gaps(Assessed assessed) {
        return StrengthRule.gaps(assessed.instrument(), AssessmentRule.settled(assessed.answers()), Integer.MAX_VALUE);
    }
}
