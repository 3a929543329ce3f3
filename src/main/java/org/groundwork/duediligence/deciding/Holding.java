package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the office has already: an assessment or a paper, its own or another agency's.
 *
 * @param instrument an assessment; else a paper
 * @param code id of the instrument, or kind of document
 * @param until last day on which it holds; null: it does not expire
 * @param from the agency whose it is, "" for the office's own
 */
public record Holding(
        boolean instrument, String code, @Nullable LocalDate until, String from) {}
