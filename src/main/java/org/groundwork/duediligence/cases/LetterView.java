package org.groundwork.duediligence.cases;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.LetterDocument;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Focus;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The letter to the partner, in steps: drafted, shown and changed word for word, released by a person, sent. */
public final class LetterView {
    private static final int ROWS = 18;

    private final LetterViewModel letters;
    private final Desk desk;
    private final VBox content = new VBox(8);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private @Nullable CaseNow shown;
    private @Nullable UUID typed;

    private LetterView(CaseViewModel model, Desk desk) {
        this.letters = new LetterViewModel(model);
        this.desk = desk;
        model.now().subscribe(this::show);
    }

    public static SectionView of(CaseViewModel model, Desk desk) {
        LetterView view = new LetterView(model, desk);
        return new SectionView(
                "letter", "duediligence.letter.section", Card.of("duediligence.letter.section", view.content));
    }

    private void show(@Nullable CaseNow now) {
        shown = now;
        Optional<Letter> letter = now == null ? Optional.empty() : LetterViewModel.letter(now);
        UUID draft = letter.filter(each -> !each.released()).map(Letter::id).orElse(null);
        if (draft != null && draft.equals(typed)) {
            text.set(letter.get().text()); // the same draft: what is being typed in it stays
            return;
        }
        typed = draft;
        Focus.keep(content, () -> fill(now, letter));
    }

    private void fill(@Nullable CaseNow now, Optional<Letter> letter) {
        content.getChildren().clear();
        if (now == null) {
            return;
        }
        if (letter.isEmpty()) {
            content.getChildren()
                    .addAll(
                            Prose.of(Text.of("duediligence.letter.none"), "quiet"),
                            new FlowPane(Buttons.of(drafting(now))));
        } else if (letter.get().released()) {
            released(now, letter.get());
        } else {
            draft(letter.get());
        }
        now.letters().stream()
                .filter(each -> letter.isEmpty() || !each.equals(letter.get()))
                .filter(Letter::released)
                .forEach(each -> content.getChildren().add(earlier(each)));
    }

    private Command drafting(CaseNow now) {
        ReadOnlyStringWrapper blocked =
                new ReadOnlyStringWrapper(now.current() == null ? "duediligence.letter.undecided" : "");
        return new Command("duediligence.letter.draft", null, blocked, () -> begin(now));
    }

    /** Asks what is set aside for the help that is offered; it may stay open. */
    private void begin(CaseNow now) {
        ObjectProperty<@Nullable BigDecimal> dollars = new SimpleObjectProperty<>();
        TextField field = Forms.number(dollars, new ReadOnlyStringWrapper(""), entry -> {
            dollars.set(entry.value());
            return Running.done();
        });
        VBox box = new VBox(
                12, Prose.of(Text.of("duediligence.letter.about")), Forms.field("duediligence.letter.dollars", field));
        if (desk.dialogs()
                .form(
                        "duediligence.letter.draft",
                        box,
                        "duediligence.letter.draft",
                        Bindings.createStringBinding(() -> LetterViewModel.wrong(dollars.get()), dollars))) {
            BigDecimal said = dollars.get();
            letters.draft(now, said == null ? null : Integer.valueOf(said.intValueExact()));
        }
    }

    private void draft(Letter letter) {
        text.set(letter.text());
        TextArea area = Forms.area(text, words -> letters.change(letter, words));
        area.setPrefRowCount(ROWS);
        VBox leaks = new VBox(4);
        area.textProperty().subscribe(words -> leaks.getChildren()
                .setAll(leaks(words).stream().map(Forms::finding).toList()));
        content.getChildren()
                .addAll(
                        Prose.of(Text.of("duediligence.letter.preview"), "quiet"),
                        Forms.field("duediligence.letter.text", area),
                        leaks,
                        new FlowPane(
                                8,
                                8,
                                Buttons.main(Command.of(
                                        "duediligence.letter.release", null, () -> release(letter, area.getText())))));
    }

    private List<Finding> leaks(@Nullable String words) {
        CaseNow now = shown;
        return now == null || words == null ? List.of() : LetterViewModel.leaks(now, words);
    }

