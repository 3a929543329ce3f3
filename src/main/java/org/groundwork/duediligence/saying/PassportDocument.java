package org.groundwork.duediligence.saying;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;
import org.groundwork.office.DocumentWriter.Fact;
import org.groundwork.office.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * A partner's own dossier as one file to hand to others: a summary, and its papers beside it. Nothing is written
 * without a consent that stands.
 */
public final class PassportDocument {
    private PassportDocument() {}

    /**
     * Writes the passport (zip) in place of what was at {@code target}, whole or not at all.
     *
     * @param content opens a paper's file by its SHA-256
     * @param agency that makes it, and its logo (PNG in Base64, "" for none)
     * @return how many papers are in it
     * @throws Problem where the consent does not stand today
     */
    public static int write(
            Path target,
            PassportFacts facts,
            Consent consent,
            Function<String, InputStream> content,
            String agency,
            String logo,
            LocalDate today) {
        if (!consent.holds(today)) {
            throw Problem.call("duediligence.problem.noConsent");
        }
        Map<PassportFacts.Paper, String> names = names(facts.papers());
        About about = new About(Text.of("duediligence.passport.title"), agency, logo, today);
        Parcel.write(target, parcel -> {
            parcel.put(
                    Text.of("duediligence.passport.summaryFile") + ".docx",
                    out -> DocumentWriter.writeTo(out, about, page -> summary(page, facts, consent, names, today)));
            for (Map.Entry<PassportFacts.Paper, String> each : names.entrySet()) {
                try (InputStream in = content.apply(each.getKey().content())) {
                    parcel.put(each.getValue(), in::transferTo);
                }
            }
        });
        return names.size();
    }

    /** The names of the papers' files within the passport: numbered, so that no two are alike. */
    private static Map<PassportFacts.Paper, String> names(List<PassportFacts.Paper> papers) {
        Map<PassportFacts.Paper, String> names = new LinkedHashMap<>();
        Set<String> contents = new HashSet<>();
        for (PassportFacts.Paper paper : papers) {
            if (!paper.content().isEmpty() && contents.add(paper.content())) {
                String number = String.format(Locale.ROOT, "%02d", names.size() + 1);
                names.put(paper, Text.of("duediligence.passport.folder") + "/" + number + " " + safe(paper.fileName()));
            }
        }
        return names;
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return plain.isEmpty() ? "document" : plain;
    }

    private static void summary(
            DocumentWriter page,
            PassportFacts facts,
            Consent consent,
            Map<PassportFacts.Paper, String> names,
            LocalDate today) {
        page.title(facts.name()).subtitle(facts.kind());
        List<Fact> who = new ArrayList<>();
        fact(who, "duediligence.passport.otherNames", String.join(" · ", facts.otherNames()));
        fact(who, "duediligence.passport.class", facts.localClass());
        fact(who, "duediligence.passport.headquarters", facts.headquarters());
        Integer year = facts.foundedYear();
        fact(who, "duediligence.passport.founded", year == null ? "" : Integer.toString(year));
        fact(who, "duediligence.passport.languages", String.join(", ", facts.languages()));
        fact(who, "duediligence.passport.sectors", String.join(", ", facts.sectors()));
        facts.registrations()
                .forEach(each ->
                        who.add(new Fact(each.scheme(), joined(each.code(), each.issuer(), until(each.until())))));
        page.facts(who);
        page.heading(Text.of("duediligence.passport.papers"));
        if (facts.papers().isEmpty()) {
            page.paragraph(Text.of("duediligence.passport.noPapers"));
        } else {
            papers(page, facts.papers(), names);
        }
        page.heading(Text.of("duediligence.passport.results"));
        if (facts.results().isEmpty()) {
            page.paragraph(Text.of("duediligence.passport.noResults"));
        } else {
            results(page, facts.results());
        }
        page.heading(Text.of("duediligence.passport.consent"));
        page.paragraph(Text.of(
                "duediligence.passport.consented",
                consent.givenBy(),
                consent.givenFunction(),
                consent.givenOn(),
                consent.purpose()));
        page.note(Text.of("duediligence.passport.asOf", today));
    }

    private static void papers(
            DocumentWriter page, List<PassportFacts.Paper> papers, Map<PassportFacts.Paper, String> names) {
        page.table(
                List.of(
                        Text.of("duediligence.passport.paper"),
                        Text.of("duediligence.passport.number"),
                        Text.of("duediligence.passport.issuer"),
                        Text.of("duediligence.passport.issued"),
                        Text.of("duediligence.passport.expires"),
                        Text.of("duediligence.passport.file")),
                papers.stream()
                        .map(each -> List.of(
                                each.kind(),
                                each.number(),
                                each.issuer(),
                                date(each.issued()),
                                date(each.expires()),
                                names.getOrDefault(each, "")))
                        .toList(),
                List.of(4, 2, 3, 2, 2, 4));
    }

    private static void results(DocumentWriter page, List<PassportFacts.Result> results) {
        page.table(
                List.of(
                        Text.of("duediligence.passport.assessment"),
                        Text.of("duediligence.passport.on"),
                        Text.of("duediligence.passport.rating"),
                        Text.of("duediligence.passport.validUntil"),
                        Text.of("duediligence.passport.by")),
                results.stream()
                        .map(each -> List.of(
                                each.title(), date(each.on()), each.rating(), date(each.validUntil()), each.by()))
                        .toList(),
                List.of(4, 2, 3, 2, 3));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Text.date(date);
    }

    private static String until(@Nullable LocalDate date) {
        return date == null ? "" : Text.of("duediligence.passport.until", date);
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }

    private static void fact(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(Text.of(key), value));
        }
    }
}
