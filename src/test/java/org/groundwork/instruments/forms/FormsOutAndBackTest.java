package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.scoring.ScoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped questionnaire leaves as a file and comes back; what a file has no place for is told. */
@SuppressWarnings("NullAway.Init")
class FormsOutAndBackTest {
    private static final int SETS = 25;

    @TempDir
    Path folder;

    static List<Instrument> shipped() {
        return LibraryFeature.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aFormComesBackAndScoresAlike(Instrument instrument) {
        Path file = folder.resolve("form.xlsx");
        List<String> lost = FormsFeature.xlsForm(file, instrument);
        assertEquals(
                instrument.verified() ? List.of("that its source was checked, or that it is a starter (1)") : List.of(),
                lost,
                "an office's own copy is verified by nobody");
        Instrument back = FormsFeature.readXlsForm(file).instrument();
        assertEquals(instrument.scoring(), back.scoring());
        assertEquals(instrument.direction(), back.direction());
        Random random = new Random(41);
        for (int set = 0; set < SETS; set++) {
            Map<String, String> answers = answers(instrument, random, set % 3);
            for (Facts facts :
                    List.of(Facts.NONE, new Facts(Map.of("kind", "STATE_SUBNATIONAL", "profile", "state-body")))) {
                assertEquals(
                        ScoreRule.outcome(instrument, answers, facts).toString(),
                        ScoreRule.outcome(back, answers, facts).toString());
            }
        }
    }

    /** @param open how many of four are left open */
    private static Map<String, String> answers(Instrument instrument, Random random, int open) {
        Map<String, String> answers = new HashMap<>();
        instrument.questions().forEach(question -> {
            List<String> can =
                    new ArrayList<>(question.levels().stream().map(Level::id).toList());
            if (question.notApplicable()) {
                can.add(Question.NOT_APPLICABLE);
            }
            if (!can.isEmpty() && random.nextInt(4) >= open) {
                answers.put(question.id(), can.get(random.nextInt(can.size())));
            }
        });
        return answers;
    }

    @Test
    void aFormWhoseRatingsWereSpoiltComesInWithoutScoring() throws IOException {
        Instrument spoilt = LibraryFeature.shipped("psea-2020").orElseThrow();
        Instrument halved = new Instrument(
                spoilt.id(),
                spoilt.edition(),
                spoilt.title(),
                spoilt.about(),
                spoilt.kind(),
                spoilt.direction(),
                spoilt.validityMonths(),
                spoilt.source(),
                spoilt.note(),
                false,
                false,
                new Scoring(
                        spoilt.scoring().method(),
                        false,
                        spoilt.scoring().bands().subList(0, 1)),
                spoilt.sections());
        Path file = folder.resolve("form.xlsx");
        List<String> lost = FormsFeature.xlsForm(file, halved);
        assertEquals(List.of("how points are counted (1)", "ratings and their limits (1)"), lost);
        FormIn back = FormsFeature.readXlsForm(file);
        assertEquals(Direction.NONE, back.instrument().direction());
        assertTrue(back.oddities().stream().anyMatch(odd -> odd.finding().key().equals("instruments.xlsform.scoring")));
    }

    static Stream<Object[]> sheets() {
        return shipped().stream().flatMap(one -> Stream.of(new Object[] {one, "csv"}, new Object[] {one, "xlsx"}));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aPlainSheetComesBackAsTheSameQuestions(Instrument instrument, String ending) throws IOException {
        Path file = folder.resolve("plain." + ending);
        List<String> lost = FormsFeature.plainSheet(file, instrument);
        FormIn back = FormsFeature.readPlainSheet(file);
        assertEquals(
                List.of(),
                back.oddities().stream()
                        .filter(odd -> odd.finding().severity() == Severity.ERROR)
                        .map(odd -> odd.at().address() + " " + FormsFeature.message(odd.finding()))
                        .toList());
        assertEquals(
                instrument.questions().map(FormsOutAndBackTest::carried).toList(),
                back.instrument().questions().map(FormsOutAndBackTest::carried).toList());
        assertEquals(titles(instrument), titles(back.instrument()), "each question stays in its section, in its order");
        assertEquals(
                told(instrument, back.instrument()).stream().map(Text::label).toList(),
                lost.stream().map(one -> one.replaceAll(" \\(\\d+\\)$", "")).toList(),
                "nothing is dropped in silence");
        if (ending.equals("csv")) {
            assertTrue(Files.readString(file).startsWith("\ufeffId,Section,Question"), "as Excel opens it");
        }
    }

    private static List<String> titles(Instrument instrument) {
        return instrument.sections().stream()
                .map(section -> en(section.title())
                        + section.questions().stream().map(Question::id).toList())
                .toList();
    }

    private static String en(Words words) {
        return words.texts().getOrDefault("en", "").strip();
    }

    private static List<Object> carried(Question question) {
        return List.of(
                question.id(),
                question.type(),
                en(question.text()),
                en(question.guidance()),
                en(question.evidence()),
                question.weight(),
                question.key(),
                question.notApplicable(),
                question.optional(),
                question.levels().stream()
                        .map(level -> level.points() + " " + question.critical().contains(level.id()))
                        .toList());
    }

    /** Found out a second time, field by field. */
    private static Set<Lost> told(Instrument went, Instrument came) {
        Set<Lost> told = EnumSet.noneOf(Lost.class);
        differ(went, came)
                .forEach(field -> told.add(
                        switch (field) {
                            case "id", "edition" -> Lost.IDENTITY;
                            case "kind" -> Lost.KIND;
                            case "validityMonths" -> Lost.VALIDITY;
                            case "direction", "method", "sections" -> Lost.SCORING;
                            case "bands" -> Lost.BANDS;
                            case "verified", "starter" -> Lost.VERIFIED;
                            case "title", "about", "source", "note" -> Lost.ABOUT;
                            case "section.id" -> Lost.SECTION_IDS;
                            case "section.title", "section.about" -> Lost.SECTION_ABOUT;
                            case "level.id" -> Lost.ANSWER_IDS;
                            case "level.label", "level.text" -> Lost.ANSWER_TEXTS;
                            case "level.rating" -> Lost.ANSWER_RATINGS;
                            case "level.points" -> Lost.ANSWERS;
                            case "question.relevant" -> Lost.CONDITIONS;
                            case "question.documents", "question.record" -> Lost.DOCUMENTS;
                            case "question.topic" -> Lost.TOPICS;
                            case "question.text", "question.guidance", "question.evidence" -> Lost.WORDS;
                            default -> Lost.WEIGHTS;
                        }));
        return told;
    }

    private static Set<String> differ(Instrument went, Instrument came) {
        Set<String> fields = new TreeSet<>();
        fields("", went, came, Set.of("scoring", "sections"), fields);
        fields("", went.scoring(), came.scoring(), Set.of(), fields);
        for (int s = 0; s < went.sections().size(); s++) {
            InstrumentSection before = went.sections().get(s);
            InstrumentSection now = came.sections().get(s);
            fields("section.", before, now, Set.of("questions"), fields);
            for (int q = 0; q < before.questions().size(); q++) {
                Question asked = before.questions().get(q);
                Question back = now.questions().get(q);
                fields("question.", asked, back, Set.of("levels", "critical"), fields);
                for (int l = 0; l < asked.levels().size(); l++) {
                    fields("level.", asked.levels().get(l), back.levels().get(l), Set.of(), fields);
                }
            }
        }
        return fields;
    }

    private static void fields(String of, Record went, Record came, Set<String> not, Set<String> into) {
        for (RecordComponent field : went.getClass().getRecordComponents()) {
            try {
                boolean same = Objects.equals(
                        field.getAccessor().invoke(went), field.getAccessor().invoke(came));
                if (!same && !not.contains(field.getName())) {
                    into.add(of + field.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsMarkedInACsvAndComesBackAsItWas() throws IOException {
        Instrument one = LibraryFeature.shipped("psea-2020").orElseThrow();
        Question first = one.questions().findFirst().orElseThrow();
        Words bad = Words.english("=HYPERLINK(\"x\")");
        Question hostile = new Question(
                first.id(),
                first.type(),
                bad,
                Words.english("- look\n- ask"),
                first.evidence(),
                first.levels(),
                1,
                false,
                false,
                false,
                "",
                Set.of(),
                first.relevant(),
                "",
                List.of(),
                "");
        Instrument made = XlsQuestionReader.with(
                one, List.of(new InstrumentSection("s", Words.english("S"), Words.NONE, List.of(hostile))));
        Path file = folder.resolve("hostile.csv");
        FormsFeature.plainSheet(file, made);
        assertFalse(Files.readString(file).contains(",\"=HYPER"));
        assertFalse(Files.readString(file).contains(",=HYPER"));
        Question back = FormsFeature.readPlainSheet(file)
                .instrument()
                .questions()
                .findFirst()
                .orElseThrow();
        assertEquals(en(bad), en(back.text()));
        assertEquals("- look\n- ask", en(back.guidance()));
    }
}
