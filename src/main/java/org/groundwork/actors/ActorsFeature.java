package org.groundwork.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.registry.ActorFileStore;
import org.groundwork.actors.registry.Facets;
import org.groundwork.actors.registry.RegistryFilter;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.actors.registry.Sharing;
import org.groundwork.actors.search.ActorSearchStore;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.PolicyStore;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.status.SensitiveRule;
import org.groundwork.actors.status.SensitiveSwitch;
import org.groundwork.actors.status.StatusPolicy;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.OfficeKind;
import org.groundwork.actors.work.Relation;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The registry's front door: for screens, imports and the command line. */
public final class ActorsFeature {
    private final Workspace workspace;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final ActorStore store;
    private final PolicyStore policies;
    private final ActorFileStore files;
    private final ActorSearchStore search;

    public ActorsFeature(Workspace workspace, PlacesFeature places, PresenceFeature presences) {
        this.workspace = workspace;
        this.places = places;
        this.presences = presences;
        this.store = new ActorStore(workspace);
        this.policies = new PolicyStore(workspace);
        this.files = new ActorFileStore(workspace, store, presences, policies, places);
        this.search = new ActorSearchStore(store);
    }

    /** For the screens of this area, which save fields as they are left. */
    public ActorStore store() {
        return store;
    }

    /** ISO 3166-1 alpha-3 of the country in which the office works; "" where nobody said. */
    public String country() {
        return policies.country();
    }

    // The registry

    /** Every actor as a line, retired ones too; derives class and claims as of today. */
    public List<RegistryRow> rows() {
        return files.rows(Text.locale());
    }

    /** About so many lines from the head of the alphabet: quick, for a list that is not yet read. */
    public List<RegistryRow> firstRows(int most) {
        return files.firstRows(Text.locale(), most);
    }

    /** The lines that a filter lets through: in the order of the search where something is typed. */
    public List<RegistryRow> list(RegistryFilter filter) {
        return typed(rows(), filter).stream().filter(filter::lets).toList();
    }

    /** Of these lines, those that answer to the filter's typed text, best first; all where nothing is typed. */
    public List<RegistryRow> typed(List<RegistryRow> rows, RegistryFilter filter) {
        if (filter.typed().isBlank()) {
            return rows;
        }
        Map<UUID, RegistryRow> byId = rows.stream().collect(Collectors.toMap(RegistryRow::id, Function.identity()));
        return search.find(filter.typed(), Math.max(1, rows.size())).stream()
                .map(byId::get)
                .filter(row -> row != null)
                .toList();
    }

    /** How many of these lines each value of each facet would show. */
    public Facets facets(List<RegistryRow> rows, RegistryFilter filter) {
        return Facets.count(typed(rows, filter), filter);
    }

    /** The actors that answer to what is typed, best first. */
    public List<UUID> find(String typed, int most) {
        return search.find(typed, most);
    }

    /** Takes over what changed past this Feature, by undo for example. */
    public void refresh() {
        search.refresh();
    }

    /** All that is known of one actor; empty for an unknown id. */
    public Optional<ActorFile> show(UUID id) {
        return files.file(id, Text.locale());
    }

    /** The name that stands for an actor, "" for an unknown id. */
    public String name(UUID id) {
        return NameRules.shown(store.parts(ActorName.class, id), Text.locale(), workspace.today())
                .map(ActorName::text)
                .orElse("");
    }

    /** What an actor counts as in a country on a date; empty for an unknown id. */
    public Optional<LocalStatus> status(UUID id, String country, LocalDate date) {
        return files.status(id, country, date);
    }

    /**
     * Writes the registry as a workbook that may leave the office: contacts with consent only, no payment channels, no
     * sensitive claims, actors not to be named as their kind at first administrative level.
     *
     * @param redact leaves out people altogether
     * @return rows written, of all sheets
     */
    public long export(Path target, boolean redact) {
        return files.write(target, new Sharing(redact), Text.locale());
    }

