package org.groundwork.duediligence.others;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Somebody else's report as it is entered or changed: what its first page says, and how far each area spares ours. */
final class OthersFormViewModel {
    private final @Nullable Others before;
    private final LocalDate today;
    final StringProperty agency = new SimpleStringProperty("");
    final StringProperty firm = new SimpleStringProperty("");
    final ObjectProperty<@Nullable OthersStandard> standard = new SimpleObjectProperty<>();
    final StringProperty standardText = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> assessedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> validTo = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable OthersRating> overall = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final Map<OthersArea, Entered> areas = new EnumMap<>(OthersArea.class);

    /** What is entered of an area: covers nothing until it is rated, and then the whole until somebody says less. */
    record Entered(ObjectProperty<@Nullable OthersRating> rating, ObjectProperty<@Nullable Cover> cover) {}

    /** @param before the report that is changed; null for a new one */
    OthersFormViewModel(@Nullable Others before, LocalDate today) {
        this.before = before;
        this.today = today;
        for (OthersArea area : OthersArea.values()) {
            areas.put(area, new Entered(new SimpleObjectProperty<>(), new SimpleObjectProperty<>(Cover.FULL)));
        }
        if (before != null) {
            OthersAssessment report = before.assessment();
            agency.set(report.agency());
            firm.set(report.firm());
            standard.set(report.standard());
            standardText.set(report.standardText());
            assessedOn.set(report.assessedOn());
            validTo.set(report.validTo());
            overall.set(report.overall());
            note.set(report.note());
            before.areas().forEach(each -> {
                area(each.area()).rating().set(each.rating());
                area(each.area()).cover().set(each.cover());
            });
        }
    }

    /** Name of the file that is kept with the report that is changed, "" for none. */
    String kept() {
        return before == null ? "" : before.assessment().fileName();
    }

    Entered area(OthersArea area) {
        return areas.computeIfAbsent(
                area, any -> new Entered(new SimpleObjectProperty<>(), new SimpleObjectProperty<>(Cover.FULL)));
    }

    /** The areas that reports by the chosen standard rate, and of a changed report those that it rated besides. */
    List<OthersArea> rated() {
        OthersStandard by = standard.get();
        List<OthersArea> shown = new ArrayList<>(by == null ? List.of() : by.areas());
        if (before != null) {
            before.areas().stream()
                    .map(AreaRating::area)
                    .filter(each -> by != null && !shown.contains(each))
                    .forEach(shown::add);
        }
        return shown;
    }

    /** Text key of why it cannot be recorded yet, or "". */
    StringBinding blocked() {
        return Bindings.createStringBinding(this::missing, agency, standard, assessedOn, validTo);
    }

    private String missing() {
        LocalDate made = assessedOn.get();
        LocalDate until = validTo.get();
        if (agency.get().isBlank() || standard.get() == null) {
            return "duediligence.others.missing";
        }
        if (made != null && made.isAfter(today)) {
            return "duediligence.others.madeLater";
        }
        return made != null && until != null && until.isBefore(made) ? "duediligence.others.endsBefore" : "";
    }

    /**
     * The report as it is to be kept; what belongs to the one that is changed keeps its id.
     *
     * @param by who enters it
     */
    Others others(UUID actor, String by, Supplier<UUID> ids) {
        OthersStandard chosen = standard.get();
        if (chosen == null) {
            throw new IllegalStateException("a report that is not whole");
        }
        OthersAssessment report = new OthersAssessment(
                before == null ? ids.get() : before.assessment().id(),
                actor,
                agency.get().strip(),
                firm.get().strip(),
                chosen,
                standardText.get().strip(),
                assessedOn.get(),
                validTo.get(),
                overall.get(),
                before == null ? null : before.assessment().sha256(),
                before == null ? "" : before.assessment().fileName(),
                before == null ? today : before.assessment().enteredOn(),
                before == null ? by : before.assessment().enteredBy(),
                note.get().strip());
        List<AreaRating> all = new ArrayList<>();
        for (OthersArea area : rated()) {
            OthersRating rating = area(area).rating().get();
            Cover cover = area(area).cover().get();
            if (rating != null) {
                all.add(new AreaRating(
                        id(area, ids), actor, report.id(), area, rating, cover == null ? Cover.FULL : cover));
            }
        }
        return new Others(report, all, before == null ? List.of() : before.questions());
    }

    private UUID id(OthersArea area, Supplier<UUID> ids) {
        return before == null
                ? ids.get()
                : before.areas().stream()
                        .filter(each -> each.area() == area)
                        .map(AreaRating::id)
                        .findFirst()
                        .orElseGet(ids);
    }
}
