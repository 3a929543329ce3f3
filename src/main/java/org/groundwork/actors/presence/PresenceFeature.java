package org.groundwork.actors.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundwork.core.Id;
import org.groundwork.workspace.Workspace;

/** The front door of presences and sectors: for the record page, the registry's facets, and imports. */
public final class PresenceFeature {
    private final PresenceStore store;
    private final List<Sector> shipped = SectorReader.shipped();

    public PresenceFeature(Workspace workspace) {
        store = new PresenceStore(workspace);
    }

    /** An actor's presences, in the order of their ids. */
    public List<Presence> ofActor(UUID actor) {
        return store.ofActor(actor);
    }

    /** Hands over every presence, one at a time, without holding them all. */
    public void each(Consumer<Presence> taker) {
        store.each(taker);
    }

    /** The presences in which the actor has a role other than doing the work. */
    public List<PresencePartner> partnerships(UUID actor) {
        return store.partnerships(actor);
    }

    /** The roles of other organisations in an actor's presences. */
    public List<PresencePartner> partnersOf(UUID actor) {
        return store.partnersOf(actor);
    }

    /** In whose work an actor has a role, and in how many presences that are still listed; most first. */
    public List<RoleInWork> rolesOf(UUID actor) {
        return store.rolesOf(actor);
    }

    /** All roles of other organisations. */
    public List<PresencePartner> partners() {
        return store.partners();
    }

    /** What a source lists, ended ones too. */
    public List<Presence> ofSource(String source) {
        return store.ofSource(source);
    }

    public List<PresencePartner> partnersOfSource(String source) {
        return store.partnersOfSource(source);
    }

    /** Further rows of files that describe an actor's presences, in the order of the files. */
    public List<PresenceRow> rowsOf(UUID actor) {
        return store.rowsOf(actor);
    }

    public List<PresenceRow> rowsOfSource(String source) {
        return store.rowsOfSource(source);
    }

    /** The files that were imported, by source and date. */
    public List<PresenceImport> imports() {
        return store.imports();
    }

    /** The latest file of each source, the latest first. */
    public List<PresenceImport> latestImports() {
        Map<String, PresenceImport> latest = new LinkedHashMap<>();
        imports()
                .forEach(done -> latest.merge(
                        done.source(), done, (one, two) -> two.asOf().isBefore(one.asOf()) ? one : two));
        return latest.values().stream()
                .sorted(Comparator.comparing(PresenceImport::asOf).reversed())
                .toList();
    }

    /** Writes what an import worked out; inside an act. @return database rows changed */
    public int apply(PresenceChange change) {
        return store.apply(change);
    }

    /** Writes a presence as a person typed or changed it, so that imports leave it alone; inside an act. */
    public void saveTyped(Presence typed, boolean isNew) {
        Presence row = new Presence(
                typed.id(),
                typed.actor(),
                typed.country(),
                typed.place(),
                typed.placeCode(),
                typed.placeText(),
                typed.sector(),
                typed.sectorText(),
                typed.activity(),
                typed.status(),
                typed.statusText(),
                typed.startOn(),
                typed.endOn(),
                typed.period(),
                typed.source(),
                typed.listedOn(),
                typed.endedOn(),
                true,
                typed.sourceRow(),
                typed.details());
        List<Presence> one = List.of(row);
        store.apply(new PresenceChange(
                isNew ? one : List.of(),
                isNew ? List.of() : one,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    /** Writes or takes away another organisation's role in a presence; inside an act. */
    public void saveRole(PresencePartner role, boolean there) {
        List<PresencePartner> one = List.of(role);
        store.apply(new PresenceChange(
                List.of(),
                List.of(),
                there ? one : List.of(),
                there ? List.of() : one,
                List.of(),
                List.of(),
                List.of()));
    }

    /** Gives all presences and roles of one actor to another; inside an act. @return database rows changed */
    public int move(UUID from, UUID to) {
        return store.move(from, to);
    }

    /** The sectors on offer: the shipped list with what the office added, renamed or retired. */
    public List<Sector> sectors() {
        Map<String, Sector> all = new LinkedHashMap<>();
        shipped.forEach(sector -> all.put(sector.code(), sector));
        store.sectors().forEach((code, own) -> all.merge(code, own, PresenceFeature::overlay));
        return new ArrayList<>(all.values());
    }

    /** Adds a sector or renames one; inside an act. */
    public void saveSector(String code, String name) {
        store.save(new Sector(Id.named("sector", code), code, name, List.of(), null));
    }

    /** Takes a sector from the list on offer; what carries it keeps it. Inside an act. */
    public void retireSector(Sector sector, LocalDate on) {
        store.save(new Sector(sector.id(), sector.code(), sector.name(), List.of(), on));
    }

    private static Sector overlay(Sector shipped, Sector own) {
        String name = own.name().isEmpty() ? shipped.name() : own.name();
        return new Sector(shipped.id(), shipped.code(), name, shipped.words(), own.retiredOn());
    }
}
