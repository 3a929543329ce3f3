package org.groundwork.instruments.forms;

import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.office.CellAt;

/**
 * What came back in an answer workbook. An empty cell says nothing and takes nothing away.
 *
 * @param sheet that was read
 * @param refused nothing is taken: the file belongs to another instrument or partner
 * @param accepted in the order of the file
 * @param troubles what was not taken, and what is odd
 * @param missing ids of questions that are not in the file
 */
public record AnswersIn(
        String file,
        String sheet,
        boolean refused,
        List<Accepted> accepted,
        List<Trouble> troubles,
        List<String> missing) {
    public AnswersIn {
        accepted = List.copyOf(accepted);
        troubles = List.copyOf(troubles);
        missing = List.copyOf(missing);
    }

    /**
     * An answer that can be stored; either of answer and reason may be "".
     *
     * @param at of the answer's cell
     */
    public record Accepted(String question, Filled filled, CellAt at) {}

    /**
     * Something wrong (an error: not taken) or odd (taken).
     *
     * @param at the cell it is about
     * @param question "" where it is about none
     * @param said what stands in the cell
     */
    public record Trouble(CellAt at, String question, String said, Finding finding) {
        public boolean wrong() {
            return finding.severity() == Severity.ERROR;
        }
    }

    public long wrong() {
        return troubles.stream().filter(Trouble::wrong).count();
    }
}
