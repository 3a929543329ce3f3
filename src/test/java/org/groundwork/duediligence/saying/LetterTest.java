package org.groundwork.duediligence.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Cases;
import org.groundwork.duediligence.deciding.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {
    private static final LocalDate DAY = Cases.DAY;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static String docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static LetterAnswer good(LetterTopic topic, int weight) {
        return new LetterAnswer(topic, true, 1_000, weight, false);
    }

    private static LetterAnswer poor(LetterTopic topic, int points) {
        return new LetterAnswer(topic, false, points, 1, false);
    }

    private static LetterFacts facts(Outcome cash, Outcome inKind, LetterPoints points, @Nullable LocalDate again) {
        return new LetterFacts(
                "Wadi Sisters",
                "Rivers Agency",
                "Amina Okello",
                "Focal point",
                DAY,
                cash,
                inKind,
                points,
                again,
                null,
                null);
    }

    @Test
    void what_stops_cash_comes_first_and_help_is_not_offered_twice() {
        LetterPoints points = LetterRule.of(
                List.of(
                        poor(LetterTopic.PSEA_POLICY, 0),
                        poor(LetterTopic.PSEA_TRAINING, 0),
                        poor(LetterTopic.RECORDS, 200),
                        new LetterAnswer(LetterTopic.CASH, false, 0, 1, true)),
                false,
                true);
        assertEquals(List.of(Gap.CASH, Gap.PSEA_POLICY, Gap.RECORDS), points.gaps());
        assertEquals(List.of(Help.CASH_BOX, Help.PSEA, Help.CASH_BOOK), points.offers());
    }

    @Test
    void a_topic_in_which_something_is_poor_is_not_praised() {
        LetterPoints points = LetterRule.of(
                List.of(
                        good(LetterTopic.RECORDS, 5),
                        poor(LetterTopic.RECORDS, 0),
                        good(LetterTopic.AUDIT, 1),
                        good(LetterTopic.BUDGET, 2)),
                false,
                true);
        assertEquals(List.of(Strength.BUDGET, Strength.AUDIT, Strength.OPENNESS), points.strengths());
    }

    @Test
    void where_only_checks_of_ours_are_open_the_letter_says_so_without_saying_which() {
        LetterPoints points = LetterRule.of(List.of(), false, true);
        assertEquals(List.of(Gap.CHECKS_OPEN), points.gaps());
        assertEquals(List.of(Help.TALK), points.offers());
        assertEquals(3, points.strengths().size());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void it_is_never_a_bare_no(Outcome outcome) {
        Random random = new Random(7);
        List<LetterTopic> topics = List.of(LetterTopic.values());
        for (int i = 0; i < 200; i++) {
            List<LetterAnswer> answers = random.ints(random.nextInt(12), 0, topics.size())
                    .mapToObj(at -> new LetterAnswer(
                            topics.get(at), random.nextBoolean(), random.nextInt(1_001), 1, random.nextInt(9) == 0))
                    .toList();
            boolean no = outcome == Outcome.NOT_YET || outcome == Outcome.NOT_ELIGIBLE;
            LetterPoints points = LetterRule.of(answers, random.nextBoolean(), no);
            assertEquals(3, Set.copyOf(points.strengths()).size());
            LocalDate again = outcome == Outcome.NOT_YET ? DAY.plusMonths(3) : null;
            String text = LetterDocument.draft(facts(outcome, outcome, points, again));
            if (no) {
                assertFalse(points.gaps().isEmpty() || points.offers().isEmpty());
                assertTrue(text.contains(Text.of("duediligence.letter.help")), text);
            }
            if (outcome == Outcome.NOT_YET) {
                assertTrue(text.contains(Text.date(DAY.plusMonths(3))), text);
            }
            if (outcome == Outcome.NOT_ELIGIBLE) {
                assertTrue(text.contains(Text.of("duediligence.letter.anyTime")), text);
            }
        }
    }

    /** What a letter is drafted from has no room for anybody's words but the names of the two sides. */
    @Test
    void no_text_gets_into_a_draft_but_the_names_of_the_two_sides() {
        Set<String> texts = new TreeSet<>();
        collect(LetterFacts.class, texts);
        collect(LetterAnswer.class, texts);
        assertEquals(
                Set.of("LetterFacts.agency", "LetterFacts.by", "LetterFacts.function", "LetterFacts.partner"), texts);
        assertTrue(Arrays.stream(LetterRule.class.getMethods())
                .filter(method -> method.getDeclaringClass() == LetterRule.class)
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .map(Type::getTypeName)
                .noneMatch(name -> name.contains("String")));
    }

    private static void collect(Class<?> type, Set<String> texts) {
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getGenericType().getTypeName().contains("String") || part.getType() == Object.class) {
                texts.add(type.getSimpleName() + "." + part.getName());
            }
            if (part.getType().isRecord()) {
                collect(part.getType(), texts);
            }
        }
    }

    @Test
    void sanctions_litigation_and_conflict_are_no_topics_of_a_letter() {
        for (String topic : List.of("integrity.sanctions", "integrity.litigation", "integrity.party-to-conflict")) {
            assertTrue(LetterTopic.of(topic).isEmpty(), topic);
        }
        assertTrue(LetterTopic.of(null).isEmpty());
        assertTrue(LetterTopic.of("Referee says they drink").isEmpty());
        assertEquals(LetterTopic.CASH, LetterTopic.of("finance.cash").orElseThrow());
    }

    @Test
    void the_document_holds_the_released_text_word_for_word() throws IOException {
        LetterPoints points = LetterRule.of(List.of(poor(LetterTopic.CASH, 0)), true, true);
        String text =
                LetterDocument.draft(facts(Outcome.NOT_YET, Outcome.WITH_CONDITIONS, points, LocalDate.of(2026, 9, 30)))
                        + "\nA line that somebody added & changed <here>.\n";
        Path file = folder.resolve("letter.docx");
        LetterDocument.write(file, text, "Rivers Agency", "", DAY);
        String written = docx(file);
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            assertTrue(written.contains(line.startsWith("• ") ? line.substring(2) : line), line + "\n" + written);
        }
    }
}
