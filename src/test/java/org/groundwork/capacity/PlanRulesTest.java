package org.groundwork.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.capacity.plan.ActionStatus;
import org.groundwork.capacity.plan.CostLine;
import org.groundwork.capacity.plan.CostRule;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.plan.VisitKind;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing or late in a plan, and what plans cost. */
class PlanRulesTest {
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);
    private static final UUID FUND = new UUID(8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    /** A complete, agreed action with these components changed: {@code "cost=120 dueOn=2026-09-13"}. */
    private static PlanAction action(String changes) {
        PlanAction action = PlanAction.of(new UUID(9, changes.hashCode()), ONE, "USD");
        String base = "what=Cash-box owner=Amina dueOn=2026-12-01 agreedOn=2026-07-01 agreedBy=Rosa";
        for (String change : (base + " " + changes).strip().split(" +", -1)) {
            String[] parts = change.split("=", 2);
            action = Columns.with(action, parts[0], value(parts[0], parts[1]));
        }
        return action;
    }

    private static Object value(String component, String text) {
        if (text.equals("-")) {
            return component.endsWith("On") ? nothing() : "";
        }
        return switch (component) {
            case "status" -> ActionStatus.valueOf(text.toUpperCase(Locale.ROOT));
            case "cost" -> new BigDecimal(text);
            case "funder" -> UUID.fromString(text);
            default -> component.endsWith("On") ? LocalDate.parse(text) : text;
        };
    }

    @SuppressWarnings("NullAway") // a day that is not known
    private static Object nothing() {
        return null;
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.severity() + " " + each.field())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner=Amina                                          |
            owner=- dueOn=-                                      | WARNING owner, WARNING dueOn
            dueOn=2026-09-13                                     | WARNING dueOn
            dueOn=2026-09-14                                     |
            agreedOn=-                                           | INFO agreedOn
            agreedBy=-                                           | WARNING agreedBy
            status=dropped                                       | ERROR droppedReason
            status=dropped droppedReason=Moved owner=- dueOn=-   |
            status=done                                          | WARNING doneOn, WARNING evidence
            status=done doneOn=2026-09-15 evidence=seen          | ERROR doneOn
            status=done doneOn=2026-09-01 evidence=seen          |
            status=done doneOn=2026-09-01 evidenceFile=ab refreshOn=2026-08-01 | ERROR refreshOn
            cost=100 currency=- funderText=CERF budgetLine=4.1   | ERROR currency
            cost=100                                             | INFO funder, INFO budgetLine
            cost=-5                                              | ERROR cost
            certificate=C-12                                     | INFO certificateOn
            what=-                                               | WARNING what
            """)
    void what_is_missing_stands_beside_its_field(String changes, String findings) {
        assertEquals(findings == null ? "" : findings, words(PlanRule.check(action(changes), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, true", "2026-10-14, true", "2026-10-15, false", "2025-01-01, true"})
    void a_refresher_is_due_a_month_ahead(LocalDate on, boolean due) {
        PlanAction learnt = action("status=done doneOn=2024-09-01 refreshOn=" + on);
        assertEquals(due, PlanRule.refresherDue(learnt, TODAY, 30));
        assertFalse(PlanRule.refresherDue(action("refreshOn=" + on), TODAY, 30));
    }

    @Test
    void a_hand_over_is_agreed_and_its_steps_have_owners_and_days() {
        ExitPlan blank = ExitPlan.of(ONE);
        ExitStep step = new ExitStep(new UUID(3, 1), ONE, "Ledger", "", null, null);
        assertEquals("", words(PlanRule.check(blank, List.of())));
        assertEquals("WARNING agreedOn", words(PlanRule.check(blank, List.of(step))));
        ExitPlan agreed = Columns.with(Columns.with(blank, "agreedOn", TODAY), "endsOn", TODAY.plusDays(10));
        ExitStep late = Columns.with(step, "dueOn", TODAY.plusDays(11));
        assertEquals("WARNING agreedBy, INFO endsOn", words(PlanRule.check(agreed, List.of(late))));
        assertEquals("WARNING owner, WARNING dueOn", words(PlanRule.check(step, TODAY)));
        assertEquals("WARNING owner, WARNING dueOn", words(PlanRule.check(late, TODAY.plusDays(12))));
        assertEquals("", words(PlanRule.check(Columns.with(step, "doneOn", TODAY), TODAY)));
    }

    @Test
    void a_next_step_is_late_until_somebody_comes_again() {
        Visit first = new Visit(
                new UUID(4, 1),
                ONE,
                TODAY.minusDays(40),
                VisitKind.MENTORING_VISIT,
                "",
                "",
                "",
                null,
                "",
                "Ledger",
                TODAY.minusDays(10));
        Visit second = Columns.with(Columns.with(first, "id", new UUID(4, 2)), "visitOn", TODAY.minusDays(2));
        assertTrue(PlanRule.overdue(first, List.of(first), TODAY));
        assertFalse(PlanRule.overdue(first, List.of(first, second), TODAY));
        assertEquals("WARNING nextOn", words(PlanRule.check(Columns.with(first, "nextOn", null), TODAY)));
        assertEquals("WARNING visitOn", words(PlanRule.check(Columns.with(first, "visitOn", null), TODAY)));
    }

    @Test
    void costs_add_up_per_partner_funder_year_and_currency_to_the_cent() {
        List<PlanAction> actions = List.of(
                action("cost=0.10 funderText=CERF dueOn=2026-12-01"),
                action("cost=0.20 funderText=cerf dueOn=2026-01-01"),
                action("cost=1000 funder=" + FUND + " dueOn=2026-05-01"),
                action("cost=250 currency=SSP funderText=CERF dueOn=2026-05-01"),
                action("cost=70 funderText=CERF dueOn=2026-05-01 status=done doneOn=2027-01-04"),
                action("cost=5 dueOn=-"),
                action("cost=999 funderText=CERF status=dropped droppedReason=x"),
                action("cost=0"),
                Columns.with(action("cost=8 funderText=CERF dueOn=2026-03-01"), "actor", TWO));
        assertEquals(
                List.of(
                        "1 2026 " + FUND + "  USD 1000 1",
                        "1 2026 null CERF SSP 250 1",
                        "1 2026 null CERF USD 0.3 2",
                        "1 2027 null CERF USD 70 1",
                        "1 null null  USD 5 1",
                        "2 2026 null CERF USD 8 1"),
                CostRule.lines(actions).stream().map(PlanRulesTest::line).toList());
    }

    @Test
    void costs_of_one_currency_add_up_in_it_where_the_office_has_not_said_its_own() {
        List<CostLine> dollars = CostRule.lines(List.of(action("cost=5"), action("cost=7 dueOn=2027-01-01")));
        List<CostLine> both = CostRule.lines(List.of(action("cost=5"), action("cost=7 currency=SSP")));
        assertEquals("USD", CostRule.sumCurrency(dollars, ""));
        assertEquals("KES", CostRule.sumCurrency(dollars, "KES"));
        assertEquals("", CostRule.sumCurrency(both, ""));
        assertEquals("", CostRule.sumCurrency(List.of(), ""));
    }

    private static String line(CostLine line) {
        return line.actor().getLeastSignificantBits() + " " + line.year() + " " + line.funder() + " "
                + line.funderText() + " " + line.currency() + " "
                + line.amount().toPlainString() + " "
                + line.actions();
    }
}
