package org.groundwork.duediligence.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when papers count, and how they stand. */
class DocumentRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Document BLANK = Document.blank(new UUID(0, 1), new UUID(0, 2));

    private static Document paper(@Nullable LocalDate issued, @Nullable LocalDate expires) {
        return Columns.with(Columns.with(BLANK, "issuedOn", issued), "expiresOn", expires);
    }

    @ParameterizedTest
    @CsvSource({
        // issued, on the paper, months, until
        "2026-01-31, , 1, 2026-02-28",
        "2024-01-31, , 1, 2024-02-29",
        "2024-02-29, , 12, 2025-02-28",
        "2025-08-31, , 6, 2026-02-28",
        "2025-09-14, , 12, 2026-09-14",
        "2025-09-14, 2026-03-01, 12, 2026-03-01",
        "2025-09-14, 2030-03-01, 12, 2026-09-14",
        "2025-09-14, 2030-03-01, , 2030-03-01",
        ", 2030-03-01, 12, 2030-03-01",
        ", , 12, ",
        "2025-09-14, , , ",
    })
    void it_counts_until_its_own_day_or_the_end_of_the_offices_calendar_months(
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable Integer months,
            @Nullable LocalDate until) {
        assertEquals(until, DocumentRule.until(paper(issued, expires), months));
    }

    @ParameterizedTest
    @CsvSource({
        // issued, on the paper, months, file there, state
        "2026-01-01, , , true, HELD",
        "2026-01-01, , , false, NOT_SHOWN",
        "2026-01-01, 2026-09-13, , true, EXPIRED",
        "2026-01-01, 2026-09-14, , true, ENDS_SOON",
        "2026-01-01, 2026-11-13, , true, ENDS_SOON",
        "2026-01-01, 2026-11-14, , true, HELD",
        "2025-09-13, , 12, true, TOO_OLD",
        "2025-09-14, , 12, true, ENDS_SOON",
        "2025-09-13, 2030-01-01, 12, true, TOO_OLD",
        "2025-09-13, 2026-09-13, 12, false, EXPIRED",
    })
    void it_stands(
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable Integer months,
            boolean shown,
            DocumentState state) {
        assertEquals(state, DocumentRule.state(paper(issued, expires), shown, months, 60, TODAY));
    }

    @Test
    void an_original_that_was_seen_needs_no_file() {
        Document seen = Columns.with(paper(LocalDate.of(2026, 1, 1), null), "originalSeen", true);
        assertEquals(DocumentState.HELD, DocumentRule.state(seen, false, null, 60, TODAY));
    }

    @Test
    void a_reason_why_there_is_none_is_an_answer_once_somebody_has_accepted_it() {
        Document none = Columns.with(BLANK, "noneBecause", "A group of 14 has no board");
        assertEquals(DocumentState.NONE_UNREVIEWED, DocumentRule.state(none, false, 12, 60, TODAY));
        assertEquals(
                List.of("duediligence.document.reviewReason", "duediligence.document.noKind"),
                DocumentRule.findings(none, TODAY).stream().map(Finding::key).toList());
        Document named = Columns.with(none, "reviewedBy", "Amina Okello");
        assertEquals(DocumentState.NONE_UNREVIEWED, DocumentRule.state(named, false, 12, 60, TODAY));
        Document accepted = Columns.with(named, "reviewedOn", TODAY);
        assertEquals(DocumentState.NONE_ACCEPTED, DocumentRule.state(accepted, false, 12, 60, TODAY));
        assertTrue(DocumentState.NONE_ACCEPTED.counts());
    }

    @Test
    void each_shipped_kind_is_one_of_the_format_and_never_counts_longer_in_a_higher_tier() {
        List<DocumentMonths> shipped = MonthsReader.shipped();
        assertTrue(shipped.size() > 15);
        assertEquals(
                shipped.size(),
                shipped.stream().map(DocumentMonths::kind).distinct().count());
        for (DocumentMonths each : shipped) {
            for (int tier = 1; tier < 4; tier++) {
                Integer here = each.months(tier);
                Integer below = each.months(tier - 1);
                assertTrue(
                        below == null || (here != null && here <= below),
                        each.kind().id() + " " + tier);
            }
        }
    }
}
