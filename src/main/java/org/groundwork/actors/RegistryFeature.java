package org.groundwork.actors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.groundwork.actors.page.ActorsView;
import org.groundwork.actors.page.ChoicesViewModel;
import org.groundwork.actors.page.Exports;
import org.groundwork.actors.page.HistoryViewModel;
import org.groundwork.actors.page.PolicyView;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.registry.Pending;
import org.groundwork.actors.registry.RegistryFilter;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Setting;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The area's screens as the window sees them: the registry and the record page. */
public final class RegistryFeature implements Feature {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Desk desk;
    private final @Nullable Command importer;
    private final List<Exports.OnRecord> onRecord = new ArrayList<>();
    private @Nullable ActorsView view;

    /** @param importer the way to fill the registry from a file of another area; null where there is none */
    public RegistryFeature(
            Workspace workspace,
            ActorsFeature actors,
            PlacesFeature places,
            PresenceFeature presences,
            Desk desk,
            @Nullable Command importer) {
        this.workspace = workspace;
        this.actors = actors;
        this.places = places;
        this.presences = presences;
        this.desk = desk;
        this.importer = importer;
    }

    /**
     * Offers an act of another area on the record page; before the screen is built.
     *
     * @param key text key of its name
     * @param act is given the actor whose record is open
     */
    public void offer(String key, @Nullable String shortcut, Consumer<UUID> act) {
        onRecord.add(new Exports.OnRecord(key, shortcut, act));
    }

    @Override
    public String key() {
        return "actors";
    }

    @Override
    public Group group() {
        return Group.MAP;
    }

    @Override
    public String icon() {
        return "fth-users";
    }

    @Override
    public Parent view() {
        return screens();
    }

    private ActorsView screens() {
        if (view == null) {
            view = new ActorsView(workspace, actors, choices(), exports(), desk, importer);
        }
        return Objects.requireNonNull(view);
    }

    private ChoicesViewModel choices() {
        return new ChoicesViewModel(
                places, presences, typed -> find(typed, 12), id -> id == null ? "" : actors.name(id));
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        return new HistoryViewModel(actors, choices()).told(table, column, value);
    }

    private Exports exports() {
        return new Exports(file -> actors.export(file, false), actors::brief, List.copyOf(onRecord));
    }

    @Override
    public void shown() {
        screens().shown();
    }

    @Override
    public boolean back() {
        return view != null && view.back();
    }

    @Override
    public List<Command> commands() {
        return screens().commands();
    }

    /** Quick add, for other areas that offer it: brings the registry to the front by itself. */
    public Command adder() {
        return screens().adder();
    }

    @Override
    public @Nullable Printout printout() {
        return view == null ? null : view.printout().orElse(null);
    }

    @Override
    public List<Setting> settings() {
        return PolicyView.settings(actors, desk, workspace.by().name());
    }

    @Override
    public List<Due> due() {
        Map<Pending, Integer> counts = new EnumMap<>(Pending.class);
        actors.rows().stream().filter(row -> !row.retired()).forEach(row -> row.pending()
                .forEach(what -> counts.merge(what, 1, Integer::sum)));
        counts.remove(Pending.PERHAPS_SAME); // told by whoever imported them, pair by pair
        return counts.entrySet().stream()
                .map(each -> new Due(noun(each.getKey()), each.getValue(), isPressing(each.getKey()), () -> screens()
                        .show(RegistryFilter.waiting(each.getKey()))))
                .toList();
    }

    private static boolean isPressing(Pending what) {
        return switch (what) {
            case PERHAPS_SAME, DRAFT, STALE, IDENTIFIER, CONSENT -> true;
            case KIND, HEADQUARTERS, PLACE, SECTOR, CONTACT -> false;
        };
    }

    private static String noun(Pending what) {
        return switch (what) {
            case PERHAPS_SAME -> "actors.due.same";
            case DRAFT -> "actors.due.draft";
            case STALE -> "actors.due.stale";
            case IDENTIFIER -> "actors.due.identifier";
            case CONSENT -> "actors.due.consent";
            case KIND -> "actors.due.kind";
            case HEADQUARTERS -> "actors.due.headquarters";
            case PLACE -> "actors.due.place";
            case SECTOR -> "actors.due.sector";
            case CONTACT -> "actors.due.contact";
        };
    }

    @Override
    public List<Hit> find(String typed, int most) {
        return actors.find(typed, most).stream()
                .map(id -> new Hit(id, actors.name(id), kind(id)))
                .toList();
    }

    private String kind(UUID id) {
        return actors.store().actor(id).map(actor -> Text.label(actor.kind())).orElse("");
    }

    @Override
    public @Nullable UUID record() {
        return view == null ? null : view.actor().orElse(null);
    }

    @Override
    public void open(UUID record) {
        screens().open(record);
    }
}
