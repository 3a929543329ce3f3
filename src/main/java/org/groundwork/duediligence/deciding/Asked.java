package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be asked of a partner, whether it is, and why or why not.
 *
 * @param instrument an assessment; else a paper
 * @param code id of the instrument, or kind of document
 * @param instead code of the other one that is held in its place; "" where there is none
 * @param until last day on which what is held holds; null where nothing is held or it does not expire
 */
public record Asked(
        boolean instrument,
        String code,
        AskedStatus status,
        Finding why,
        String instead,
        @Nullable LocalDate until) {}
