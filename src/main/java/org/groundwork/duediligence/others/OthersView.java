package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** What other agencies found, entered in three minutes, and how much it spares the partner. */
public final class OthersView {
    private static final int HOUR = 60;
    private static final double COVER = 240;

    private final OthersViewModel model;
    private final DossierViewModel dossier;
    private final Desk desk;

    private OthersView(OthersViewModel model, Desk desk) {
        this.model = model;
        this.dossier = model.dossier();
        this.desk = desk;
    }

    /** The section of others' assessments. */
    public static SectionView of(OthersViewModel model, Desk desk) {
        OthersView view = new OthersView(model, desk);
        Node list = new EntriesView<>(
                model.all().map(List::reversed),
                view::line,
                view::acts,
                "duediligence.others.empty",
                Command.of("duediligence.others.add", null, () -> view.ask(null)));
        VBox saved = new VBox();
        saved.getStyleClass().add("facts");
        model.spared().subscribe(now -> saved.getChildren().setAll(OthersView.spared(now == null ? List.of() : now)));
        return new SectionView(
                "others", "duediligence.others.title", Card.of("duediligence.others.title", list, saved));
    }

    private static List<Node> spared(List<Spared> now) {
        List<Node> lines = new ArrayList<>();
        int minutes = now.stream().mapToInt(Spared::minutes).max().orElse(0);
        if (minutes > 0) {
            lines.add(Prose.of(Text.of("duediligence.others.saved", hours(minutes)), "row-strong"));
        }
        now.forEach(each -> lines.add(Prose.of(
                Text.of(
                        "duediligence.others.spared",
                        each.title(),
                        each.full(),
                        each.questions(),
                        each.partial(),
                        hours(each.minutes())),
                "quiet")));
        return lines;
    }

    private static String hours(int minutes) {
        return minutes < HOUR
                ? Text.of("duediligence.others.minutes", minutes)
                : Text.of("duediligence.others.hours", Text.number(Math.round(minutes / 6.0) / 10.0));
    }

    private Node line(Others others) {
        OthersAssessment report = others.assessment();
        LocalDate until = ReuseRule.until(report);
        boolean counts = ReuseRule.counts(report, dossier.today());
        List<String> detail = new ArrayList<>(List.of(
                report.standard() == OthersStandard.OTHER
                                && !report.standardText().isBlank()
                        ? report.standardText()
                        : Text.label(report.standard()),
                report.firm(),
                LinesView.on("duediligence.others.made", report.assessedOn()),
                report.note()));
        others.areas().stream()
                .filter(area -> area.rating() != null)
                .map(area -> area.cover() == Cover.FULL
                        ? Text.of("duediligence.others.area", area.area(), LinesView.label(area.rating()))
                        : Text.of(
                                "duediligence.others.areaInPart",
                                area.area(),
                                LinesView.label(area.rating()),
                                area.cover()))
                .forEach(detail::add);
        if (!others.questions().isEmpty()) {
            detail.add(Text.of("duediligence.others.marked", others.questions().size()));
        }
        List<Node> chips = new ArrayList<>();
        if (report.overall() != null) {
            chips.add(Chips.accent(Text.label(report.overall())));
        }
        chips.add(
                until == null
                        ? Chips.warning(Text.of("duediligence.others.noDay"))
                        : counts
                                ? Chips.success(Text.of("duediligence.others.until", until))
                                : Chips.danger(Text.of("duediligence.others.ended", until)));
        return LinesView.line(report.agency(), detail, chips.toArray(Node[]::new));
    }

    private List<Command> acts(Others others) {
        List<Command> acts = new ArrayList<>();
        String sha256 = others.assessment().sha256();
        if (sha256 != null) {
            acts.add(Command.of("duediligence.files.open", null, () -> open(sha256, others)));
        }
        acts.add(Command.of("duediligence.others.change", null, () -> ask(others)));
        acts.add(Command.of("duediligence.others.questions", null, () -> byQuestion(others)));
        acts.add(Command.of("duediligence.others.remove", null, () -> model.remove(others)));
        return acts;
    }

    private void open(String sha256, Others others) {
        desk.tasks()
                .read(
                        "duediligence.files.opening",
                        progress -> model.copy(sha256, others.assessment().fileName()),
                        desk.dialogs()::browse);
    }

    /** @param before the report that is changed; null to enter a new one */
    private void ask(@Nullable Others before) {
        OthersFormViewModel form = new OthersFormViewModel(before, dossier.today());
        String title = before == null ? "duediligence.others.add" : "duediligence.others.change";
        if (OthersFormView.ask(form, desk, dossier.today(), title)) {
            model.save(form.others(dossier.actor(), dossier.by(), dossier::newId), before, form.file.get());
        }
    }

    /** Says how far the report answers each question of an instrument, where that is not what its area says. */
    private void byQuestion(Others others) {
        ObjectProperty<@Nullable Instrument> chosen = new SimpleObjectProperty<>();
        VBox questions = new VBox(8);
        Map<String, ObjectProperty<@Nullable Cover>> said = new LinkedHashMap<>();
        chosen.subscribe(now -> {
            said.clear();
            questions.getChildren().clear();
            if (now != null) {
                now.questions().forEach(question -> {
                    ObjectProperty<@Nullable Cover> cover = new SimpleObjectProperty<>(
                            ReuseRule.marked(now.id(), question.id(), others).orElse(null));
                    said.put(question.id(), cover);
                    questions.getChildren().add(question(others, question, cover));
                });
            }
        });
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of("duediligence.others.questions.about"));
        form.needed().one("duediligence.others.instrument", chosen, model.choices(), each -> each.title()
                .in(Text.locale()));
        form.node(questions);
        boolean agreed = form.wide()
                .ask(
                        desk.dialogs(),
                        "duediligence.others.questions",
                        "duediligence.checks.record",
                        chosen.map(now -> "").orElse("duediligence.others.noInstrument"));
        Instrument now = chosen.get();
        if (agreed && now != null) {
            Map<String, Cover> marks = new LinkedHashMap<>();
            said.forEach((question, cover) -> {
                Cover marked = cover.get();
                if (marked != null) {
                    marks.put(question, marked);
                }
            });
            model.mark(others, now.id(), marks);
        }
    }

    private static Node question(Others others, Question question, ObjectProperty<@Nullable Cover> cover) {
        String asked = question.text().in(Text.locale());
        ComboBox<Cover> box = Forms.orNone(Forms.choice(cover, List.of(Cover.values()), now -> {
            cover.set(now);
            return Running.done();
        }));
        Wanted wanted = OthersViewModel.wanted(question);
        Cover byArea = ReuseRule.byArea(wanted, others);
        box.setPromptText(Text.of("duediligence.others.asArea", byArea));
        box.setAccessibleText(asked);
        box.setMinWidth(COVER);
        box.setPrefWidth(COVER);
        VBox words = new VBox(2, Prose.of(asked));
        ReuseRule.weak(wanted, others).forEach(area -> words.getChildren()
                .add(Prose.of(
                        Text.of("duediligence.others.area", area.area(), LinesView.label(area.rating())), "quiet")));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, words, box);
    }
}
