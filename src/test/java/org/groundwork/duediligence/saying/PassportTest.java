package org.groundwork.duediligence.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.deciding.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassportTest {
    private static final LocalDate DAY = Cases.DAY;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Consent consent(
            String purpose, String by, LocalDate on, @Nullable LocalDate until, @Nullable LocalDate withdrawn) {
        return new Consent(new UUID(1, 1), Cases.ACTOR, purpose, by, "Chair", on, until, withdrawn, "Amina");
    }

    private static PassportFacts facts() {
        return new PassportFacts(
                "Wadi Sisters",
                List.of("أخوات الوادي"),
                "Community-based group",
                "Local",
                "Merosa",
                2019,
                List.of(new PassportFacts.Registration("Registration number", "CBO-77", "County", DAY.plusMonths(6))),
                List.of("Arabic"),
                List.of("Health"),
                List.of(
                        new PassportFacts.Paper(
                                "Recognition letter", "77", "County", null, null, "a".repeat(64), "../l:etter.pdf"),
                        new PassportFacts.Paper("Cash book", "", "", null, null, "b".repeat(64), "book.pdf"),
                        new PassportFacts.Paper("Board list", "", "", null, null, "", "")),
                List.of(new PassportFacts.Result("PSEA", DAY, "Medium-capacity", DAY.plusYears(5), "UNICEF")));
    }

    private int write(Path target, Consent consent) {
        return PassportDocument.write(
                target,
                facts(),
                consent,
                sha -> new ByteArrayInputStream(sha.getBytes(StandardCharsets.UTF_8)),
                "Rivers Agency",
                "",
                DAY);
    }

    @Test
    void it_holds_a_summary_and_the_papers_as_they_are() throws IOException {
        Path file = folder.resolve("passport.zip");
        assertEquals(2, write(file, consent("Cluster", "Huda", DAY, null, null)));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".docx")) {
                    Path docx = folder.resolve("summary.docx");
                    Files.write(docx, bytes);
                    String text = LetterTest.docx(docx);
                    for (String said : List.of(
                            "Wadi Sisters", "CBO-77", "Medium-capacity", "UNICEF", "Huda", "Cluster", "Board list")) {
                        assertTrue(text.contains(said), said);
                    }
                } else {
                    assertEquals(64, bytes.length);
                }
            }
        }
        assertEquals(List.of("Passport.docx", "Documents/01 .._l_etter.pdf", "Documents/02 book.pdf"), names);
    }

    @ParameterizedTest
    @CsvSource({
        // purpose, given by, given on, until, withdrawn, stands
        "Cluster, Huda, 2026-06-30, , , true",
        "Cluster, Huda, 2026-07-01, , , false",
        "Cluster, Huda, 2026-01-01, 2026-06-30, , true",
        "Cluster, Huda, 2026-01-01, 2026-06-29, , false",
        "Cluster, Huda, 2026-01-01, , 2026-06-30, false",
        "Cluster, Huda, 2026-01-01, , 2026-07-01, true",
        "' ', Huda, 2026-01-01, , , false",
        "Cluster, ' ', 2026-01-01, , , false",
    })
    void nothing_without_a_consent_that_stands(
            String purpose,
            String by,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawn,
            boolean stands) {
        Path file = folder.resolve("passport.zip");
        Consent consent = consent(purpose, by, on, until, withdrawn);
        assertEquals(stands, consent.holds(DAY));
        if (stands) {
            assertEquals(2, write(file, consent));
        } else {
            assertThrows(Problem.class, () -> write(file, consent));
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void a_file_that_is_missing_leaves_no_half_passport() {
        Path file = folder.resolve("passport.zip");
        assertThrows(
                Problem.class,
                () -> PassportDocument.write(
                        file, facts(), consent("Cluster", "Huda", DAY, null, null), sha -> missing(), "", "", DAY));
        assertFalse(Files.exists(file));
    }

    private static InputStream missing() {
        throw Problem.workspace("workspace.problem.contentMissing", "a");
    }
}
