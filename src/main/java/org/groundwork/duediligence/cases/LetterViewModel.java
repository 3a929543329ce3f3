package org.groundwork.duediligence.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.LetterAnswer;
import org.groundwork.duediligence.saying.LetterDocument;
import org.groundwork.duediligence.saying.LetterFacts;
import org.groundwork.duediligence.saying.LetterPoints;
import org.groundwork.duediligence.saying.LetterRule;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The letter about a decision: drafted by rule, changed by a person, released once. */
final class LetterViewModel {
    private final CaseViewModel model;

    LetterViewModel(CaseViewModel model) {
        this.model = model;
    }

    CaseViewModel model() {
        return model;
    }

    /** The letter that tells the decision that counts; empty where none is drafted. */
    static Optional<Letter> letter(CaseNow now) {
        Decision current = now.current();
        return current == null
                ? Optional.empty()
                : now.letters().stream()
                        .filter(each -> each.decision().equals(current.id()))
                        .findFirst();
    }

    /** What a letter about this decision would say; null where nothing is decided. */
    @Nullable
    String text(CaseNow now, @Nullable Integer dollars) {
        Decision current = now.current();
        if (current == null) {
            return null;
        }
        boolean no = isNo(current.cash()) || isNo(current.inKind());
        List<LetterAnswer> answers = now.assessments().stream()
                .filter(each -> each.from().isEmpty())
                .flatMap(each -> each.answers().stream())
                .toList();
        LetterPoints points = LetterRule.of(answers, CaseRule.papersMissing(now.asked()), no);
        return LetterDocument.draft(new LetterFacts(
                now.file().name(),
                model.agency(),
                model.workspace().by().name(),
                model.workspace().by().function(),
                model.dossier().today(),
                current.cash(),
                current.inKind(),
                points,
                current.againOn(),
                current.validUntil(),
                dollars));
    }

    private static boolean isNo(Outcome outcome) {
        return outcome == Outcome.NOT_YET || outcome == Outcome.NOT_ELIGIBLE;
    }

    /** Text key of what is wrong with a sum that is set aside, or ""; it is told to the partner as it is typed. */
    static String wrong(@Nullable BigDecimal dollars) {
        boolean whole = dollars == null
                || (dollars.signum() >= 0
                        && dollars.stripTrailingZeros().scale() <= 0
                        && dollars.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
        return whole ? "" : "duediligence.letter.wholeDollars";
    }

    /** Drafts the letter, or drafts another one after an earlier one was released. */
    Running draft(CaseNow now, @Nullable Integer dollars) {
        Decision current = now.current();
        String text = text(now, dollars);
        if (current == null || text == null) {
            return Running.done();
        }
        UUID actor = now.file().actor().id();
        return model.dossier().act("duediligence.act.drafted", () -> {
            Letter letter = new Letter(
                    model.workspace().newId(),
                    actor,
                    current.id(),
                    model.workspace().today(),
                    model.workspace().by().name(),
                    text,
                    null,
                    "",
                    "");
            model.saying().save(letter);
            return letter;
        });
    }

    /** Keeps what a person changed in the draft. */
    Running change(Letter letter, String text) {
        return model.dossier().act("duediligence.act.draftChanged", () -> {
            Letter changed = new Letter(
                    letter.id(),
                    letter.actor(),
                    letter.decision(),
                    letter.draftedOn(),
                    letter.draftedBy(),
                    text,
                    null,
                    "",
                    "");
            model.saying().save(changed);
            return changed;
        });
    }

    /** Releases exactly the text that was shown. */
    Running release(Letter letter, String text, String by, String function) {
        return model.dossier().decide("duediligence.act.released", () -> {
            if (text.isBlank() || by.isBlank()) {
                throw Problem.call("duediligence.problem.emptyLetter");
            }
            Letter released = new Letter(
                    letter.id(),
                    letter.actor(),
                    letter.decision(),
                    letter.draftedOn(),
                    letter.draftedBy(),
                    text,
                    model.workspace().today(),
                    by.strip(),
                    function.strip());
            model.saying().save(released);
            return released;
        });
    }

    /** Names in the text that must not leave. */
    static List<Finding> leaks(CaseNow now, String text) {
        return LeakRule.of(text, now.unspeakable(), now.file().name());
    }
}
