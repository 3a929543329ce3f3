package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.core.Freshness;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SavingViewModel;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** One actor's page: what is known, section by section, and the acts on the whole record. */
public final class RecordViewModel {
    private static final String PRESENCE = "actors.act.presence";

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final ActorStore store;
    private final PresenceFeature presences;
    private final Tasks tasks;
    private final Function<UUID, Optional<RecordContent>> reader;
    private final ReadOnlyObjectWrapper<@Nullable RecordContent> content = new ReadOnlyObjectWrapper<>();
    private final List<Follower<?>> followers = new ArrayList<>();
    private RolesInWork roles = RolesInWork.NONE;
    private Map<String, LocalClass> elsewhere = Map.of();
    private final Set<UUID> going = new HashSet<>(); // are being erased, and not shown meanwhile
    private @Nullable UUID id;

    /** A section's rows and where they stand in the record. */
    private record Follower<R>(RowsViewModel<R> rows, Function<RecordContent, List<R>> of) {
        void show(RecordContent now, Set<UUID> without) {
            List<R> there = of.apply(now).stream()
                    .filter(row -> !without.contains(rows.id(row)))
                    .toList();
            rows.show(there, now.drafts().getOrDefault(rows.table(), Map.of()));
        }
    }

    /** @param reader reads a record whole; called off the screen thread */
    public RecordViewModel(
            Workspace workspace,
            ActorsFeature actors,
            PresenceFeature presences,
            Tasks tasks,
            Function<UUID, Optional<RecordContent>> reader) {
        this.workspace = workspace;
        this.actors = actors;
        this.store = actors.store();
        this.presences = presences;
        this.tasks = tasks;
        this.reader = reader;
    }

    /** The record as read last; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable RecordContent> content() {
        return content.getReadOnlyProperty();
    }

    /** What the actor counts as in a country of its work; there before those countries are shown. */
    @Nullable
    LocalClass elsewhere(String country) {
        return elsewhere.get(country);
    }

    /** Who else has a role in the presences shown; there before the presences themselves are shown. */
    RolesInWork roles() {
        return roles;
    }

    /** Shows another actor. */
    public Running open(UUID actor) {
        followers.forEach(each -> each.rows().clear());
        id = actor;
        return reload();
    }

    /** Reads the record again; what is being typed stays. */
    public Running reload() {
        UUID wanted = id;
        if (wanted == null) {
            return Running.done();
        }
        return tasks.read("actors.page.loading", progress -> reader.apply(wanted), read -> {
            if (Objects.equals(wanted, id)) {
                read.ifPresent(now -> {
                    roles = now.roles();
                    elsewhere = now.elsewhere();
                    followers.forEach(each -> each.show(now, going));
                    content.set(now);
                });
            }
        });
    }

    /** Whether anything of the open record is being edited. */
    public boolean editing() {
        return followers.stream().anyMatch(each -> each.rows().open().get() != null);
    }

    /** The rows of one kind. */
    public <P extends Part> RowsViewModel<P> rows(Class<P> type, BinaryOperator<P> tidy) {
        ActorTables.PartTable table = ActorTables.of(type);
        return follow(
                new RowsViewModel.Kept<>(
                        table.name(),
                        Part::id,
                        row -> store.parts(type, actor()).stream()
                                .filter(each -> each.id().equals(row))
                                .findFirst()
                                .orElse(null),
                        store::save,
                        store::delete,
                        tidy),
                sentence(table.section()),
                now -> now.rows(type));
    }

    public <P extends Part> RowsViewModel<P> rows(Class<P> type) {
        return rows(type, (before, after) -> after);
    }

    /** The actor's own facts, as one row that is always there. */
    public RowsViewModel<Actor> facts() {
        return follow(
                new RowsViewModel.Kept<>(
                        "actor",
                        Actor::id,
                        row -> store.actor(row).orElse(null),
                        store::save,
                        row -> {},
                        (before, after) -> after),
                sentence(Section.IDENTITY),
                now -> List.of(now.actor()));
    }

