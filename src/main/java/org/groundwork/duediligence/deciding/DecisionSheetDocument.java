package org.groundwork.duediligence.deciding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundwork.core.Text;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;
import org.groundwork.office.DocumentWriter.Fact;
import org.groundwork.office.DocumentWriter.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that a decision is signed on: two A4 pages, whatever it has to say. What does not fit is counted and stays
 * in the dossier; only what is asked of the office itself, as by Legal, stands whole whatever room it takes.
 */
public final class DecisionSheetDocument {
    private static final int REASONS = 10;
    private static final int CONDITIONS = 8;
    private static final int LONGEST = 240;

    /** Conditions of the partner that are shown however much Legal asks for. */
    private static final int FEWEST = 2;

    private static final int LONGEST_REASON = 900;

    private DecisionSheetDocument() {}

    /**
     * What stands on it.
     *
     * @param partner by the name that stands for it
     * @param kind of partner, in words
     * @param asked what is asked for, in words
     * @param decided the decision where it is recorded already; else the names are left to be written in
     */
    public record Content(
            String partner,
            String kind,
            String asked,
            @Nullable Profile profile,
            Tiered tiered,
            Proposal proposal,
            @Nullable Decision decided,
            List<Condition> conditions,
            List<Clearance> cleared) {}

    /** Writes the sheet in place of what was at {@code target}, whole or not at all. */
    public static void write(Path target, Content content, String agency, String logo, LocalDate today) {
        DocumentWriter.write(target, new About(Text.of("duediligence.sheet.title"), agency, logo, today), page -> {
            page.title(content.partner()).subtitle(Text.of("duediligence.sheet.inside", content.kind()));
            page.facts(what(content));
            page.heading(Text.of("duediligence.sheet.reasons"));
            page.bullets(shortened(grounds(content), REASONS));
            List<List<String>> conditions = conditions(content);
            if (!conditions.isEmpty()) {
                page.heading(Text.of("duediligence.sheet.conditions"));
                page.table(
                        List.of(Text.of("duediligence.sheet.condition"), Text.of("duediligence.sheet.dueOn")),
                        conditions,
                        List.of(7, 2));
            }
            Decision decided = content.decided();
            if (decided != null) {
                page.heading(Text.of("duediligence.sheet.why"));
                page.paragraph(cut(decided.reason(), LONGEST_REASON));
            }
            page.heading(Text.of("duediligence.sheet.signatures"));
            page.signatures(signatures(content));
            page.note(Text.of("duediligence.sheet.closes"));
        });
    }

    private static List<Fact> what(Content content) {
        List<Fact> facts = new ArrayList<>();
        Decision decided = content.decided();
        Proposal proposal = content.proposal();
        Outcome cash = decided == null ? proposal.cash() : decided.cash();
        Outcome inKind = decided == null ? proposal.inKind() : decided.inKind();
        String outcome = DecisionWordsDocument.outcome(cash, inKind);
        facts.add(new Fact(
                Text.of(decided == null ? "duediligence.sheet.proposed" : "duediligence.sheet.decided"), outcome));
        facts.add(new Fact(Text.of("duediligence.sheet.allows"), DecisionWordsDocument.allows(cash, inKind)));
        if (decided != null) {
            facts.add(new Fact(
                    Text.of("duediligence.sheet.proposed"),
                    DecisionWordsDocument.outcome(decided.proposedCash(), decided.proposedInKind())));
            facts.add(new Fact(Text.of("duediligence.sheet.decidedOn"), Text.date(decided.decidedOn())));
        }
        facts.add(new Fact(Text.of("duediligence.sheet.asked"), content.asked()));
        Profile profile = content.profile();
        String level = Text.label(content.tiered().tier());
        facts.add(new Fact(
                Text.of("duediligence.sheet.tier"), profile == null ? level : Text.label(profile) + ", " + level));
        date(facts, "duediligence.sheet.waiver", decided == null ? proposal.waiverUntil() : decided.waiverUntil());
        date(facts, "duediligence.sheet.valid", decided == null ? proposal.validUntil() : decided.validUntil());
        date(facts, "duediligence.sheet.again", decided == null ? proposal.againOn() : decided.againOn());
        return facts;
    }

