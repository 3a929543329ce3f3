package org.groundwork.threew.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.Term;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.threew.orgs.OrgText;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** Texts of a file that nobody has explained yet; an answer is remembered for every later file. */
final class OpenTextsViewModel {
    private final Tasks tasks;
    private final ThreeWFeature threeW;
    private final Runnable answered;
    private final ObservableList<OpenText> texts = FXCollections.observableArrayList();
    private final Map<String, String> answers = new HashMap<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    /** @param answered called on the screen thread after each answer */
    OpenTextsViewModel(Tasks tasks, ThreeWFeature threeW, Runnable answered) {
        this.tasks = tasks;
        this.threeW = threeW;
        this.answered = answered;
    }

    ObservableList<OpenText> texts() {
        return texts;
    }

    /** How many have no answer yet. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Shows these; those that were answered here stay in the list with their answer. */
    void show(List<OpenText> found) {
        List<OpenText> kept = texts.stream()
                .filter(text -> answers.containsKey(id(text)))
                .filter(text -> found.stream().noneMatch(other -> id(other).equals(id(text))))
                .collect(Collectors.toList());
        kept.addAll(found);
        kept.sort((one, two) -> Integer.compare(two.rows(), one.rows()));
        texts.setAll(kept);
        count();
    }

    void clear() {
        answers.clear();
        texts.clear();
        count();
    }

    /** What was answered; "" where nothing was. */
    String answer(OpenText text) {
        return answers.getOrDefault(id(text), "");
    }

    /** Remembers what a text means; nothing where it is empty or said already. */
    Running answer(OpenText text, @Nullable String meaning) {
        if (meaning == null || meaning.isEmpty() || meaning.equals(answer(text))) {
            return Running.done();
        }
        return tasks.run(
                "threew.wizard.task.remembering",
                progress -> {
                    threeW.remember(Term.of(text.kind(), text.key(), meaning));
                    return meaning;
                },
                done -> {
                    answers.put(id(text), done);
                    texts.replaceAll(each -> each); // shows the row anew
                    count();
                    answered.run();
                });
    }

    /** The organisations that a cell seems to hold, one a line. */
    static String parts(OpenText text) {
        return String.join("\n", OrgText.several(text.text()));
    }

    private void count() {
        open.set((int) texts.stream().filter(text -> answer(text).isEmpty()).count());
    }

    private static String id(OpenText text) {
        return text.kind().name() + '/' + text.key();
    }
}
