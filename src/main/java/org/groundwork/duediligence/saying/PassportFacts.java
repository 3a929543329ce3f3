package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a passport may hold: the partner's own facts, papers and results. There is no place in it for what others say.
 *
 * @param kind in words
 * @param localClass in words
 * @param headquarters in words
 */
public record PassportFacts(
        String name,
        List<String> otherNames,
        String kind,
        String localClass,
        String headquarters,
        @Nullable Integer foundedYear,
        List<Registration> registrations,
        List<String> languages,
        List<String> sectors,
        List<Paper> papers,
        List<Result> results) {

    /** A number that a public register gave it. */
    public record Registration(
            String scheme,
            String code,
            String issuer,
            @Nullable LocalDate until) {}

    /**
     * A paper of its own.
     *
     * @param kind in words
     * @param content SHA-256 of its file; "" where only its facts are known
     */
    public record Paper(
            String kind,
            String number,
            String issuer,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            String content,
            String fileName) {}

    /**
     * A finished assessment: which, when, with what result; never answers, reasons or notes.
     *
     * @param rating with its noun, in words
     * @param by the agency that made it, "" for the office's own
     */
    public record Result(
            String title,
            LocalDate on,
            String rating,
            @Nullable LocalDate validUntil,
            String by) {}

    public PassportFacts {
        otherNames = List.copyOf(otherNames);
        registrations = List.copyOf(registrations);
        languages = List.copyOf(languages);
        sectors = List.copyOf(sectors);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
    }
}
