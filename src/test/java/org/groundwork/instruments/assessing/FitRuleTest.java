package org.groundwork.instruments.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for and not held comes first, then what fits, then what is held or for others; each with its reason. */
class FitRuleTest {
    /** Of four kinds, in the order in which they stand while nobody is to be assessed. */
    private static final List<Instrument> ALL = Stream.of(
                    "eligibility", "due-diligence-state", "psea-2020", "financial-health")
            .map(id -> LibraryFeature.shipped(id).orElseThrow())
            .toList();

    private static Map<String, Wish> wishes(@Nullable String table) {
        Map<String, Wish> wishes = new HashMap<>();
        if (table != null) {
            for (String line : table.split("; ", -1)) {
                String[] parts = line.split(" ", 3);
                wishes.put(
                        parts[0],
                        switch (parts[1]) {
                            case "asked" -> Wish.asked();
                            case "held" -> Wish.held(parts.length < 3 ? null : LocalDate.parse(parts[2]));
                            default -> Wish.notFor(parts[2]);
                        });
            }
        }
        return wishes;
    }

    @ParameterizedTest
    @CsvSource({
        // what due diligence says, what the actor's own assessments say, then the order with its reasons
        ", , 'eligibility; due-diligence-state; psea-2020; financial-health'",
        "'psea-2020 asked; due-diligence-state for state bodies', , "
                + "'psea-2020 (asked for in due diligence); eligibility; financial-health;"
                + " due-diligence-state (for state bodies)'",
        "'eligibility held; psea-2020 held 2027-03-31; financial-health asked', , "
                + "'financial-health (asked for in due diligence); due-diligence-state; eligibility (held);"
                + " psea-2020 (held until 31 Mar 2027)'",
        // among those that are asked for, by kind
        "'financial-health asked; eligibility asked', , "
                + "'eligibility (asked for in due diligence); financial-health (asked for in due diligence);"
                + " due-diligence-state; psea-2020'",
        // our own that holds, of which due diligence says nothing
        ", 'eligibility held 2027-01-31', "
                + "'due-diligence-state; psea-2020; financial-health; eligibility (held until 31 Jan 2027)'",
        // asked for in spite of ours: it does not count there
        "'eligibility asked', 'eligibility held 2027-01-31', "
                + "'eligibility (asked for in due diligence); due-diligence-state; psea-2020; financial-health'",
        // held in two ways: the one that ends later
        "'eligibility held 2027-03-31', 'eligibility held 2027-01-31', "
                + "'due-diligence-state; psea-2020; financial-health; eligibility (held until 31 Mar 2027)'",
        "'eligibility held 2027-03-31', 'eligibility held', "
                + "'due-diligence-state; psea-2020; financial-health; eligibility (held)'",
        // for others, and yet assessed
        "'due-diligence-state for state bodies', 'due-diligence-state held 2027-01-31', "
                + "'eligibility; psea-2020; financial-health; due-diligence-state (held until 31 Jan 2027)'",
    })
    void those_that_fit_stand_first(@Nullable String wishes, @Nullable String own, String order) {
        List<String> said = FitRule.of(ALL, wishes(wishes), wishes(own)).stream()
                .map(fit -> {
                    String because = AssessmentsViewModel.because(fit);
                    return fit.instrument().id() + (because.isEmpty() ? "" : " (" + because + ")");
                })
                .toList();
        assertEquals(List.of(order.split("; ", -1)), said);
    }
}
