package org.groundwork.duediligence.others;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.instruments.Instrument;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What other agencies found, entered in three minutes, and how much it spares the partner. */
public final class OthersView {
    private static final int HOUR = 60;

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
                Command.of("duediligence.others.add", null, view::ask));
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
                .map(area -> Text.of("duediligence.others.area", area.area(), LinesView.label(area.rating())))
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

    private void ask() {
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of("duediligence.others.about")).line();
        StringProperty agency = form.text("duediligence.others.agency", "");
        StringProperty firm = form.text("duediligence.others.firm", "");
        form.line();
        ObjectProperty<@Nullable OthersStandard> standard =
                form.choice("duediligence.others.standard", null, OthersStandard.values());
        StringProperty name = form.text("duediligence.others.standardText", "");
        form.line();
        var assessedOn = form.date("duediligence.others.assessedOn", null);
        var validTo = form.date("duediligence.others.validTo", null);
        ObjectProperty<@Nullable OthersRating> overall =
                form.choice("duediligence.others.overall", null, OthersRating.values());
        Map<OthersArea, ObjectProperty<@Nullable OthersRating>> ratings = new EnumMap<>(OthersArea.class);
        VBox areas = new VBox();
        standard.subscribe(now -> areas.getChildren().setAll(areas(now, ratings)));
        form.node(areas);
        ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
        form.node(chooser(file));
        boolean agreed = form.ask(
                desk.dialogs(),
                "duediligence.others.add",
                "duediligence.checks.record",
                Bindings.createStringBinding(
                        () -> agency.get().isBlank() || standard.get() == null ? "duediligence.others.missing" : "",
                        agency,
                        standard));
        OthersStandard by = standard.get();
        if (agreed && by != null) {
            UUID id = dossier.newId();
            OthersAssessment report = new OthersAssessment(
                    id,
                    dossier.actor(),
                    agency.get().strip(),
                    firm.get().strip(),
                    by,
                    name.get().strip(),
                    assessedOn.get(),
                    validTo.get(),
                    overall.get(),
                    null,
                    "",
                    dossier.today(),
                    dossier.by(),
                    "");
            model.save(new Others(report, rated(id, by, ratings), List.of()), file.get());
        }
    }

    private List<AreaRating> rated(
            UUID report, OthersStandard by, Map<OthersArea, ObjectProperty<@Nullable OthersRating>> ratings) {
        List<AreaRating> rated = new ArrayList<>();
        for (OthersArea area : by.areas()) {
            ObjectProperty<@Nullable OthersRating> rating = ratings.get(area);
            if (rating != null && rating.get() != null) {
                rated.add(new AreaRating(dossier.newId(), dossier.actor(), report, area, rating.get(), Cover.FULL));
            }
        }
        return rated;
    }

    /** A choice for each area that reports by this standard rate; what was chosen before stays. */
    private static List<Node> areas(
            @Nullable OthersStandard standard, Map<OthersArea, ObjectProperty<@Nullable OthersRating>> ratings) {
        EntryView form = new EntryView(LocalDate.EPOCH);
        List<OthersArea> areas = standard == null ? List.of() : standard.areas();
        for (int i = 0; i < areas.size(); i++) {
            if (i % 2 == 0) {
                form.line();
            }
            OthersArea area = areas.get(i);
            ObjectProperty<@Nullable OthersRating> before = ratings.get(area);
            ratings.put(
                    area,
                    form.choice(Text.labelKey(area), before == null ? null : before.get(), OthersRating.values()));
        }
        return List.of(form.plain());
    }

    private Node chooser(ObjectProperty<@Nullable Path> file) {
        Label name = Prose.of("", "quiet");
        file.subscribe(now ->
                name.setText(now == null ? Text.of("duediligence.others.noFile") : String.valueOf(now.getFileName())));
        HBox box = new HBox(
                Buttons.of(Command.of("duediligence.others.file", null, () -> desk.dialogs()
                        .open(
                                "duediligence.others.file",
                                "duediligence.files.kind",
                                "pdf",
                                "docx",
                                "xlsx",
                                "jpg",
                                "png")
                        .ifPresent(file::set))),
                name);
        box.getStyleClass().add("row-acts");
        return box;
    }

    /** Marks which questions of an instrument the report answers. */
    private void byQuestion(Others others) {
        ObjectProperty<@Nullable Instrument> chosen = new SimpleObjectProperty<>();
        VBox questions = new VBox();
        questions.getStyleClass().add("form");
        Map<String, CheckBox> boxes = new LinkedHashMap<>();
        chosen.subscribe(now -> {
            boxes.clear();
            if (now != null) {
                now.questions().forEach(question -> {
                    CheckBox box = new CheckBox(question.text().in(Text.locale()));
                    box.setMnemonicParsing(false);
                    box.setWrapText(true);
                    box.setSelected(others.questions().stream()
                            .anyMatch(each -> each.instrument().equals(now.id())
                                    && each.question().equals(question.id())));
                    boxes.put(question.id(), box);
                });
            }
            questions.getChildren().setAll(boxes.values());
        });
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of("duediligence.others.questions.about"));
        form.one("duediligence.others.instrument", chosen, model.choices(), each -> each.title()
                .in(Text.locale()));
        form.node(questions);
        boolean agreed = form.askTall(
                desk.dialogs(),
                "duediligence.others.questions",
                "duediligence.checks.record",
                chosen.map(now -> "").orElse("duediligence.others.noInstrument"));
        Instrument now = chosen.get();
        if (agreed && now != null) {
            model.mark(
                    others,
                    now.id(),
                    boxes.entrySet().stream()
                            .filter(each -> each.getValue().isSelected())
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }
}
