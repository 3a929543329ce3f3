package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Letters, consents and passports. Writing is legal only inside {@link Workspace#act}. */
public final class SayingStore {
    private final RowStore<Letter> letters;
    private final RowStore<Consent> consents;
    private final RowStore<PassportMade> passports;

    public SayingStore(Workspace workspace) {
        letters = new RowStore<>(workspace, "duediligence_letter", Letter.class);
        consents = new RowStore<>(workspace, "duediligence_consent", Consent.class);
        passports = new RowStore<>(workspace, "duediligence_passport", PassportMade.class);
    }

    /** All letters to an actor, the oldest first. */
    public List<Letter> letters(UUID actor) {
        return letters.where("actor", actor);
    }

    /**
     * Keeps a draft, or releases it.
     *
     * @throws Problem where it was released before: what was sent stays as it was sent
     */
    public void save(Letter letter) {
        Letter before = letters.byId(List.of(letter.id())).get(letter.id());
        if (before != null && before.released()) {
            throw Problem.call("duediligence.problem.released");
        }
        letters.save(List.of(letter));
    }

    public List<Consent> consents(UUID actor) {
        return consents.where("actor", actor);
    }

    /** The consent that stands on a day; of several the latest. */
    public Optional<Consent> consent(UUID actor, LocalDate on) {
        return consents(actor).stream().filter(each -> each.holds(on)).max(Comparator.comparing(Consent::givenOn));
    }

    public void save(Consent consent) {
        consents.save(List.of(consent));
    }

    public List<PassportMade> passports(UUID actor) {
        return passports.where("actor", actor);
    }

    public void append(PassportMade made) {
        passports.save(List.of(made));
    }
}
