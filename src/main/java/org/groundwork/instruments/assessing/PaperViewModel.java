package org.groundwork.instruments.assessing;

import java.util.Objects;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentViewModel.Place;
import org.groundwork.instruments.forms.KeyingViewModel;
import org.groundwork.ui.Running;

/** A paper form on its way into one slot of the assessment that is open. What else stands in the slot stays. */
final class PaperViewModel {
    private final AssessmentViewModel model;
    private final Assessed assessed;
    private final Slot slot;
    private final KeyingViewModel keying;

    PaperViewModel(AssessmentViewModel model) {
        this.model = model;
        this.assessed = Objects.requireNonNull(model.assessed().get());
        this.slot = model.slot().get();
        this.keying = new KeyingViewModel(assessed.instrument(), model.said(slot), model.facts(), this::save);
    }

    KeyingViewModel keying() {
        return keying;
    }

    Slot slot() {
        return slot;
    }

    /** What is stored was read again. */
    void read() {
        keying.stored(model.said(slot));
    }

    private Running save(String question, String value) {
        Place place = new Place(
                assessed.assessment().id(),
                assessed.instrument().question(question).orElseThrow(),
                slot);
        return model.change(place, row -> keyed(row, value));
    }

    private Answered keyed(Answered row, String value) {
        Answered now = row.with(value, model.today());
        return slot == Slot.OWN && now.how() == How.NOT_SAID
                ? now.obtained(How.WRITTEN_BY_PARTNER, "", "", "", "")
                : now;
    }
}
