package org.groundwork.instruments.forms;

import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Instrument;
import org.groundwork.office.CellAt;

/**
 * An instrument that was made from somebody else's file.
 *
 * @param oddities what of the file has no place in an instrument, or a place that is not quite its own
 */
public record FormIn(String file, Instrument instrument, List<Oddity> oddities) {
    public FormIn {
        oddities = List.copyOf(oddities);
    }

    /**
     * Something that was left out, changed or not understood.
     *
     * @param sheet in which it stands
     * @param at the cell it is about
     * @param finding an error where a question is lost
     */
    public record Oddity(String sheet, CellAt at, Finding finding) {}
}