    /** Where one section's facts come from; a row that is always there. */
    public RowsViewModel<SectionMeta> origin(Section section) {
        return follow(
                new RowsViewModel.Kept<>(
                        "actor_section",
                        SectionMeta::id,
                        row -> origins(store.parts(SectionMeta.class, actor()), section)
                                .orElse(null),
                        store::save,
                        store::delete,
                        (before, after) -> after),
                "actors.act.origin",
                now -> List.of(origins(now.rows(SectionMeta.class), section)
                        .orElse(SectionMeta.of(now.actor().id(), section, "", null))));
    }

    /** Presences; what is changed here is left alone by imports. */
    public RowsViewModel<Presence> presence() {
        return follow(
                new RowsViewModel.Kept<>(
                        "presence",
                        Presence::id,
                        this::presence,
                        row -> presences.saveTyped(row, presence(row.id()) == null),
                        row -> presences.saveTyped(row.ended(workspace.today()), false),
                        (before, after) -> after.sector() == null ? Columns.with(after, "sector", "") : after),
                PRESENCE,
                RecordContent::presences);
    }

    /** A presence of the open actor as stored now; null where it is not stored. */
    private @Nullable Presence presence(UUID row) {
        return presences.ofActor(actor()).stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElse(null);
    }

    /** Notes another organisation's role in a presence, or takes it away; imports leave that presence alone then. */
    Running role(Presence in, UUID organisation, PresenceRole role, boolean there) {
        SavingViewModel saving = new SavingViewModel(workspace, tasks, PRESENCE, this::name, this::reload);
        return saving.act(
                () -> {
                    Presence now = presence(in.id());
                    Optional<PresencePartner> known = presences.partnersOf(actor()).stream()
                            .filter(each -> each.presence().equals(in.id())
                                    && each.actor().equals(organisation)
                                    && each.role() == role)
                            .findFirst();
                    if (known.isPresent() != there) {
                        presences.saveTyped(now == null ? in : now, now == null);
                        presences.saveRole(
                                known.orElseGet(() -> new PresencePartner(
                                        PresencePartner.idOf(in.id(), organisation, role),
                                        in.id(),
                                        organisation,
                                        role)),
                                there);
                    }
                    return there;
                },
                done -> {});
    }

    private <R> RowsViewModel<R> follow(
            RowsViewModel.Kept<R> kept, String sentence, Function<RecordContent, List<R>> of) {
        SavingViewModel saving = new SavingViewModel(workspace, tasks, sentence, this::name, this::reload);
        RowsViewModel<R> rows = new RowsViewModel<>(kept, saving);
        followers.add(new Follower<>(rows, of));
        return rows;
    }

    /** What waits for somebody, worst first. */
    public List<Finding> pending() {
        RecordContent now = content.get();
        if (now == null) {
            return List.of();
        }
        int drafts = now.drafts().values().stream().mapToInt(Map::size).sum();
        return Pending.of(
                now.actor(), now.rows(Contact.class), now.rows(Person.class), now.perhaps(), drafts, workspace.today());
    }

    /**
     * Erases a row about a person for good, and with a person the ways to reach them. Those leave the screen at once,
     * as a change that was typed into them meanwhile would write them anew.
     *
     * @param reason stays in the journal
     */
    <P extends Part> Running erase(RowsViewModel<P> model, P row, String reason) {
        Set<UUID> ids = new HashSet<>(Set.of(row.id()));
        followers.forEach(each -> ids.addAll(each.rows().drop(other -> reaches(other, row))));
        going.addAll(ids);
        return model.erase(row, () -> contactsOf(row), reason, () -> going.removeAll(ids));
    }

    /**
     * The ways to reach this person, also those that were removed before: their history holds them still. One that is
     * somebody else's by now stays, and is seen.
     */
    private List<UUID> contactsOf(Part person) {
        List<UUID> found = new ArrayList<>();
        if (person instanceof Person) {
            found.addAll(workspace.goneFrom(ActorTables.of(Contact.class).name(), person.id()));
            store.parts(Contact.class, person.actor()).stream()
                    .filter(each -> reaches(each, person))
                    .forEach(each -> found.add(each.id()));
        }
        return found;
    }

