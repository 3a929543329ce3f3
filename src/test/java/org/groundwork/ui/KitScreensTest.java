package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Freshness;
import org.groundwork.core.Severity;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** The kit in pictures: a list and a record page made of invented things. */
class KitScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 14);

    record Row(String name, Severity kind, int staff, LocalDate since, Freshness fresh) {}

    static List<Row> rows(int count) {
        List<String> names =
                List.of("Wadi Relief", "Amal Women’s Group", "Green Hills Cooperative", "جمعية الأمل", "Tawa Youth");
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new Row(
                        names.get(i % names.size()) + (i < names.size() ? "" : " " + i),
                        List.of(Severity.INFO, Severity.WARNING, Severity.ERROR).get(i % 3),
                        1250 * i % 3777,
                        TODAY.minusDays(90L * (i % 8)),
                        List.copyOf(EnumSet.allOf(Freshness.class)).get(i % 4)))
                .toList();
    }

    static Tables<Row> table(int count) {
        return Tables.of("shell.keys.title", FXCollections.observableArrayList(rows(count)))
                .text("shell.person.agency", Row::name)
                .width(260)
                .chip("shell.person.function", Row::kind)
                .number("ui.decision.reason", Row::staff)
                .date("ui.decision.name", Row::since)
                .node(
                        "shell.settings.title",
                        Row::fresh,
                        r -> r.fresh().name(),
                        r -> Chips.freshness(r.fresh(), r.since()))
                .empty(EmptyState.of("shell.palette.none", null));
    }

    static Parent list() {
        HBox bar = Filters.bar(
                Filters.search("shell.command.search", new SimpleStringProperty("")),
                Filters.chip("CBO", new SimpleObjectProperty<>(18), new SimpleObjectProperty<>(true)),
                Filters.chip("National NGO", new SimpleObjectProperty<>(27), new SimpleObjectProperty<>(false)),
                Filters.chip("Stale", new SimpleObjectProperty<>(4), new SimpleObjectProperty<>(false)));
        Command main = Command.of("shell.command.print", "Shortcut+N", () -> {});
        Command other = Command.of("shell.command.back", null, () -> {});
        return Page.of("shell.home.title", main, List.of(other), table(200).view())
                .filters(bar)
                .beside(new SimpleStringProperty("200"));
    }

    static Parent record() {
        VBox form = new VBox(
                Forms.field(
                                "shell.person.name",
                                Forms.text(new SimpleStringProperty("Wadi Relief"), s -> Running.done()))
                        .required(),
                Forms.field(
                        "shell.person.office",
                        Forms.date(
                                new SimpleObjectProperty<>(LocalDate.of(2026, 4, 3)),
                                new SimpleStringProperty(""),
                                TODAY,
                                e -> Running.done())),
                Forms.field(
                        "shell.person.agency",
                        Forms.date(
                                new SimpleObjectProperty<>(),
                                new SimpleStringProperty("31/13"),
                                TODAY,
                                e -> Running.done())),
                Forms.field(
                                "shell.person.function",
                                Forms.number(
                                        new SimpleObjectProperty<>(new BigDecimal("1250.5")),
                                        new SimpleStringProperty(""),
                                        e -> Running.done()))
                        .show(List.of(
                                Finding.warning("", "shell.print.nothing"), Finding.info("", "shell.palette.none"))),
                Forms.field(
                        "shell.person.country",
                        Forms.choice(
                                new SimpleObjectProperty<>(Severity.WARNING),
                                List.of(Severity.values()),
                                s -> Running.done())),
                Forms.field(
                        "shell.person.currency",
                        Forms.several(
                                new SimpleObjectProperty<>(Set.of(Severity.INFO)),
                                List.of(Severity.values()),
                                Severity::name,
                                s -> Running.done())),
                Forms.field("shell.settings.look", Forms.check(new SimpleObjectProperty<>(true), s -> Running.done())));
        form.getStyleClass().add("form");
        HBox chips = new HBox(
                8,
                Chips.quiet("National NGO"),
                Chips.accent("Local"),
                Chips.success("Ready"),
                Chips.warning("Ageing"),
                Chips.danger("Expired"));
        VBox header = new VBox(8, chips);
        Command edit = Command.of("shell.command.back", null, () -> {});
        Sections page = new Sections(header);
        page.add("shell.settings.person", Card.of("shell.settings.person", form).act(edit));
        for (Freshness stage : Freshness.values()) {
            page.add(
                    "shell.settings.window",
                    Card.of(
                                    "shell.settings.window",
                                    Card.fact("shell.person.name", "Wadi Relief"),
                                    Card.fact(
                                            "shell.person.agency",
                                            "A long value that says more than one line can hold, "
                                                    + "so that the card shows how it wraps around below the label's side"))
                            .origin("Registry of the office", TODAY.minusDays(40), stage)
                            .act(edit));
        }
        return page;
    }

    @Test
    void aList() {
        Screens.pictures("kit-list", 1072, 700, KitScreensTest::list);
    }

    @Test
    void aRecordPage() {
        Screens.pictures("kit-record", 1072, 900, KitScreensTest::record);
    }

    @Test
    void everyControlOfTheKitHasAName() {
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(shown(list()))));
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(shown(record()))));
    }

    private static Parent shown(Parent root) {
        var scene = new javafx.scene.Scene(root, 1000, 800);
        root.applyCss();
        root.layout();
        return scene.getRoot();
    }
}
