package org.groundwork.instruments.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Columns;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.OwnInstrumentsFeature;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of questionnaires, out of use and back; ratings in their order, answers in words. */
class LibraryTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private ActorsFeature actors;

    @SuppressWarnings("NullAway.Init")
    private OwnInstrumentsFeature feature;

    @BeforeEach
    void screen() {
        ShownEditor shown = ShownEditor.of(temp.workspace());
        actors = shown.actors();
        instruments = shown.instruments();
        feature = shown.feature();
    }

    private Instrument kept(String edition) {
        Instrument shipped = LibraryFeature.shipped("psea-2020").orElseThrow();
        Instrument own = Columns.with(
                Columns.with(Columns.with(shipped, "id", "our-psea"), "edition", edition), "verified", false);
        return instruments.keep(InstrumentDocument.write(own));
    }

    private List<LibraryViewModel.Line> lines() {
        TableView<?> table =
                (TableView<?>) Objects.requireNonNull(feature.view().lookup(".table-view"));
        return table.getItems().stream().map(LibraryViewModel.Line.class::cast).toList();
    }

    private void open(String code) {
        Screens.onScreen(() -> {
            feature.shown();
            feature.view().applyCss();
            TableView<?> table =
                    (TableView<?>) Objects.requireNonNull(feature.view().lookup(".table-view"));
            int at = lines().stream().map(LibraryViewModel.Line::code).toList().indexOf(code);
            assertTrue(at >= 0, code);
            table.getSelectionModel().clearAndSelect(at);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
    }

    private List<String> commands() {
        return feature.commands().stream().map(Command::key).toList();
    }

    @Test
    void one_that_was_taken_out_of_use_is_found_and_comes_back_with_all_its_editions() {
        kept("1");
        kept("2");
        UUID actor = actors.add("Wadi Relief", ActorKind.NATIONAL_NGO, null, "", "");
        instruments.own().forEach(one -> instruments.retireInstrument(one.id()));
        assertTrue(instruments.instrument("our-psea").isEmpty());
        open("our-psea");
        assertEquals(
                List.of(LibraryState.RETIRED),
                Screens.onScreen(() -> {
                    feature.back();
                    return lines().stream()
                            .filter(line -> line.code().equals("our-psea"))
                            .map(LibraryViewModel.Line::state)
                            .toList();
                }),
                "once, whatever editions there are");
        assertEquals(LibraryState.RETIRED, lines().getLast().state(), "behind all that are in use");
        open("our-psea");
        assertFalse(commands().contains("instruments.reading.change"), "nothing is changed that is out of use");
        assertFalse(commands().contains("instruments.reading.retire"));
        Screens.onScreen(() -> {
            feature.commands().stream()
                    .filter(command -> command.key().equals("instruments.reading.bringBack"))
                    .findFirst()
                    .orElseThrow()
                    .action()
                    .run();
            return true;
        });
        assertEquals(2, instruments.own().size());
        assertEquals("2", instruments.instrument("our-psea").orElseThrow().edition());
        assertTrue(instruments.start(actor, "our-psea", false) != null);
        open("our-psea");
        assertTrue(commands().contains("instruments.reading.retire"));
    }

    @Test
    void bringing_back_is_undone_like_any_other_act() {
        Instrument own = kept("1");
        instruments.own().forEach(one -> instruments.retireInstrument(one.id()));
        LibraryViewModel model = new LibraryViewModel(temp.workspace(), instruments, Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        }));
        model.reload();
        assertTrue(model.retired(own));
        model.bringBack(own);
        assertFalse(model.retired(own));
        temp.workspace().undo();
        model.reload();
        assertTrue(model.retired(own));
    }

    /** An edition that is out of use is still an edition: a new draft may not be taken for it. */
    @Test
    void a_new_one_does_not_take_the_id_of_one_that_is_out_of_use() {
        kept("1");
        instruments.own().forEach(one -> instruments.retireInstrument(one.id()));
        LibraryViewModel model = new LibraryViewModel(temp.workspace(), instruments, Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        }));
        List<UUID> begun = new ArrayList<>();
        Instrument like = Columns.with(LibraryFeature.shipped("psea-2020").orElseThrow(), "id", "our-psea");
        model.change(like, begun::add);
        DraftContent draft =
                new DraftStore(temp.workspace()).content(begun.getFirst()).orElseThrow();
        assertEquals("our-psea", draft.draft().code());
        assertEquals("2", draft.draft().edition(), "edition 1 is taken");
    }

    static Stream<Instrument> shipped() {
        return LibraryFeature.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ratings_stand_from_best_to_worst_in_whatever_order_they_were_made(Instrument instrument) {
        DraftContent made = DraftRule.of(
                instrument, "x", "1", temp.workspace()::newId, temp.workspace().today());
        List<DraftBand> mixed = new ArrayList<>(made.bands());
        Random random = new Random(5);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(mixed, random);
            List<DraftBand> numbered = new ArrayList<>();
            for (int b = 0; b < mixed.size(); b++) {
                numbered.add(Columns.with(mixed.get(b), "position", b + 1));
            }
            DraftContent other =
                    new DraftContent(made.draft(), made.sections(), made.questions(), made.levels(), numbered);
            assertEquals(
                    instrument.scoring().bands().stream().map(Band::rating).toList(),
                    DraftRule.instrument(other).scoring().bands().stream()
                            .map(Band::rating)
                            .toList());
        }
    }

    @Test
    void a_rating_without_limits_stands_last_until_it_has_one() {
        Draft draft = Columns.with(
                Columns.with(
                        DraftRule.blank(
                                        temp.workspace().newId(),
                                        "own",
                                        temp.workspace().today())
                                .draft(),
                        "method",
                        ScoringMethod.PERCENT),
                "direction",
                Direction.RISK);
        DraftBand fresh = band(draft, 1, "fresh", null, null);
        DraftBand high = band(draft, 2, "high-risk", "0.5", null);
        DraftBand low = band(draft, 3, "low-risk", null, "0.5");
        assertEquals(List.of(low, high, fresh), BandsRule.ordered(draft, List.of(fresh, high, low)));
        DraftBand middle = Columns.with(
                Columns.with(fresh, "fromScore", new BigDecimal("0.3")), "belowScore", new BigDecimal("0.5"));
        assertEquals(List.of(low, middle, high), BandsRule.ordered(draft, List.of(middle, high, low)));
    }

    private DraftBand band(Draft draft, int position, String rating, @Nullable String from, @Nullable String below) {
        return new DraftBand(
                temp.workspace().newId(),
                draft.id(),
                position,
                rating,
                "",
                from == null ? null : new BigDecimal(from),
                below == null ? null : new BigDecimal(below));
    }

    @Test
    void what_an_answer_stands_for_is_chosen_among_the_words_there_are() {
        DraftContent made = DraftRule.of(
                LibraryFeature.shipped("psea-2020").orElseThrow(),
                "our-psea",
                "1",
                temp.workspace()::newId,
                temp.workspace().today());
        temp.workspace().act("instruments.act.draftBegun", List.of(), () -> {
            new DraftStore(temp.workspace()).save(made);
            return made;
        });
        List<?> offered = Screens.onScreen(() -> {
            feature.open(made.draft().id());
            ListView<?> outline =
                    (ListView<?>) Objects.requireNonNull(feature.view().lookup(".outline"));
            outline.getSelectionModel().select(2);
            feature.view().applyCss();
            feature.view().layout();
            Node line = ShownEditor.all(feature.view())
                    .filter(node -> node.getStyleClass().contains("row-line"))
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(
                    line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            feature.view().applyCss();
            @SuppressWarnings("unchecked")
            ComboBox<String> box = (ComboBox<String>) ShownEditor.all(feature.view())
                    .filter(node -> node instanceof ComboBox<?>
                            && String.valueOf(node.getAccessibleText()).startsWith("Level of risk"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("low", box.getValue());
            List<String> words = List.copyOf(box.getItems());
            box.setValue("medium");
            return words;
        });
        assertEquals(List.of("full", "medium", "low", "basic", "moderate", "strong"), offered);
        DraftContent now =
                new DraftStore(temp.workspace()).content(made.draft().id()).orElseThrow();
        assertEquals(
                "medium", now.of(now.questions().getFirst().id()).getFirst().rating());
    }

    @Test
    void risk_and_capacity_have_words_of_their_own() {
        assertTrue(LevelWord.of(Direction.RISK).contains(LevelWord.SIGNIFICANT));
        assertFalse(LevelWord.of(Direction.CAPACITY).contains(LevelWord.HIGH));
        assertEquals(
                List.of(),
                LibraryFeature.shipped().stream()
                        .flatMap(one -> one.questions()
                                .flatMap(question -> question.levels().stream())
                                .map(level -> level.rating() == null ? "" : level.rating())
                                .filter(word -> !word.isEmpty()
                                        && LevelWord.of(one.direction()).stream()
                                                .noneMatch(each -> each.id().equals(word)))
                                .map(word -> one.id() + " " + word))
                        .distinct()
                        .toList(),
                "every shipped word can be chosen");
    }
}
