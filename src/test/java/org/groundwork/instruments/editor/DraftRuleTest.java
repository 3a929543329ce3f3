package org.groundwork.instruments.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.instruments.content.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An instrument as a draft and back, and what keeps a draft from being used. */
class DraftRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final AtomicLong next = new AtomicLong();

    private UUID id() {
        return new UUID(7, next.incrementAndGet());
    }

    static Stream<String> shipped() {
        return LibraryFeature.shipped().stream().map(Instrument::id);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_instrument_is_the_same_after_it_was_a_draft(String code) {
        Instrument before = LibraryFeature.shipped(code).orElseThrow();
        DraftContent draft = DraftRule.of(before, "copy", "1", this::id, TODAY);
        Instrument after = DraftRule.instrument(draft);
        Instrument expected = Columns.with(
                Columns.with(Columns.with(Columns.with(before, "id", "copy"), "edition", "1"), "verified", false),
                "starter",
                false);
        assertEquals(expected, after);
        assertEquals(after, LibraryFeature.read(InstrumentDocument.write(after)));
        assertEquals(List.of(), errors(draft));
        assertEquals(before.id() + " " + before.edition(), draft.draft().basedOn());
    }

    private static List<String> errors(DraftContent draft) {
        return DraftRule.check(draft, Set.of("psea-2020"), Map.of("ours", Set.of("1", "2"))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::key)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void a_blank_draft_says_what_it_still_needs() {
        assertEquals(
                List.of("instruments.check.noQuestions", "instruments.check.noTitle"),
                errors(DraftRule.blank(id(), "own", TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "psea-2020, 9, instruments.draft.shippedCode",
        "ours, 2, instruments.draft.sameEdition",
        "Ours Too, 1, instruments.draft.code",
        "'', 1, instruments.draft.code",
        "ours, '', instruments.draft.noEdition"
    })
    void ids_and_editions_that_cannot_be(String code, String edition, String key) {
        DraftContent draft = psea();
        Draft head = Columns.with(Columns.with(draft.draft(), "code", code), "edition", edition);
        assertEquals(List.of(key), errors(Columns.with(draft, "draft", head)));
    }

    @Test
    void what_is_scored_needs_ratings_and_a_direction() {
        DraftContent draft = psea();
        assertEquals(List.of("instruments.draft.noBands"), errors(Columns.with(draft, "bands", List.of())));
        assertEquals(
                List.of("instruments.draft.noDirection"),
                errors(Columns.with(draft, "draft", Columns.with(draft.draft(), "direction", Direction.NONE))));
        List<DraftBand> gap = draft.bands().stream()
                .map(band -> band.rating().equals("medium-capacity")
                        ? Columns.with(band, "fromScore", BigDecimal.TEN)
                        : band)
                .toList();
        assertEquals(List.of("instruments.check.bandGap"), errors(Columns.with(draft, "bands", gap)));
        assertEquals(ScoringMethod.SUM, draft.draft().method());
    }

    @Test
    void levels_nobody_describes_are_told_and_do_no_harm() {
        DraftContent draft = psea();
        List<DraftLevel> bare = draft.levels().stream()
                .map(level -> Columns.with(level, "text", ""))
                .toList();
        DraftContent without = Columns.with(draft, "levels", bare);
        assertEquals(List.of(), errors(without));
        assertEquals(
                6,
                DraftRule.check(without, Set.of(), Map.of()).stream()
                        .filter(finding -> finding.key().equals("instruments.draft.notDescribed"))
                        .count());
        List<DraftLevel> nameless = draft.levels().stream()
                .map(level -> Columns.with(level, "label", ""))
                .toList();
        assertEquals(List.of("instruments.draft.levelWithoutName"), errors(Columns.with(draft, "levels", nameless)));
    }

    @Test
    void answers_of_another_type_of_question_are_not_taken_over() {
        DraftContent draft = psea();
        DraftQuestion first = draft.questions().getFirst();
        List<DraftQuestion> changed = draft.questions().stream()
                .map(each -> each.equals(first) ? Columns.with(each, "type", QuestionType.YES_NO) : each)
                .toList();
        Instrument read = DraftRule.instrument(Columns.with(draft, "questions", changed));
        assertEquals(
                List.of("yes", "no"),
                read.question(first.code()).orElseThrow().levels().stream()
                        .map(level -> level.id())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'1', 2", "'1,2,9', 10", "'2020.1', 1", "'1,2026-11', 2"})
    void the_next_edition(String kept, String edition) {
        assertEquals(edition, DraftRule.nextEdition(Set.copyOf(DraftRule.codes(kept))));
    }

    @Test
    void languages_are_those_in_which_something_is_said() {
        DraftContent draft = psea();
        DraftQuestion first = draft.questions().getFirst();
        DraftQuestion arabic = Columns.with(first, "text", WordsReader.with(first.text(), "ar", "سؤال"));
        List<DraftQuestion> questions = Stream.concat(
                        Stream.of(arabic), draft.questions().stream().skip(1))
                .toList();
        assertEquals(Set.of("en"), DraftRule.languages(DraftRule.blank(id(), "own", TODAY)));
        assertTrue(
                DraftRule.languages(Columns.with(draft, "questions", questions)).containsAll(Set.of("en", "ar")));
        assertEquals(first.text(), WordsReader.with(WordsReader.with(first.text(), "ar", "سؤال"), "ar", " "));
    }

    // The outline

    @Test
    void a_question_stands_behind_the_open_one_with_the_next_free_number_and_its_answers() {
        DraftContent draft = psea();
        DraftSection section = draft.sections().getFirst();
        DraftQuestion second = draft.in(section.id()).get(1);
        List<DraftQuestion> rows = OutlineRule.question(draft, section, second, id());
        DraftQuestion fresh = rows.getFirst();
        assertEquals("S7", fresh.code());
        assertEquals(QuestionType.SCALE, fresh.type());
        DraftContent after = with(draft, rows);
        assertEquals(
                List.of("S1", "S2", "S7", "S3", "S4", "S5", "S6"),
                after.in(section.id()).stream().map(DraftQuestion::code).toList());
        List<DraftLevel> levels = OutlineRule.levels(draft, fresh, this::id);
        assertEquals(
                List.of("absent 1", "progressing 2", "adequate 3"),
                levels.stream()
                        .map(level -> level.code() + " " + level.points())
                        .toList());
        assertTrue(levels.stream().allMatch(level -> level.text().isEmpty()));
    }

    @Test
    void questions_move_within_their_section_and_on_into_the_next() {
        DraftContent draft =
                DraftRule.of(LibraryFeature.shipped("hact-current").orElseThrow(), "copy", "1", this::id, TODAY);
        DraftSection first = draft.sections().getFirst();
        DraftSection second = draft.sections().get(1);
        DraftQuestion last = draft.in(first.id()).getLast();
        DraftContent up = with(draft, OutlineRule.moved(draft, last, true));
        List<DraftQuestion> now = up.in(first.id());
        assertEquals(last.code(), now.get(now.size() - 2).code());
        DraftContent down = with(draft, OutlineRule.moved(draft, last, false));
        assertEquals(last.code(), down.in(second.id()).getFirst().code());
        assertEquals(
                draft.questions().size(), DraftRule.instrument(down).questions().count());
        assertEquals(List.of(), OutlineRule.moved(draft, draft.in(first.id()).getFirst(), true));
        assertEquals(2, OutlineRule.moved(draft, second, true).size());
        assertEquals(List.of(), OutlineRule.moved(draft, first, true));
    }

    private static DraftContent with(DraftContent draft, List<DraftQuestion> changed) {
        List<UUID> ids = changed.stream().map(DraftQuestion::id).toList();
        List<DraftQuestion> all = Stream.concat(
                        draft.questions().stream().filter(each -> !ids.contains(each.id())), changed.stream())
                .sorted((a, b) -> Integer.compare(a.position(), b.position()))
                .toList();
        return Columns.with(draft, "questions", all);
    }

    @Test
    void names_and_points_of_answers_go_to_all_questions_that_offer_the_same() {
        DraftContent draft = psea();
        DraftQuestion first = draft.questions().getFirst();
        List<DraftLevel> levels = draft.levels().stream()
                .map(level ->
                        level.question().equals(first.id()) && level.code().equals("adequate")
                                ? Columns.with(level, "points", 5)
                                : level)
                .toList();
        List<DraftLevel> changed = OutlineRule.everywhere(Columns.with(draft, "levels", levels), first);
        assertEquals(5, changed.size());
        assertTrue(changed.stream().allMatch(level -> Integer.valueOf(5).equals(level.points())));
        assertTrue(changed.stream().noneMatch(level -> level.text().isEmpty()), "what it looks like stays");
    }

    @Test
    void conditions_are_added_and_taken_away_one_by_one() {
        Condition a = new Condition.AnswerIs("A", Set.of("yes"));
        Condition b = new Condition.FactIs("tier", Set.of("3"));
        Condition one = ConditionsRule.and(Condition.All.ALWAYS, a);
        assertEquals(a, one);
        Condition two = ConditionsRule.and(one, b);
        assertEquals(new Condition.All(List.of(a, b)), two);
        assertEquals(b, ConditionsRule.without(two, a));
        assertEquals(Condition.All.ALWAYS, ConditionsRule.without(one, a));
        Condition deep = new Condition.Any(List.of(a, b));
        assertEquals(List.of(deep), ConditionsRule.parts(deep));
    }

    private DraftContent psea() {
        return DraftRule.of(LibraryFeature.shipped("psea-2020").orElseThrow(), "ours", "3", this::id, TODAY);
    }
}
