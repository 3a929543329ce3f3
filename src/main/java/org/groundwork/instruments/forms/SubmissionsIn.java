package org.groundwork.instruments.forms;

import java.util.List;
import java.util.Map;
import org.groundwork.instruments.forms.AnswersIn.Trouble;

/**
 * What an export of a data collection holds: one set of answers for each submission.
 *
 * @param troubles what of the file was not read, column by column and sheet by sheet
 */
public record SubmissionsIn(String file, String sheet, List<Submission> submissions, List<Trouble> troubles) {
    public SubmissionsIn {
        submissions = List.copyOf(submissions);
        troubles = List.copyOf(troubles);
    }

    /**
     * One set of answers.
     *
     * @param row as Excel counts
     * @param actor whose answers they are, as the file names it; "" where it does not
     * @param answers as they are kept, by question
     * @param troubles answers that were not understood
     */
    public record Submission(int row, String actor, Map<String, String> answers, List<Trouble> troubles) {
        public Submission {
            answers = Map.copyOf(answers);
            troubles = List.copyOf(troubles);
        }
    }
}