    private static void date(List<Fact> facts, String key, @Nullable LocalDate date) {
        if (date != null) {
            facts.add(new Fact(Text.of(key), Text.date(date)));
        }
    }

    private static List<String> grounds(Content content) {
        Decision decided = content.decided();
        return decided == null
                ? content.proposal().reasons().stream()
                        .map(DecisionWordsDocument::sentence)
                        .toList()
                : decided.grounds().lines().toList();
    }

    /** A condition as it stands in the table. */
    private record Asked(String what, LocalDate dueOn, boolean ours) {
        List<String> row(int most) {
            return List.of(cut(what, most), Text.date(dueOn));
        }
    }

    /**
     * What is ours, such as what Legal asks for, stands first and whole: it is what is signed for. The others share the
     * room that is left; few may be long.
     */
    private static List<List<String>> conditions(Content content) {
        List<Asked> all = asked(content);
        List<Asked> ours = all.stream().filter(Asked::ours).toList();
        List<Asked> others = all.stream().filter(each -> !each.ours()).toList();
        int room = CONDITIONS * LONGEST - letters(ours);
        int most = Math.max(FEWEST, (room + LONGEST - 1) / LONGEST);
        int count = Math.clamp(CONDITIONS - ours.size(), FEWEST, most); // some are always seen by whoever signs
        List<Asked> kept = others.stream().limit(count).toList();
        int letters = letters(kept) <= room ? Integer.MAX_VALUE : LONGEST;
        List<List<String>> shown = new ArrayList<>();
        ours.forEach(each -> shown.add(each.row(Integer.MAX_VALUE)));
        kept.forEach(each -> shown.add(each.row(letters)));
        boolean cut = kept.stream().anyMatch(each -> each.what().length() > letters);
        if (cut || others.size() > count) {
            shown.add(List.of(rest(others.size() - count, cut), ""));
        }
        return shown;
    }

    private static String rest(int more, boolean cut) {
        String key = more <= 0
                ? "duediligence.sheet.cutConditions"
                : cut ? "duediligence.sheet.moreAndCutConditions" : "duediligence.sheet.moreConditions";
        return Text.of(key, more, Text.of("duediligence.decision.title"));
    }

    private static List<Asked> asked(Content content) {
        return content.decided() == null
                ? content.proposal().conditions().stream()
                        .map(each -> new Asked(DecisionWordsDocument.sentence(each.what()), each.dueOn(), each.ours()))
                        .toList()
                : content.conditions().stream()
                        .map(each -> new Asked(each.what(), each.dueOn(), each.ours()))
                        .toList();
    }

    private static int letters(List<Asked> asked) {
        return asked.stream().mapToInt(each -> each.what().length()).sum();
    }

    private static List<String> shortened(List<String> lines, int most) {
        List<String> kept = new ArrayList<>(
                lines.stream().limit(most).map(line -> cut(line, LONGEST)).toList());
        if (lines.size() > most) {
            kept.add(Text.of("duediligence.sheet.more", lines.size() - most));
        }
        return kept;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** Who decides first, then who clears; with their names where the decision is recorded. */
    private static List<Signature> signatures(Content content) {
        List<Signature> all = new ArrayList<>();
        Decision decided = content.decided();
        all.add(
                decided == null
                        ? new Signature(Text.of("duediligence.sheet.decides"), "")
                        : new Signature(decided.decidedFunction(), decided.decidedBy()));
        Arrays.stream(ClearingDesk.values())
                .map(desk -> new Signature(
                        Text.label(desk),
                        content.cleared().stream()
                                .filter(each -> each.desk() == desk)
                                .map(Clearance::name)
                                .findFirst()
                                .orElse("")))
                .forEach(all::add);
        return all;
    }
}
