package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Relation;
import org.groundwork.workspace.Workspace;

/** Reads one actor's record whole, with what is derived from it and what was typed and not understood. */
final class RecordContentStore {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PresenceFeature presences;

    RecordContentStore(Workspace workspace, ActorsFeature actors, PresenceFeature presences) {
        this.workspace = workspace;
        this.actors = actors;
        this.presences = presences;
    }

    /** The record; empty for an unknown id. */
    Optional<RecordContent> read(UUID id) {
        return actors.show(id).map(this::content);
    }

    private RecordContent content(ActorFile file) {
        Actor actor = file.actor();
        Map<Class<?>, List<? extends Part>> parts = new HashMap<>();
        ActorTables.all()
                .forEach(table -> parts.put(table.type(), actors.store().parts(table.type(), actor.id())));
        return new RecordContent(
                actor,
                file.name(),
                otherScript(file.names(), file.name()),
                file.acronym(),
                parts,
                file.presences(),
                presences.rowsOf(actor.id()),
                roles(actor.id()),
                drafts(actor, parts, file.presences()),
                file.status(),
                tiesTo(actor.id()),
                elsewhere(file),
                file.claims(),
                actor.perhapsSameAs() == null ? "" : actors.name(actor.perhapsSameAs()),
                Arrays.stream(SensitiveKind.values()).filter(actors::keeps).toList());
    }

    private List<RecordContent.TieToIt> tiesTo(UUID actor) {
        return actors.store().all(Relation.class).stream()
                .filter(tie -> actor.equals(tie.other()) && !actor.equals(tie.actor()))
                .map(tie -> new RecordContent.TieToIt(actors.name(tie.actor()), tie))
                .sorted(Comparator.comparing(RecordContent.TieToIt::name))
                .toList();
    }

    private Map<String, LocalClass> elsewhere(ActorFile file) {
        Map<String, LocalClass> found = new HashMap<>();
        for (CountryOfWork work : file.countries()) {
            if (!work.country().isEmpty()) {
                actors.status(file.actor().id(), work.country(), workspace.today())
                        .ifPresent(status -> found.put(work.country(), status.held()));
            }
        }
        return found;
    }

    private RolesInWork roles(UUID actor) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, List<RolesInWork.Partner>> partners = new HashMap<>();
        for (PresencePartner partner : presences.partnersOf(actor)) {
            partners.computeIfAbsent(partner.presence(), any -> new ArrayList<>())
                    .add(new RolesInWork.Partner(partner, names.computeIfAbsent(partner.actor(), actors::name)));
        }
        List<RolesInWork.Other> inOthers = presences.rolesOf(actor).stream()
                .map(role -> new RolesInWork.Other(
                        role.actor(), names.computeIfAbsent(role.actor(), actors::name), role.role(), role.presences()))
                .toList();
        return new RolesInWork(partners, inOthers);
    }

    private static String otherScript(List<ActorName> names, String shown) {
        String script = NameRules.script(shown);
        return names.stream()
                .filter(name -> name.untilOn() == null
                        && !name.text().isBlank()
                        && !name.script().isEmpty())
                .filter(name -> !name.script().equals(script) && name.kind() != NameKind.ACRONYM)
                .map(ActorName::text)
                .findFirst()
                .orElse("");
    }

    private Map<String, Map<String, String>> drafts(
            Actor actor, Map<Class<?>, List<? extends Part>> parts, List<Presence> there) {
        Map<String, Map<String, String>> found = new HashMap<>();
        found.put("actor", drafts("actor", List.of(actor.id())));
        found.put(
                "presence",
                drafts(
                        "presence",
                        there.stream()
                                .filter(Presence::byHand)
                                .map(Presence::id)
                                .toList()));
        for (ActorTables.PartTable table : ActorTables.all()) {
            List<UUID> ids = new ArrayList<>();
            parts.getOrDefault(table.type(), List.of()).forEach(part -> ids.add(part.id()));
            found.put(table.name(), drafts(table.name(), ids));
        }
        return found;
    }

    private Map<String, String> drafts(String table, List<UUID> rows) {
        return workspace.drafts().of(table, rows);
    }
}