    private void release(Letter letter, String words) {
        TextField by = new TextField(letters.model().workspace().by().name());
        TextField function = new TextField(letters.model().workspace().by().function());
        TextArea exact = new TextArea(words);
        exact.setEditable(false);
        exact.setWrapText(true);
        exact.setPrefRowCount(12);
        List<Finding> leaks = leaks(words);
        VBox box = new VBox(12, Forms.field("duediligence.letter.exact", exact));
        leaks.forEach(each -> box.getChildren().add(Forms.finding(each)));
        box.getChildren()
                .addAll(
                        Forms.field("duediligence.letter.releasedBy", by).required(),
                        Forms.field("duediligence.letter.function", function));
        if (desk.dialogs()
                .form(
                        "duediligence.letter.release",
                        box,
                        "duediligence.letter.release",
                        Bindings.createStringBinding(
                                () -> by.getText().isBlank() || words.isBlank() ? "duediligence.letter.who" : "",
                                by.textProperty()))) {
            letters.release(letter, words, by.getText(), function.getText());
        }
    }

    private void released(CaseNow now, Letter letter) {
        content.getChildren()
                .addAll(
                        line(letter),
                        exact("duediligence.letter.exact", letter),
                        new FlowPane(
                                8,
                                8,
                                Buttons.main(Command.of("duediligence.letter.save", null, () -> save(now, letter))),
                                Buttons.of(
                                        Command.of("duediligence.letter.saveText", null, () -> saveText(now, letter))),
                                Buttons.of(Command.of("duediligence.letter.copy", null, () -> copy(letter.text()))),
                                Buttons.of(new Command(
                                        "duediligence.letter.another",
                                        null,
                                        new ReadOnlyStringWrapper(""),
                                        () -> begin(now)))));
    }

    private static Node line(Letter letter) {
        LocalDate on = letter.releasedOn();
        return LinesView.line(
                Text.of("duediligence.letter.released"),
                List.of(
                        LinesView.on("duediligence.letter.on", on),
                        Text.of("duediligence.letter.by", letter.releasedBy(), letter.releasedFunction())),
                Chips.success(Text.of("duediligence.letter.final")));
    }

    private static Node exact(String key, Letter letter) {
        TextArea exact = new TextArea(letter.text());
        exact.setEditable(false);
        exact.setWrapText(true);
        exact.setPrefRowCount(ROWS);
        return Forms.field(key, exact);
    }

    /** What a partner was told stays to be read, as it was told. */
    private static Node earlier(Letter letter) {
        LocalDate on = letter.releasedOn();
        VBox box = new VBox(LinesView.line(
                Text.of("duediligence.letter.earlier"),
                List.of(LinesView.on("duediligence.letter.on", on), letter.releasedBy())));
        Command read = Command.of("duediligence.letter.read", null, () -> {
            Node words = exact("duediligence.letter.earlierText", letter);
            box.getChildren().set(1, words);
            Forms.focusFirst(words);
        });
        box.getChildren().add(Buttons.quiet(read, RowsView.spoken(box)));
        return box;
    }

    static void copy(String text) {
        ClipboardContent words = new ClipboardContent();
        words.putString(text);
        Clipboard.getSystemClipboard().setContent(words);
    }

    private void save(CaseNow now, Letter letter) {
        CaseViewModel model = letters.model();
        LocalDate on = letter.releasedOn() == null ? letter.draftedOn() : letter.releasedOn();
        target("duediligence.letter.save", now, "duediligence.docx", "docx", file -> {
            LetterDocument.write(file, letter.text(), model.agency(), model.logo(), on);
            return file;
        });
    }

    private void saveText(CaseNow now, Letter letter) {
        target("duediligence.letter.saveText", now, "duediligence.txt", "txt", file -> {
            try {
                return Files.writeString(file, letter.text(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw Problem.output("duediligence.problem.notWritten", file.toString())
                        .because(e);
            }
        });
    }

    /** Writes a file of somebody's choice. */
    private interface Writing {
        Path to(Path file);
    }

    private void target(String key, CaseNow now, String kind, String ending, Writing writing) {
        desk.dialogs()
                .save(
                        key,
                        CaseViewModel.safe(
                                Text.of("duediligence.letter.file", now.file().name())),
                        kind,
                        ending)
                .ifPresent(file -> desk.tasks().read(key, progress -> writing.to(file), done -> desk.dialogs()
                        .tell("duediligence.written", done.toString())));
    }
}
