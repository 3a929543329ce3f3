package org.groundwork.duediligence.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.registry.Sharing;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.duediligence.cases.CaseNow;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ProposedCondition;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.sums.AssessmentSheet;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormRows;
import org.groundwork.office.Look;
import org.jspecify.annotations.Nullable;

/** The first sheet: whose dossier it is, what is asked of it and why, its assessments, and what was decided. */
final class ProfileSheet {
    private static final int COLUMNS = 7;

    private final CaseNow now;
    private final ActorFile file;

    /** The sheet of an assessment, and where its sums stand. */
    record Summed(String sheet, AssessmentSheet.Sums sums) {}

    ProfileSheet(DossierBook book) {
        this.now = book.now();
        this.file = now.file();
    }

    void write(FormPage page, Map<Assessed, Summed> summed) {
        page.widths(List.of(28, 60, 14, 14, 14, 14, 30));
        page.text(0, 0, Text.of("duediligence.out.title", file.name()), Look.TITLE);
        page.text(1, 0, Text.of("duediligence.out.inside"), Look.BANNER);
        FormRows rows = new FormRows(page, 3);
        who(rows);
        asked(rows);
        assessments(page, rows, summed);
        decision(rows);
    }

    private static void fact(FormRows rows, String key, String said) {
        if (!said.isBlank()) {
            rows.fact(0, COLUMNS - 1, Text.of(key), said);
        }
    }

    private void who(FormRows rows) {
        rows.part(Text.of("duediligence.out.who"), COLUMNS);
        fact(rows, "duediligence.out.name", file.name());
        fact(
                rows,
                "duediligence.out.otherNames",
                file.names().stream()
                        .map(ActorName::text)
                        .filter(text -> !text.equals(file.name()))
                        .distinct()
                        .collect(Collectors.joining("\n")));
        fact(rows, "duediligence.out.kind", Text.label(file.actor().kind()));
        fact(rows, "duediligence.out.class", Text.label(file.status().held()));
        fact(
                rows,
                "duediligence.out.identifiers",
                file.identifiers().stream()
                        .map(each -> Stream.of(Text.label(each.scheme()), each.code(), each.issuer())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n")));
        fact(rows, "duediligence.out.about", file.actor().about());
        people(rows);
        rows.skip(1);
    }

    /** People who agreed that their names are handed on; of the others only how many they are. */
    private void people(FormRows rows) {
        Sharing sharing = new Sharing(false);
        List<Person> there =
                file.people().stream().filter(each -> each.leftOn() == null).toList();
        List<Person> shared = there.stream().filter(sharing::shares).toList();
        String names = shared.stream()
                .map(each -> each.name() + ", " + Text.label(each.role()))
                .collect(Collectors.joining("\n"));
        int silent = there.size() - shared.size();
        fact(
                rows,
                "duediligence.out.people",
                Stream.of(names, silent == 0 ? "" : Text.of("duediligence.out.notListed", silent))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    /** What is asked for, the profile and tier that follow, and by which steps. */
    private void asked(FormRows rows) {
        rows.part(Text.of("duediligence.out.asked"), COLUMNS);
        fact(
                rows,
                "duediligence.out.wanted",
                DecisionWordsDocument.wanted(now.facts().scope()));
        Profile profile = now.facts().profiled().profile();
        fact(
                rows,
                "duediligence.scope.profile",
                because(
                        profile == null ? Text.of("duediligence.scope.noProfile") : Text.label(profile),
                        now.facts().profiled().reasons()));
        fact(
                rows,
                "duediligence.scope.tier",
                because(
                        Text.label(now.facts().tiered().tier()),
                        now.facts().tiered().reasons()));
        rows.skip(1);
    }

    private static String because(String what, List<Finding> reasons) {
        return Stream.concat(Stream.of(what), reasons.stream().map(DecisionWordsDocument::sentence))
                .collect(Collectors.joining("\n"));
    }

    /** Each assessment in a line, its coverage and score taken from its own sheet. */
    private static void assessments(FormPage page, FormRows rows, Map<Assessed, Summed> summed) {
        rows.part(Text.of("duediligence.out.assessments"), COLUMNS);
        if (summed.isEmpty()) {
            rows.line(Text.of("duediligence.out.none"));
        } else {
            rows.head(List.of(
                    Text.of("duediligence.out.sheet"),
                    Text.of("duediligence.out.assessment"),
                    Text.of("duediligence.out.on"),
                    Text.of("duediligence.out.until"),
                    Text.of("duediligence.out.coverage"),
                    Text.of("duediligence.out.score"),
                    Text.of("duediligence.out.rating")));
        }
        summed.forEach((each, where) -> {
            int row = rows.line(
                    where.sheet(),
                    InstrumentsFeature.title(each.instrument()) + ", "
                            + each.instrument().edition() + "\n" + Text.label(each.state()),
                    each.assessment().assessedOn(),
                    each.until(),
                    "",
                    "",
                    rating(each));
            page.formula(row, 4, where.sums().coverage(), Look.PERCENT);
            String score = where.sums().score();
            if (score != null) {
                page.formula(row, 5, score, Look.DECIMAL);
            }
        });
        rows.skip(1);
    }

    private static String rating(Assessed each) {
        String held = OutcomeFeature.rating(each.instrument(), each.rating());
        return Stream.of(held, OutcomeFeature.range(each.settled()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void decision(FormRows rows) {
        rows.part(Text.of("duediligence.out.decision"), COLUMNS);
        fact(
                rows,
                "duediligence.out.proposed",
                DecisionWordsDocument.outcome(
                                now.proposal().cash(), now.proposal().inKind())
                        + "\n" + DecisionWordsDocument.grounds(now.proposal()));
        Decision current = now.current();
        if (current == null) {
            fact(rows, "duediligence.out.decided", Text.of("duediligence.out.notDecided"));
            now.proposal().conditions().forEach(each -> condition(rows, each));
            return;
        }
        fact(
                rows,
                "duediligence.out.decided",
                Stream.of(
                                DecisionWordsDocument.outcome(current.cash(), current.inKind()),
                                current.reason(),
                                Text.of(
                                        "duediligence.out.decidedBy",
                                        current.decidedOn(),
                                        current.decidedBy(),
                                        current.decidedFunction()),
                                until(current.validUntil()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")));
        for (Condition each : now.conditions()) {
            rows.line(
                    Text.of("duediligence.out.condition"),
                    each.what(),
                    each.dueOn(),
                    each.metOn(),
                    "",
                    "",
                    Text.of(each.metOn() == null ? "duediligence.out.open" : "duediligence.out.met"));
        }
    }

    private static void condition(FormRows rows, ProposedCondition each) {
        rows.line(
                Text.of("duediligence.out.proposedCondition"),
                DecisionWordsDocument.sentence(each.what()),
                each.dueOn());
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : Text.of("duediligence.out.validUntil", day);
    }
}