    private static boolean reaches(Object row, Part person) {
        return row instanceof Contact contact && person.id().equals(contact.person());
    }

    /** How fresh the record is: the newest day on which anything in it was true. */
    public Optional<LocalDate> asOf() {
        RecordContent now = content.get();
        return now == null
                ? Optional.empty()
                : now.rows(SectionMeta.class).stream()
                        .map(SectionMeta::asOf)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
    }

    public Freshness freshness(@Nullable LocalDate asOf) {
        return Freshness.of(asOf, workspace.today());
    }

    /** Takes the actor out of use; it stays readable. The name is who decided. */
    public Running retire(String name, String reason) {
        LocalDate today = workspace.today();
        return whole("actors.act.retired", () -> retired(today, reason + " (" + name + ")"));
    }

    public Running takeUpAgain() {
        return whole("actors.act.restored", () -> retired(null, ""));
    }

    private int retired(@Nullable LocalDate on, String reason) {
        return store.actor(actor())
                .map(now -> store.save(Columns.with(Columns.with(now, "retiredOn", on), "retiredReason", reason)))
                .orElse(0);
    }

    /** Decides that another class holds than the derived one; null takes an earlier decision back. */
    public Running decideClass(@Nullable LocalClass held, String name, String reason) {
        RecordContent now = content.get();
        if (now == null) {
            return Running.done();
        }
        ClassOverride decision = new ClassOverride(
                workspace.newId(), actor(), now.status().country(), held, reason, name, workspace.today());
        return whole("actors.act.overridden", () -> store.save(decision));
    }

    /** Settles that this actor and the one it was held against are one, or two; what is joined can be undone. */
    public Running settle(boolean same) {
        RecordContent now = content.get();
        UUID other = now == null ? null : now.actor().perhapsSameAs();
        if (now == null || other == null) {
            return Running.done();
        }
        UUID actor = actor();
        if (same) {
            return tasks.run(
                    "actors.page.saving",
                    progress -> {
                        actors.same(actor, other);
                        return other;
                    },
                    this::open);
        }
        return whole("actors.act.different", () -> store.actor(actor)
                .map(row -> store.save(Columns.with(row, "perhapsSameAs", null)))
                .orElse(0));
    }

    private Running whole(String sentence, Supplier<Integer> work) {
        String name = name();
        return tasks.run(
                "actors.page.saving", progress -> workspace.act(sentence, List.of(name), work), rows -> reload());
    }

    /** The person who works here, as decisions and notes name them. */
    public String by() {
        return workspace.by().name();
    }

    public UUID newId() {
        return workspace.newId();
    }

    public LocalDate today() {
        return workspace.today();
    }

    /** The open actor. @throws IllegalStateException while none is open */
    public UUID actor() {
        if (id == null) {
            throw new IllegalStateException("no actor is open");
        }
        return id;
    }

    private String name() {
        RecordContent now = content.get();
        return now == null ? "" : now.name();
    }

    private static Optional<SectionMeta> origins(List<SectionMeta> all, Section section) {
        return all.stream().filter(each -> each.section() == section).findFirst();
    }

    /** The act's sentence for a change in a section. */
    private static String sentence(Section section) {
        return switch (section) {
            case IDENTITY, KNOWN, CARE -> "actors.act.identity";
            case NAMES -> "actors.act.names";
            case IDENTIFIERS -> "actors.act.identifiers";
            case STATUS -> "actors.act.status";
            case WORK -> "actors.act.work";
            case OFFICES -> "actors.act.offices";
            case CONTACTS -> "actors.act.contacts";
            case PEOPLE -> "actors.act.people";
            case PAYMENT -> "actors.act.payment";
            case TIES -> "actors.act.ties";
            case DIASPORA -> "actors.act.diaspora";
            case COMMUNITY -> "actors.act.community";
            case NOTES -> "actors.act.notes";
        };
    }
}
