package org.groundwork.duediligence;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.papers.DocumentState;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** The list of dossiers: every actor in use, with what its dossier holds. */
final class DossiersViewModel {
    private final Tasks tasks;
    private final Supplier<List<DossierRow>> read;
    private final ObservableList<DossierRow> shown = FXCollections.observableArrayList();
    private final Property<String> typed = new SimpleStringProperty("");
    private final Property<Boolean> begunOnly = new SimpleObjectProperty<>(false);
    private final Property<Boolean> endedOnly = new SimpleObjectProperty<>(false);
    private List<DossierRow> all = List.of();

    DossiersViewModel(Tasks tasks, Supplier<List<DossierRow>> read) {
        this.tasks = tasks;
        this.read = read;
        typed.subscribe(now -> filter());
        begunOnly.subscribe(now -> filter());
        endedOnly.subscribe(now -> filter());
    }

    /** A line for each actor in use. */
    static List<DossierRow> rows(
            ActorsFeature actors,
            Map<UUID, List<HeldPaper>> papers,
            Map<UUID, Integer> flags,
            Map<UUID, Integer> headFlags,
            Map<UUID, Decision> decisions,
            LocalDate today) {
        return actors.rows().stream()
                .filter(row -> !row.retired())
                .map(row -> row(
                        row,
                        papers.getOrDefault(row.id(), List.of()),
                        flags.getOrDefault(row.id(), 0),
                        headFlags.getOrDefault(row.id(), 0),
                        decisions.get(row.id()),
                        today))
                .sorted(Comparator.comparing(DossierRow::begun)
                        .reversed()
                        .thenComparing(DossierRow::name, Collator.getInstance(Text.locale())::compare))
                .toList();
    }

    private static DossierRow row(
            RegistryRow actor,
            List<HeldPaper> papers,
            int flags,
            int headFlags,
            @Nullable Decision decision,
            LocalDate today) {
        LocalDate next = papers.stream()
                .filter(paper -> paper.state().counts())
                .map(HeldPaper::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new DossierRow(
                actor.id(),
                actor.name(),
                actor.kind(),
                count(papers, DocumentState.HELD, DocumentState.NONE_ACCEPTED),
                count(papers, DocumentState.ENDS_SOON),
                count(papers, DocumentState.EXPIRED, DocumentState.TOO_OLD),
                next,
                flags,
                headFlags,
                decision,
                ended(decision, today));
    }

    private static @Nullable LocalDate ended(@Nullable Decision decision, LocalDate today) {
        LocalDate until = decision == null ? null : decision.validUntil();
        return until != null && until.isBefore(today) ? until : null;
    }

    private static int count(List<HeldPaper> papers, DocumentState... states) {
        return (int) papers.stream()
                .filter(paper -> List.of(states).contains(paper.state()))
                .count();
    }

    void reload() {
        tasks.read("duediligence.loading", progress -> read.get(), now -> {
            all = now;
            filter();
        });
    }

    private void filter() {
        String wanted = Fold.key(typed.getValue());
        List<DossierRow> found = new ArrayList<>();
        for (DossierRow row : all) {
            boolean kept =
                    (!begunOnly.getValue() || row.begun()) && (!endedOnly.getValue() || row.decisionEnded() != null);
            if (kept && Fold.key(row.name()).contains(wanted)) {
                found.add(row);
            }
        }
        if (!found.equals(shown)) {
            shown.setAll(found);
        }
    }

    ObservableList<DossierRow> shown() {
        return shown;
    }

    Property<String> typed() {
        return typed;
    }

    Property<Boolean> begunOnly() {
        return begunOnly;
    }

    Property<Boolean> endedOnly() {
        return endedOnly;
    }

    /** Of how many the decision has ended. */
    int decisionEnded() {
        return (int) all.stream().filter(row -> row.decisionEnded() != null).count();
    }

    int begun() {
        return (int) all.stream().filter(DossierRow::begun).count();
    }
}