    /**
     * Writes an actor's one-page partner brief (docx) in place of what was at {@code target}.
     *
     * @throws Problem for an unknown id, and for an actor that is not to be named
     */
    public void brief(UUID id, Path target) {
        ActorFile file = show(id).orElseThrow(() -> Problem.call("actors.problem.unknown", id.toString()));
        files.brief(file, target, new Sharing(false), Text.locale());
    }

    // Adding and changing

    /**
     * Quick add: nothing but a name must be there.
     *
     * @param place where it can be found; null where it is not known or not matched
     * @param placeText the place as typed, "" for none
     * @param phone as typed, "" for none
     */
    public UUID add(String name, ActorKind kind, @Nullable Place place, String placeText, String phone) {
        if (name.isBlank()) {
            throw Problem.call("actors.problem.noName");
        }
        return workspace.act("actors.act.added", List.of(name.strip()), () -> {
            UUID id = workspace.newId();
            store.save(Actor.of(id, kind));
            List<Part> parts = new ArrayList<>(NameRules.names(name, id, workspace::newId));
            if (place != null || !placeText.isBlank()) {
                parts.add(new Office(
                        workspace.newId(),
                        id,
                        OfficeKind.MEETING_POINT,
                        place == null ? null : place.id(),
                        place == null ? placeText.strip() : place.name(),
                        "",
                        null,
                        null));
            }
            if (!phone.isBlank()) {
                parts.add(Contact.phone(workspace.newId(), id, phone.strip()));
            }
            store.saveParts(parts);
            return id;
        });
    }

    /** A place by its code: in the office's country first, then in every country that has places loaded. */
    public Optional<Place> place(String code) {
        return places.lookup(policies.country()).byCode(code).or(() -> places.loaded().stream()
                .flatMap(country -> places.lookup(country.iso3()).byCode(code).stream())
                .findFirst());
    }

    /** Takes an actor out of use. It stays readable, and what refers to it stays whole. */
    public void retire(UUID id, String reason) {
        if (reason.isBlank()) {
            throw Problem.call("actors.problem.noReason");
        }
        Actor actor = existing(id);
        workspace.act(
                "actors.act.retired",
                List.of(name(id)),
                () -> store.save(Columns.with(
                        Columns.with(actor, "retiredOn", workspace.today()), "retiredReason", reason.strip())));
    }

    /** Brings a retired actor back. */
    public void restore(UUID id) {
        Actor actor = existing(id);
        workspace.act(
                "actors.act.restored",
                List.of(name(id)),
                () -> store.save(Columns.with(
                        Columns.with(Columns.with(actor, "retiredOn", null), "retiredReason", ""),
                        "mergedInto",
                        null)));
    }

    /** Notes that the derived class does not hold in a country; null takes an earlier decision back. */
    public void override(UUID id, String country, @Nullable LocalClass instead, String reason, String decidedBy) {
        if (reason.isBlank() || decidedBy.isBlank()) {
            throw Problem.call("actors.problem.noReason");
        }
        workspace.act(
                "actors.act.overridden",
                List.of(name(id)),
                () -> store.save(new ClassOverride(
                        workspace.newId(),
                        id,
                        country,
                        instead,
                        reason.strip(),
                        decidedBy.strip(),
                        workspace.today())));
    }

    /**
     * Two records turned out to be one actor: all that the first one has goes to the second, its legal name as a
     * further name; the first is retired and points there. One act, which undo takes back whole.
     */
    public void same(UUID gone, UUID kept) {
        Actor first = existing(gone);
        existing(kept);
        workspace.act("actors.act.same", List.of(name(gone), name(kept)), () -> {
            Set<String> known = new HashSet<>();
            store.parts(ActorName.class, kept).forEach(name -> known.add(Fold.key(name.text())));
            for (ActorTables.PartTable table : ActorTables.all()) {
                if (table.type() != SectionMeta.class && table.type() != Diaspora.class) {
                    move(store.parts(table.type(), gone), kept, known);
                }
            }
            presences.move(gone, kept);
            workspace.repoint("actor", gone, kept, own());
            Actor retired = Columns.with(Columns.with(first, "retiredOn", workspace.today()), "mergedInto", kept);
            Actor held = existing(kept);
            return store.save(Columns.with(retired, "perhapsSameAs", null))
                    + (gone.equals(held.perhapsSameAs()) ? store.save(Columns.with(held, "perhapsSameAs", null)) : 0);
        });
    }

