package org.groundwork.instruments.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped instrument is sound, and says for every question what to look for and what each answer means. */
class InstrumentsContentTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/groundwork/instruments/shipped");
    private static final Path FORMAT = Path.of("docs/instrument-format.md");

    @TestFactory
    Stream<DynamicTest> shippedInstruments() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            List<Path> instruments = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return instruments.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Instrument instrument = InstrumentReader.read(Files.readString(file));
        assertEquals(file.getFileName().toString(), instrument.id() + ".json");
        assertEquals(
                List.of(),
                InstrumentRule.check(instrument).stream()
                        .map(finding -> Text.of(finding.key(), finding.args().toArray()))
                        .toList());
        assertFalse(instrument.about().isEmpty(), "about");
        assertFalse(instrument.source().isEmpty(), "source");
        Map<String, String> gaps = new TreeMap<>();
        Set<String> topics = listed("topics");
        Set<String> documents = listed("kinds of document");
        instrument.questions().forEach(question -> {
            String gap = gap(question);
            if (!question.topic().isEmpty() && !topics.contains(question.topic())) {
                gap = "topic " + question.topic();
            }
            if (!documents.containsAll(question.documents())) {
                gap = "documents " + question.documents();
            }
            if (!gap.isEmpty()) {
                gaps.put(question.id(), gap);
            }
        });
        assertEquals(Map.of(), gaps);
        noTextTwice(instrument);
    }

    private static String gap(Question question) {
        if (question.guidance().isEmpty()) {
            return "guidance";
        }
        boolean described = question.type() == QuestionType.SCALE || question.type() == QuestionType.YES_NO;
        return described
                        && question.levels().stream()
                                .anyMatch(level -> level.text().isEmpty())
                ? "levels"
                : "";
    }

    /** Guidance or a level that two questions share says nothing of either. */
    private static void noTextTwice(Instrument instrument) {
        Map<String, Long> texts = instrument
                .questions()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.text(), question.guidance()),
                        question.type() == QuestionType.SCALE
                                ? question.levels().stream().map(Level::text)
                                : Stream.empty()))
                .map(words -> words.texts().get("en"))
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
        texts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), texts, "texts that stand twice");
    }

    /** The ids that the description of the format lists after a heading. */
    private static Set<String> listed(String heading) throws RuntimeException {
        try {
            String text = Files.readString(FORMAT);
            int start = text.toLowerCase(java.util.Locale.ROOT).indexOf("**" + heading + "**");
            assertTrue(start > 0, heading);
            int end = text.indexOf("\n\n", start);
            return Pattern.compile("`([a-z.-]+)`")
                    .matcher(text.substring(start, end < 0 ? text.length() : end))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
