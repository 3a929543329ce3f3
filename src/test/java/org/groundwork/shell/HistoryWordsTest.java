package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.HistoryEntry;
import org.groundwork.workspace.Sentence;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {
    private static String told(Object before, Object after) {
        HistoryEntry.FieldChange field = new HistoryEntry.FieldChange("content", before, after);
        return new HistoryWords(List.of())
                .change(
                        new HistoryEntry(
                                UUID.randomUUID(),
                                Instant.EPOCH,
                                Access.Person.named("Amina"),
                                UUID.randomUUID(),
                                ActKind.SETTINGS,
                                new Sentence("workspace.act.setting", List.of("logo"), false),
                                "setting",
                                UUID.randomUUID(),
                                HistoryEntry.Change.UPDATE,
                                List.of(field),
                                false),
                        field);
    }

    @Test
    void aPictureDoesNotFillTheHistory() {
        String words = told("iVBOR".repeat(40_000), "KEN");
        assertTrue(words.length() < 500 && words.contains("iVBOR") && words.contains("KEN"), words);
    }

    @Test
    void aDateIsWrittenAsOne() {
        assertEquals("Setting, content: 4 Mar 2026 → 5 Mar 2026", told("2026-03-04", "2026-03-05"));
    }
}
