package org.groundwork.instruments.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.groundwork.instruments.Instrument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An instrument that is written and read is the same instrument. */
class InstrumentDocumentTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/groundwork/instruments/shipped");

    private static void comesBack(String file) {
        Instrument instrument = InstrumentReader.read(file);
        String written = InstrumentDocument.write(instrument);
        assertEquals(instrument, InstrumentReader.read(written));
        assertEquals(written, InstrumentDocument.write(InstrumentReader.read(written)), "always the same text");
    }

    @TestFactory
    Stream<DynamicTest> shippedInstruments() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> comesBack(Files.readString(file))));
        }
    }

    @Test
    void everyFieldAndKindOfCondition() {
        comesBack("""
                {"id": "all", "edition": "2", "title": {"en": "All \\"of\\" it", "ar": "كل"}, "about": {"en": "a"},
                 "kind": "hact", "direction": "risk", "validityMonths": 18, "source": {"en": "s"}, "note": {"en": "n"},
                 "verified": true, "starter": true, "facts": ["tier"],
                 "scales": {"r": [{"id": "l", "label": {"en": "Low"}, "points": 1, "risk": "low"},
                                  {"id": "m", "label": {"en": "Mid"}, "points": 2},
                                  {"id": "s", "label": {"en": "Sig"}, "points": 3},
                                  {"id": "h", "label": {"en": "High"}, "points": 4, "risk": "high"}]},
                 "scoring": {"method": "hact-current", "sections": true, "bands": [
                    {"rating": "low-risk", "label": {"en": "Low"}, "below": "0.125"},
                    {"rating": "high-risk", "label": {"en": "High"}, "from": "0.125"}]},
                 "sections": [{"id": "A", "title": {"en": "A"}, "about": {"en": "b"}, "questions": [
                    {"id": "q1", "type": "scale", "scale": "r", "key": true, "text": {"en": "t"}, "guidance": {"en": "g"},
                     "levels": {"l": {"en": "x", "fr": "y"}}, "evidence": {"en": "e"}, "notApplicable": true,
                     "critical": ["h"], "documents": ["audit-report", "budget"], "topic": "finance.audit"},
                    {"id": "q2", "type": "scale", "scale": "r", "key": true, "weight": 1, "text": {"en": "t"}},
                    {"id": "q3", "type": "yes-no", "expected": "no", "optional": true, "text": {"en": "t"},
                     "levels": {"no": {"en": "good"}}, "record": "legal-name",
                     "relevant": {"all": [{"answer": "q1", "is": ["l", "m"]},
                        {"any": [{"fact": "tier", "is": ["1"]}, {"not": {"answer": "q2", "is": ["n/a"]}}]}]}},
                    {"id": "q4", "type": "multiple", "text": {"en": "t"}, "choices": [
                       {"id": "a", "label": {"en": "A"}, "points": 0}, {"id": "b", "label": {"en": "B"}}]},
                    {"id": "q5", "type": "document", "text": {"en": "t"}, "levels": {"held": {"en": "seen"}}},
                    {"id": "q6", "type": "number", "weight": 3, "text": {"en": "t"}}]},
                    {"id": "B", "questions": []}]}
                """);
    }
}
