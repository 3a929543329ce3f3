package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.editing.DraftStore;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.ClaimDefinition;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.ClaimRule;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Reads one actor's record whole. */
public final class RecordContentStore {
    private final Workspace workspace;
    private final ActorStore store;
    private final PresenceFeature presences;
    private final Function<UUID, LocalStatus> status;
    private final Function<SensitiveKind, Boolean> kept;

    /**
     * @param status what an actor counts as today, in the office's country
     * @param kept whether the office keeps a sensitive claim at all
     */
    public RecordContentStore(
            Workspace workspace,
            ActorStore store,
            PresenceFeature presences,
            Function<UUID, LocalStatus> status,
            Function<SensitiveKind, Boolean> kept) {
        this.workspace = workspace;
        this.store = store;
        this.presences = presences;
        this.status = status;
        this.kept = kept;
    }

    /** The record; empty for an unknown id. */
    public Optional<RecordContent> read(UUID id) {
        return store.actor(id).map(this::content);
    }

    private RecordContent content(Actor actor) {
        UUID id = actor.id();
        LocalDate today = workspace.today();
        Map<Class<?>, List<? extends Part>> parts = new HashMap<>();
        ActorTables.all().forEach(table -> parts.put(table.type(), store.parts(table.type(), id)));
        List<Presence> there = presences.ofActor(id);
        List<ActorName> names = store.parts(ActorName.class, id);
        Optional<ActorName> shown = NameRules.shown(names, Text.locale(), today);
        List<ClaimResult> claims = Arrays.stream(Claim.values())
                .map(claim -> ClaimRule.derive(store.parts(ClaimFacts.class, id), today, ClaimDefinition.usual(claim)))
                .toList();
        return new RecordContent(
                actor,
                shown.map(ActorName::text).orElse(""),
                shown.map(name -> otherScript(names, name)).orElse(""),
                NameRules.acronym(names),
                parts,
                there,
                drafts(actor, parts, there),
                status.apply(id),
                claims,
                name(actor.perhapsSameAs()),
                Arrays.stream(SensitiveKind.values()).filter(kept::apply).toList());
    }

    /** By what name an actor is shown; "" for an unknown one or none. */
    public String name(@Nullable UUID actor) {
        return actor == null
                ? ""
                : NameRules.shown(store.parts(ActorName.class, actor), Text.locale(), workspace.today())
                        .map(ActorName::text)
                        .orElse("");
    }

    private static String otherScript(List<ActorName> names, ActorName shown) {
        return names.stream()
                .filter(name -> name.untilOn() == null
                        && !name.text().isBlank()
                        && !name.script().isEmpty())
                .filter(name -> !name.script().equals(shown.script()))
                .map(ActorName::text)
                .findFirst()
                .orElse("");
    }

    private Map<String, Map<String, String>> drafts(
            Actor actor, Map<Class<?>, List<? extends Part>> parts, List<Presence> there) {
        DraftStore drafts = new DraftStore(workspace);
        Map<String, Map<String, String>> found = new HashMap<>();
        found.put("actor", drafts.of("actor", List.of(actor.id())));
        found.put(
                "presence",
                drafts.of("presence", there.stream().map(Presence::id).toList()));
        for (ActorTables.PartTable table : ActorTables.all()) {
            List<UUID> ids = new ArrayList<>();
            parts.getOrDefault(table.type(), List.of()).forEach(part -> ids.add(part.id()));
            found.put(table.name(), drafts.of(table.name(), ids));
        }
        return found;
    }
}
