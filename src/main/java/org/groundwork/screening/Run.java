package org.groundwork.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * Names of the registry were held against the lists.
 *
 * @param lists the editions in words, such as "UN Security Council 2026-02-27"
 * @param editions the same by their ids
 * @param whole over all actors, else over some
 * @param names how many names were looked for
 * @param hits how many of them answer
 * @param fresh how many hits were not there before
 */
public record Run(
        UUID id,
        Instant ranAt,
        String ranBy,
        String lists,
        String editions,
        boolean whole,
        Integer names,
        Integer hits,
        Integer fresh) {}
