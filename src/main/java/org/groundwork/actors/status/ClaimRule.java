package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundwork.actors.Answer;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** Derives claims from numbers and answers. What nobody answered never counts for a claim, nor against it. */
public final class ClaimRule {
    private final ClaimFacts facts;
    private final List<Finding> why = new ArrayList<>();

    private ClaimRule(ClaimFacts facts) {
        this.facts = facts;
    }

    /**
     * Judges by the latest statement up to a date.
     *
     * @param statements all that was ever said of this actor
     */
    public static ClaimResult derive(Collection<ClaimFacts> statements, LocalDate date, ClaimDefinition definition) {
        Optional<ClaimFacts> latest = latest(statements, date);
        if (latest.isEmpty()) {
            return new ClaimResult(
                    definition.claim(),
                    definition,
                    Verdict.NOT_KNOWN,
                    null,
                    "",
                    List.of(Finding.info("", "actors.claim.noFacts")));
        }
        ClaimRule rule = new ClaimRule(latest.get());
        Verdict verdict = rule.judge(definition);
        return new ClaimResult(
                definition.claim(), definition, verdict, rule.facts.asOf(), rule.facts.saidBy(), rule.why);
    }

    /** The statement that holds on a date. */
    public static Optional<ClaimFacts> latest(Collection<ClaimFacts> statements, LocalDate date) {
        return statements.stream()
                .filter(each -> !each.asOf().isAfter(date))
                .max(Comparator.comparing(ClaimFacts::asOf)
                        .thenComparing(each -> each.id().toString()));
    }

    private Verdict judge(ClaimDefinition definition) {
        return switch (definition) {
            case WLO_IASC_2023 ->
                all(
                        answer("humanitarianMandate", facts.humanitarianMandate()),
                        any(
                                half("boardWomen", facts.boardWomen(), facts.boardTotal()),
                                answer("headIsWoman", facts.headIsWoman()),
                                half("seniorWomen", facts.seniorWomen(), facts.seniorTotal())));
            case WLO_PORTAL ->
                all(
                        half("boardWomen", facts.boardWomen(), facts.boardTotal()),
                        half("seniorWomen", facts.seniorWomen(), facts.seniorTotal()));
            case WRO_PURPOSE -> answer("womensRightsPurpose", facts.womensRightsPurpose());
            case REFUGEE_UNHCR_2023 -> answer("displacedLead", facts.displacedLead());
            case OPD_HALF_OF_MEMBERS ->
                all(
                        answer("ledByDisabled", facts.ledByDisabled()),
                        half("membersDisabled", facts.membersDisabled(), facts.membersTotal()));
            case YOUTH_LEADERS -> half("leadersYoung", facts.leadersYoung(), facts.leadersTotal());
        };
    }

    private Verdict answer(String field, Answer given) {
        why.add(Finding.info(field, given.known() ? "actors.claim.answered" : "actors.claim.missing", field, given));
        return switch (given) {
            case YES -> Verdict.YES;
            case NO -> Verdict.NO;
            case NOT_ASKED, NOT_ANSWERED -> Verdict.NOT_KNOWN;
        };
    }

    /** Half or more; a part without its whole, or larger than it, is not known. */
    private Verdict half(String field, @Nullable Integer part, @Nullable Integer whole) {
        if (part == null || whole == null || whole == 0) {
            why.add(Finding.info(field, "actors.claim.missing", field, Answer.NOT_ASKED));
            return Verdict.NOT_KNOWN;
        }
        if (part < 0 || part > whole) {
            why.add(Finding.error(field, "actors.claim.impossible", field, part, whole));
            return Verdict.NOT_KNOWN;
        }
        why.add(Finding.info(field, "actors.claim.share", field, part, whole));
        return 2L * part >= whole ? Verdict.YES : Verdict.NO;
    }

    private static Verdict all(Verdict... parts) {
        List<Verdict> list = List.of(parts);
        return list.contains(Verdict.NO)
                ? Verdict.NO
                : list.contains(Verdict.NOT_KNOWN) ? Verdict.NOT_KNOWN : Verdict.YES;
    }

    private static Verdict any(Verdict... parts) {
        List<Verdict> list = List.of(parts);
        return list.contains(Verdict.YES)
                ? Verdict.YES
                : list.contains(Verdict.NOT_KNOWN) ? Verdict.NOT_KNOWN : Verdict.NO;
    }
}
