package org.groundwork.instruments.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.editor.ConditionWordsViewModel.Subject;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Sections;

/** A questionnaire that is in use, to read: every question with its guidance and levels, and how it is scored. */
public final class ReadingView extends BorderPane {
    private final Instrument instrument;
    private final List<Command> commands;

    /**
     * @param back to the list
     * @param main what is done most: to change it, or a copy of it
     * @param others ways out, and out of use
     */
    public ReadingView(Instrument instrument, boolean retired, Command back, Command main, List<Command> others) {
        this.instrument = instrument;
        this.commands = Stream.concat(Stream.of(main), others.stream()).toList();
        Sections page = new Sections(header(retired, back, main, others));
        page.add("instruments.reading.about", about());
        if (instrument.scoring().method() != ScoringMethod.NONE) {
            page.add("instruments.reading.scoring", scoring());
        }
        List<Subject> subjects =
                ConditionWordsViewModel.subjects(instrument.questions().toList());
        instrument.sections().forEach(section -> page.named(section.title().in(language()), card(section, subjects)));
        setCenter(page);
    }

    public List<Command> commands() {
        return commands;
    }

    private static Locale language() {
        return Text.locale();
    }

    private Node header(boolean retired, Command back, Command main, List<Command> others) {
        Label title = new Label(InstrumentsFeature.title(instrument));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        FlowPane chips = new FlowPane(Chips.of(instrument.kind()));
        if (retired) {
            chips.getChildren().add(Chips.warning(Text.label(LibraryState.RETIRED)));
        }
        if (!instrument.verified()) {
            chips.getChildren().add(Chips.quiet(Text.of("instruments.source.unverified")));
        }
        Label about = new Label(Text.of(
                "instruments.editor.about",
                instrument.id(),
                instrument.edition(),
                instrument.questions().count()));
        about.getStyleClass().add("quiet");
        chips.getChildren().add(about);
        chips.getStyleClass().add("row-first");
        VBox words = new VBox(title, chips);
        words.getStyleClass().add("actor-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox acts = new HBox(Buttons.of(back), Buttons.menu("instruments.editor.more", others), Buttons.main(main));
        acts.getStyleClass().add("row-acts");
        acts.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, acts);
        line.getStyleClass().add("row-acts");
        return line;
    }

    private Node about() {
        VBox box = new VBox();
        box.getStyleClass().add("facts");
        Stream.of(instrument.about(), instrument.note())
                .map(words -> words.in(language()))
                .filter(words -> !words.isBlank())
                .forEach(words -> box.getChildren().add(Prose.of(words)));
        Integer months = instrument.validityMonths();
        box.getChildren()
                .addAll(
                        Card.fact("instruments.edit.source", instrument.source().in(language())),
                        Card.fact(
                                "instruments.reading.validity",
                                months == null
                                        ? Text.of("instruments.reading.noEnd")
                                        : Text.of("instruments.reading.months", months)));
        return Card.of("instruments.reading.about", box);
    }

    private Node scoring() {
        VBox box = new VBox(
                Card.fact(
                        "instruments.edit.method",
                        Text.label(instrument.scoring().method())),
                Prose.of(WholeView.how(instrument.scoring().method()), "quiet"));
        box.getStyleClass().add("facts");
        instrument.scoring().bands().forEach(band -> box.getChildren()
                .add(Prose.of(OutcomeFeature.cuts(instrument, band))));
        return Card.of("instruments.reading.scoring", box);
    }

    private static Node card(InstrumentSection section, List<Subject> subjects) {
        VBox box = new VBox();
        box.getStyleClass().add("reading");
        String about = section.about().in(language());
        if (!about.isBlank()) {
            box.getChildren().add(Prose.of(about, "quiet"));
        }
        section.questions().forEach(question -> box.getChildren().add(question(question, subjects)));
        return Card.titled(section.title().in(language()), box);
    }

    private static Node question(Question question, List<Subject> subjects) {
        VBox box = new VBox();
        box.getStyleClass().add("facts");
        box.getChildren()
                .add(Prose.of(
                        Text.of(
                                "instruments.editor.line",
                                question.id(),
                                question.text().in(language())),
                        "row-strong"));
        add(box, question.guidance().in(language()), "quiet");
        for (Level level : question.levels()) {
            box.getChildren().add(Card.said(name(level), Prose.of(level.text().in(language()))));
        }
        String evidence = question.evidence().in(language());
        if (!evidence.isBlank()) {
            add(box, Text.of("instruments.reading.evidence", evidence), "quiet");
        }
        if (!question.relevant().equals(Condition.All.ALWAYS)) {
            add(
                    box,
                    Text.of("instruments.reading.asked", ConditionWordsViewModel.words(question.relevant(), subjects)),
                    "quiet");
        }
        return box;
    }

    private static String name(Level level) {
        String label = LibraryFeature.label(level);
        return level.points() == null ? label : Text.of("instruments.reading.level", label, level.points());
    }

    private static void add(VBox box, String words, String style) {
        if (!words.isBlank()) {
            box.getChildren().add(Prose.of(words, style));
        }
    }
}
