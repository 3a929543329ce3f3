package org.groundwork.instruments.assessing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.AnswersIn;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** The acts by which an assessment leaves, on paper or as a workbook, and comes back. */
final class BookView {
    private static final int MOST_TOLD = 12;

    private final AssessmentViewModel model;
    private final PartnerFormsFeature forms;
    private final Desk desk;
    private final Runnable keyIn;

    /** @param keyIn takes a paper form by digits */
    BookView(AssessmentViewModel model, PartnerFormsFeature forms, Desk desk, Runnable keyIn) {
        this.model = model;
        this.forms = forms;
        this.desk = desk;
        this.keyIn = keyIn;
    }

    List<Command> commands() {
        return List.of(
                new Command("instruments.book.paper", "Shortcut+Shift+P", blocked(BookView::notShown), this::paper),
                new Command("instruments.book.keyIn", "Shortcut+Shift+K", blocked(BookView::closed), keyIn),
                new Command("instruments.book.result", "Shortcut+Shift+R", blocked(BookView::empty), this::result),
                new Command("instruments.book.write", "Shortcut+Shift+E", blocked(BookView::notShown), this::write),
                new Command("instruments.book.read", "Shortcut+Shift+I", blocked(BookView::closed), this::read));
    }

    private ObservableValue<String> blocked(Function<@Nullable Assessed, String> why) {
        return Bindings.createStringBinding(() -> why.apply(model.assessed().get()), model.assessed());
    }

    private static String notShown(@Nullable Assessed now) {
        return now == null ? "instruments.book.noneOpen" : "";
    }

    private static String closed(@Nullable Assessed now) {
        if (now == null) {
            return notShown(null);
        }
        boolean closed = now.assessment().finished() || now.assessment().retired();
        return closed ? "instruments.book.closed" : "";
    }

    private static String empty(@Nullable Assessed now) {
        if (now == null) {
            return notShown(null);
        }
        return now.answers().stream().allMatch(one -> one.answer().isBlank()) ? "instruments.book.empty" : "";
    }

    // On paper

    private void paper() {
        print("instruments.book.paper", forms::paper);
    }

    private void result() {
        print("instruments.book.result", forms::result);
    }

    /** Writes an assessment in a language. */
    private interface Printed {
        void to(UUID assessment, Locale language, Path file);
    }

    private void print(String key, Printed printed) {
        Assessed now = Objects.requireNonNull(model.assessed().get());
        Locale language = language(key, FormsFeature.languages(now.instrument()));
        if (language == null) {
            return;
        }
        String suggested = Text.of(
                "instruments.book.paperName",
                model.actor().get(),
                now.instrument().id(),
                Text.of(key));
        desk.dialogs()
                .save(key, suggested + ".docx", "instruments.book.document", "docx")
                .ifPresent(
                        file -> writing(file, () -> printed.to(now.assessment().id(), language, file)));
    }

    /** Asks where there is more than one; null where it was given up. */
    private @Nullable Locale language(String title, List<Locale> languages) {
        Locale usual = languages.stream()
                .filter(each -> each.getLanguage().equals(Text.locale().getLanguage()))
                .findFirst()
                .orElse(languages.getFirst());
        if (languages.size() == 1) {
            return usual;
        }
        SimpleObjectProperty<@Nullable Locale> chosen = new SimpleObjectProperty<>(usual);
        Field field = Forms.field(
                "instruments.book.language", Forms.pick(chosen, languages, each -> each.getDisplayName(Text.locale())));
        boolean agreed = desk.dialogs().form(title, field, "instruments.book.save", new SimpleStringProperty(""));
        return agreed ? chosen.get() : null;
    }

    /** Writes a file and offers to open it. */
    private void writing(Path file, Runnable write) {
        desk.tasks()
                .read(
                        "instruments.book.writing",
                        progress -> {
                            write.run();
                            return file;
                        },
                        written -> {
                            if (desk.dialogs()
                                    .confirm("instruments.book.written", written.toString(), "instruments.book.open")) {
                                desk.dialogs().browse(written);
                            }
                        });
    }

    // As a workbook

    /** Agreed answers are made at the table and not by mail. */
    private Slot slot() {
        return model.slot().get() == Slot.ASSESSOR ? Slot.ASSESSOR : Slot.OWN;
    }

    private void write() {
        Assessed now = model.assessed().get();
        if (now == null) {
            return;
        }
        String suggested = Text.of(
                        "instruments.book.name",
                        model.actor().get(),
                        now.instrument().id()) + ".xlsx";
        desk.dialogs()
                .save("instruments.book.write", suggested, "instruments.book.kind", "xlsx")
                .ifPresent(file -> writing(
                        file, () -> forms.answerWorkbook(now.assessment().id(), file)));
    }

    private void read() {
        Assessed now = model.assessed().get();
        if (now == null || !model.isOpen()) {
            return;
        }
        desk.dialogs()
                .open("instruments.book.read", "instruments.book.kind", "xlsx", "xls", "csv")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "instruments.book.reading",
                                progress -> forms.look(now.assessment().id(), file),
                                in -> offer(now, in)));
    }

    /** Says what would be taken over and what not, cell by cell, before anything is. */
    private void offer(Assessed now, AnswersIn in) {
        Slot slot = slot();
        VBox told = new VBox(Prose.of(Text.of(
                in.refused() ? "instruments.book.refused" : "instruments.book.found",
                in.accepted().size(),
                in.wrong(),
                in.missing().size(),
                slot)));
        told.getStyleClass().add("form");
        in.troubles().stream().limit(MOST_TOLD).forEach(trouble -> told.getChildren()
                .add(Prose.of(
                        Text.of("instruments.book.trouble", trouble.at().address(), FormsFeature.message(trouble)),
                        "quiet")));
        if (in.troubles().size() > MOST_TOLD) {
            told.getChildren()
                    .add(Prose.of(Text.of("instruments.book.more", in.troubles().size() - MOST_TOLD), "quiet"));
        }
        if (in.refused() || in.accepted().isEmpty()) {
            desk.dialogs().show("instruments.book.title", told);
            return;
        }
        if (desk.dialogs()
                .form("instruments.book.title", told, "instruments.book.take", new SimpleStringProperty(""))) {
            desk.tasks()
                    .run(
                            "instruments.saving",
                            progress -> forms.take(now.assessment().id(), slot, in),
                            taken -> model.reload());
            if (in.wrong() > 0) {
                notes(now, slot, in);
            }
        }
    }

    private void notes(Assessed now, Slot slot, AnswersIn in) {
        Path name = Path.of(in.file());
        desk.dialogs()
                .save(
                        "instruments.book.notes",
                        Text.of("instruments.book.notesName", String.valueOf(name.getFileName())),
                        "instruments.book.kind",
                        "xlsx")
                .ifPresent(
                        file -> writing(file, () -> forms.notes(now.assessment().id(), slot, in, file)));
    }
}
