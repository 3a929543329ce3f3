package org.groundwork.threew.wizard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.actors.presence.Sector;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.MatchCandidate;
import org.groundwork.threew.MatchDecision;
import org.groundwork.threew.Term;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActEntry;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The sources imported so far, and what waits for a decision. */
public final class AreaViewModel {
    private static final String IMPORTED = "threew.act.imported";
    private static final int ACTS_LOOKED_AT = 5000;
    private static final int MOST_NAMED = 8;

    /** What was read at one time. */
    private record Read(
            List<SourceRow> sources,
            List<MatchCandidate> candidates,
            List<OpenText> sectors,
            List<OpenText> areas,
            List<OpenText> kinds) {}

    private final Workspace workspace;
    private final Tasks tasks;
    private final ThreeWFeature threeW;
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Boolean> read = new ReadOnlyObjectWrapper<>(false);
    private final OpenTextsViewModel sectors;
    private final OpenTextsViewModel areas;
    private final OpenTextsViewModel kinds;
    private List<MatchCandidate> candidates = List.of();
    private int at;

    public AreaViewModel(
            Workspace workspace,
            Tasks tasks,
            ThreeWFeature threeW,
            ActorsFeature actors,
            PlacesFeature places,
            PresenceFeature presences) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.threeW = threeW;
        this.actors = actors;
        this.places = places;
        this.presences = presences;
        sectors = new OpenTextsViewModel(tasks, threeW, () -> {});
        areas = new OpenTextsViewModel(tasks, threeW, () -> {});
        kinds = new OpenTextsViewModel(tasks, threeW, () -> {});
    }

    ObservableList<SourceRow> sources() {
        return sources;
    }

    /** Whether anything was read yet. */
    ReadOnlyObjectProperty<Boolean> read() {
        return read.getReadOnlyProperty();
    }

    /** How many pairs wait. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The pair that is asked about; null where none waits. */
    ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    /** The number of the pair asked about, from 1. */
    int number() {
        return at + 1;
    }

    /** Why the person decides so. */
    StringProperty reason() {
        return reason;
    }

    OpenTextsViewModel sectors() {
        return sectors;
    }

    /** Places that no list has, in the words of files. */
    OpenTextsViewModel areas() {
        return areas;
    }

    /** Kinds of organisation in words that are not understood. */
    OpenTextsViewModel kinds() {
        return kinds;
    }

    PlacesFeature places() {
        return places;
    }

    /** The office's own country, ISO 3166-1 alpha-3, "" where not said. */
    String country() {
        return actors.country();
    }

    List<Sector> offeredSectors() {
        return presences.sectors();
    }

    public void reload() {
        tasks.read(
                "threew.area.task.reading",
                progress -> new Read(
                        sourceRows(),
                        threeW.openCandidates(),
                        threeW.open(Term.Kind.SECTOR),
                        threeW.open(Term.Kind.PLACE),
                        threeW.open(Term.Kind.ACTOR_KIND)),
                found -> {
                    sources.setAll(found.sources());
                    candidates = found.candidates();
                    waiting.set(candidates.size());
                    at = Math.min(at, Math.max(0, candidates.size() - 1));
                    sectors.show(found.sectors());
                    areas.show(found.areas());
                    kinds.show(found.kinds());
                    read.set(true);
                    ask();
                });
    }

    /** Records that the two are one, or not, and asks about the next pair. */
    void decide(MatchDecision.Outcome outcome) {
        Pair now = pair.get();
        if (now == null) {
            return;
        }
        String why = reason.get().strip();
        tasks.run(
                "threew.area.task.deciding",
                progress -> {
                    threeW.decide(now.candidate(), outcome, why);
                    return outcome;
                },
                done -> {
                    reason.set("");
                    reload();
                });
    }

    /** Leaves this pair for later. */
    void later() {
        at = candidates.isEmpty() ? 0 : (at + 1) % candidates.size();
        reason.set("");
        ask();
    }

    private void ask() {
        if (candidates.isEmpty()) {
            pair.set(null);
            return;
        }
        MatchCandidate candidate = candidates.get(at);
        tasks.read(
                "threew.area.task.reading",
                progress -> new Pair(candidate, side(candidate.actor()), side(candidate.other())),
                pair::set);
    }

    private Pair.Side side(UUID actor) {
        Optional<ActorFile> file = actors.show(actor);
        if (file.isEmpty()) {
            return new Pair.Side("", ActorKind.NOT_DETERMINED, List.of(), List.of(), List.of(), List.of(), 0, "");
        }
        ActorFile known = file.get();
        return new Pair.Side(
                known.name(),
                known.actor().kind(),
                few(known.names().stream().map(ActorName::text).filter(text -> !text.equals(known.name()))),
                few(known.identifiers().stream().map(Identifier::code)),
                few(known.presences().stream().map(this::area)),
                few(known.presences().stream().map(this::sector)),
                known.presences().size(),
                known.actor().importSource());
    }

    private static List<String> few(Stream<String> all) {
        return all.filter(text -> !text.isBlank()).distinct().limit(MOST_NAMED).toList();
    }

    private String area(Presence presence) {
        UUID place = presence.place();
        return place == null
                ? presence.placeText()
                : places.place(place).map(Place::name).orElse(presence.placeText());
    }

    private String sector(Presence presence) {
        return presences.sectors().stream()
                .filter(sector -> sector.code().equals(presence.sector()))
                .findFirst()
                .map(Sector::name)
                .orElse(presence.sectorText());
    }

    /** How much a source lists now and listed before. */
    private static final class Tally {
        private final Set<UUID> organisations = new HashSet<>();
        private int current;
        private int ended;

        void add(Presence presence) {
            if (presence.endedOn() == null) {
                current++;
                organisations.add(presence.actor());
            } else {
                ended++;
            }
        }
    }

    private List<SourceRow> sourceRows() {
        Map<String, PresenceImport> latest = new LinkedHashMap<>();
        presences
                .imports()
                .forEach(done -> latest.merge(
                        done.source(), done, (one, two) -> two.asOf().isBefore(one.asOf()) ? one : two));
        Map<String, Tally> tallies = new HashMap<>();
        presences.each(presence -> {
            if (latest.containsKey(presence.source())) {
                tallies.computeIfAbsent(presence.source(), any -> new Tally()).add(presence);
            }
        });
        List<ActEntry> acts = workspace.recent(ACTS_LOOKED_AT).stream()
                .filter(act -> act.what().key().equals(IMPORTED))
                .toList();
        return latest.values().stream()
                .sorted(Comparator.comparing(PresenceImport::asOf).reversed())
                .map(done -> row(done, tallies.getOrDefault(done.source(), new Tally()), acts))
                .toList();
    }

    private static SourceRow row(PresenceImport done, Tally tally, List<ActEntry> acts) {
        List<String> said = List.of(done.fileName(), done.source());
        Optional<ActEntry> act =
                acts.stream().filter(each -> each.what().args().equals(said)).findFirst();
        Function<Instant, LocalDate> day =
                instant -> instant.atZone(ZoneId.systemDefault()).toLocalDate();
        return new SourceRow(
                done.source(),
                done.asOf(),
                done.rowsRead(),
                tally.organisations.size(),
                tally.current,
                tally.ended,
                act.map(ActEntry::at).map(day).orElse(null),
                act.map(each -> each.by().name()).orElse(""),
                done.fileName());
    }
}
