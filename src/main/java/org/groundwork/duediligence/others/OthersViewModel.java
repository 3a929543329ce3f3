package org.groundwork.duediligence.others;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.papers.IntakeStore;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Question;
import org.groundwork.ui.Running;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What others found about the partner of the open dossier, and what it spares. */
public final class OthersViewModel {
    private static final List<InstrumentKind> SPARING = List.of(
            InstrumentKind.ELIGIBILITY,
            InstrumentKind.DUE_DILIGENCE,
            InstrumentKind.PSEA,
            InstrumentKind.FINANCIAL,
            InstrumentKind.CAPACITY);

    private final Workspace workspace;
    private final DossierViewModel dossier;
    private final OthersStore store;
    private final InstrumentsFeature instruments;
    private final IntakeStore intake;
    private final ReadOnlyObjectProperty<@Nullable List<Others>> all;
    private final ReadOnlyObjectProperty<@Nullable List<Spared>> spared;

    public OthersViewModel(
            Workspace workspace, DossierViewModel dossier, OthersStore store, InstrumentsFeature instruments) {
        this.workspace = workspace;
        this.dossier = dossier;
        this.store = store;
        this.instruments = instruments;
        this.intake = new IntakeStore(workspace);
        all = dossier.reading(store::of);
        spared = dossier.reading(this::sparedFor);
    }

    ReadOnlyObjectProperty<@Nullable List<Others>> all() {
        return all;
    }

    /** Instruments of which something need not be asked. */
    ReadOnlyObjectProperty<@Nullable List<Spared>> spared() {
        return spared;
    }

    private List<Spared> sparedFor(UUID actor) {
        List<Others> reports = store.of(actor);
        return reports.isEmpty()
                ? List.of()
                : choices().stream()
                        .map(each -> ReuseRule.spared(
                                each.id(), each.title().in(Text.locale()), wanted(each), reports, workspace.today()))
                        .filter(each -> each.full() + each.partial() > 0)
                        .toList();
    }

    /** Instruments whose questions others may have answered. */
    List<Instrument> choices() {
        return instruments.instruments().stream()
                .filter(each -> SPARING.contains(each.kind()))
                .toList();
    }

    /** What an instrument asks, as far as reuse looks at it. */
    public static List<Wanted> wanted(Instrument instrument) {
        return instrument.questions().map(OthersViewModel::wanted).toList();
    }

    public static Wanted wanted(Question question) {
        return new Wanted(question.id(), question.topic());
    }

    DossierViewModel dossier() {
        return dossier;
    }

    /**
     * Keeps a report.
     *
     * @param before as it was; null for a new one
     * @param report its file; null where there is none, or where the one that is kept stays
     */
    Running save(Others others, @Nullable Others before, @Nullable Path report) {
        return dossier.act("duediligence.act.others", () -> filed(others, report), whole -> {
            store.save(whole, before);
            return whole;
        });
    }

    private Others filed(Others others, @Nullable Path report) {
        if (report == null) {
            return others;
        }
        IntakeStore.Taken taken = intake.small(report);
        OthersAssessment named = Columns.with(others.assessment(), "sha256", taken.sha256());
        return new Others(Columns.with(named, "fileName", taken.name()), others.areas(), others.questions());
    }

    Running remove(Others others) {
        return dossier.act("duediligence.act.othersGone", () -> {
            store.remove(others);
            return others;
        });
    }

    /** @param said how far the report answers questions, by their ids; the others are as their area says */
    Running mark(Others others, String instrument, Map<String, Cover> said) {
        List<QuestionReuse> now = said.entrySet().stream()
                .map(each -> new QuestionReuse(
                        workspace.newId(),
                        others.assessment().actor(),
                        others.assessment().id(),
                        instrument,
                        each.getKey(),
                        each.getValue()))
                .toList();
        return dossier.act("duediligence.act.othersQuestions", () -> {
            store.mark(others, instrument, now);
            return now;
        });
    }

    Path copy(String sha256, String name) {
        return workspace.content().copy(sha256, name);
    }
}