    /** Rows that are moved one by one, or stay with the record that is retired. */
    private static Set<String> own() {
        Set<String> own = new HashSet<>(Set.of("presence", "presence_partner", "match_candidate"));
        ActorTables.all().forEach(table -> own.add(table.name() + ".actor"));
        return own;
    }

    private void move(List<? extends Part> parts, UUID kept, Set<String> known) {
        List<Part> moved = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof ActorName name) {
                if (known.add(Fold.key(name.text()))) {
                    NameKind kind = name.kind() == NameKind.LEGAL ? NameKind.ALIAS : name.kind();
                    moved.add(Columns.with(Columns.with(part, "actor", kept), "kind", kind));
                }
            } else {
                moved.add(Columns.with(part, "actor", kept));
            }
        }
        store.saveParts(moved);
    }

    // In bulk, for imports and matching

    /** Every actor, retired ones too. */
    public List<Actor> actors() {
        return store.actors();
    }

    /** An actor's own facts; empty for an unknown id. */
    public Optional<Actor> actor(UUID id) {
        return store.actor(id);
    }

    /** The ties of one actor to others. */
    public List<Relation> relations(UUID actor) {
        return store.parts(Relation.class, actor);
    }

    /** The ties of all actors to others. */
    public List<Relation> relations() {
        return store.all(Relation.class);
    }

    /** All names of all actors. */
    public List<ActorName> names() {
        return store.all(ActorName.class);
    }

    /** All identifiers of all actors. */
    public List<Identifier> identifiers() {
        return store.all(Identifier.class);
    }

    /** All people of all actors, those who left too. */
    public List<Person> people() {
        return store.all(Person.class);
    }

    /** All ways by which money reaches actors. */
    public List<PaymentChannel> payments() {
        return store.all(PaymentChannel.class);
    }

    /** Writes actors; inside an act. @return database rows changed, 0 where nothing was new */
    public int saveActors(Collection<Actor> rows) {
        return store.saveActors(rows);
    }

    /** Writes rows of actors' records, of any kinds; inside an act. @return database rows changed */
    public int saveParts(Collection<? extends Part> rows) {
        return store.saveParts(rows);
    }

    /** The id that every office gives an actor which an import brings. */
    public static UUID importedId(String country, String name) {
        return Id.named("actor", country, Fold.key(name));
    }

    // What the office decided

    public StatusPolicy policy() {
        return policies.policy();
    }

    public void save(StatusPolicy policy) {
        workspace.act("actors.act.policy", List.of(), () -> {
            policies.save(policy);
            return policy;
        });
    }

    /** Whether the office keeps a sensitive claim at all. */
    public boolean keeps(SensitiveKind kind) {
        return SensitiveRule.on(policies.switches(), kind);
    }

    /** The office's decisions on sensitive claims, in any order. */
    public List<SensitiveSwitch> switches() {
        return policies.switches();
    }

    /** Decides to keep a sensitive claim, or to stop; needs a reason. */
    public void keep(SensitiveKind kind, boolean switchedOn, String reason) {
        keep(kind, switchedOn, reason, workspace.by().name());
    }

    /** The same, decided by somebody else than the person who works here. */
    public void keep(SensitiveKind kind, boolean switchedOn, String reason, String decidedBy) {
        if (reason.isBlank() || decidedBy.isBlank()) {
            throw Problem.call("actors.problem.noReason");
        }
        workspace.act("actors.act.sensitive", List.of(Text.label(kind)), () -> {
            policies.save(new SensitiveSwitch(
                    workspace.newId(), kind, switchedOn, reason.strip(), decidedBy.strip(), workspace.today()));
            return kind;
        });
    }

    private Actor existing(UUID id) {
        return store.actor(id).orElseThrow(() -> Problem.call("actors.problem.unknown", id.toString()));
    }
}
