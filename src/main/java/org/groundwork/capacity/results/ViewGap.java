package org.groundwork.capacity.results;

import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;

/**
 * A question on which partner and assessor see it differently.
 *
 * @param apart how many of the question's steps lie between them, 0 to 1
 * @param disagreed both keep their own answer
 */
public record ViewGap(
        InstrumentSection section, Question question, Level own, Level assessor, Fraction apart, boolean disagreed) {}
