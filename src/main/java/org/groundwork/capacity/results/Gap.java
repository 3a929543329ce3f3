package org.groundwork.capacity.results;

import java.time.LocalDate;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;

/**
 * An answer that is below the mark.
 *
 * @param below how far below the best level, in steps: up to 1
 * @param force what it weighs: {@code below} times the question's weight, a key question's twice
 * @param critical stops cash until it is dealt with
 * @param reason what was written beside the answer
 */
public record Gap(
        Instrument instrument,
        InstrumentSection section,
        Question question,
        Level level,
        Fraction below,
        Fraction force,
        boolean critical,
        GapPriority priority,
        String reason,
        LocalDate on) {}
