package org.groundwork.instruments;

import java.util.List;

/** A part of an instrument: an area, a domain. Sections do not nest. */
public record InstrumentSection(String id, Words title, Words about, List<Question> questions) {
    public InstrumentSection {
        questions = List.copyOf(questions);
    }
}
