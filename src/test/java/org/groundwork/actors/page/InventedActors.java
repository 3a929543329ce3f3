package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.Answer;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.ContactChannel;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.people.Sex;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.record.Confidence;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.OfficeKind;
import org.groundwork.actors.work.PopulationGroup;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.core.Columns;
import org.groundwork.workspace.Workspace;

/** A small registry of invented actors, for tests and pictures. */
public final class InventedActors {
    public static final String COUNTRY = "SSD";

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PresenceFeature presences;
    private UUID full = new UUID(0, 0);
    private UUID quick = full;
    private UUID hidden = full;
    private UUID gone = full;

    public InventedActors(Workspace workspace, ActorsFeature actors, PresenceFeature presences) {
        this.workspace = workspace;
        this.actors = actors;
        this.presences = presences;
        workspace.settings().set("country", COUNTRY);
        workspace.act("actors.act.added", List.of("Wadi Relief"), () -> {
            fill();
            return full;
        });
    }

    /** A national NGO of which nearly everything is known. */
    public UUID full() {
        return full;
    }

    /** A community group of which a name and a phone are known. */
    public UUID quick() {
        return quick;
    }

    /** One that must not be named. */
    public UUID hidden() {
        return hidden;
    }

    public UUID retired() {
        return gone;
    }

    private void fill() {
        full = actor(ActorKind.NATIONAL_NGO, "Wadi Relief Organisation", "WRO", "منظمة وادي للإغاثة");
        quick = actor(ActorKind.CBO, "Nyal Women's Saving Group", "", "");
        actors.saveParts(List.of(Contact.phone(workspace.newId(), quick, "+211 920 555 014")));
        hidden = actor(ActorKind.CBO, "Lamp Circle", "LC", "");
        actors.saveActors(List.of(Columns.with(
                Columns.with(actors.store().actor(hidden).orElseThrow(), "notToBeNamed", true),
                "conflictNote",
                "Members were threatened in 2025. Call only in the evening, never from an agency car.")));
        gone = actor(ActorKind.LOCAL_NGO, "Bright Delta Initiative", "BDI", "");
        actors.saveActors(List.of(Columns.with(
                Columns.with(actors.store().actor(gone).orElseThrow(), "retiredOn", LocalDate.of(2026, 1, 14)),
                "retiredReason",
                "Closed its office; staff moved to Wadi Relief (Test Person)")));
        other(ActorKind.RED_CROSS, "Red Crescent of the Plains", "RCP", "SHL", "HEA");
        other(ActorKind.STATE_SUBNATIONAL, "County Relief Commission, Mayendit", "CRC", "FSC");
        other(ActorKind.FAITH, "Saint Brigid Parish Kitchen", "SBPK", "EDU", "PRO");
        other(ActorKind.DIASPORA, "Sudd Diaspora Bridge", "SDB", "HEA");
        other(ActorKind.COOPERATIVE, "Fangak Fishers' Cooperative", "FFC", "FSC");
        other(ActorKind.NETWORK, "Upper Rivers NGO Network", "URN", "HUM", "PRO");
        other(ActorKind.INGO, "Compass Aid International", "CAI", "WSH", "NUT", "SHL");
        detail(full);
        other(ActorKind.ACADEMIA, "Jonglei Institute of Public Health", "JIPH", "HEA");
        other(ActorKind.LOCAL_NGO, "Hope for the Reeds", "HFR", "PRO-GBV", "PRO");
        UUID perhaps = other(ActorKind.NOT_DETERMINED, "Wadi Releif", "", "WSH");
        actors.saveActors(List.of(Columns.with(actors.store().actor(perhaps).orElseThrow(), "perhapsSameAs", full)));
    }

    private UUID other(ActorKind kind, String name, String acronym, String... sectors) {
        UUID id = actor(kind, name, acronym, "");
        List<Part> parts = new ArrayList<>();
        for (String sector : sectors) {
            parts.add(new SectorExperience(workspace.newId(), id, sector, 2018, null, ""));
        }
        if (kind != ActorKind.NOT_DETERMINED && kind != ActorKind.INGO) {
            parts.add(Contact.phone(workspace.newId(), id, "+211 91" + name.length() + " 555 10" + sectors.length));
        }
        parts.add(SectionMeta.of(
                id, Section.IDENTITY, "3W of the plains", LocalDate.of(2025, 1 + name.length() % 12, 12)));
        actors.saveParts(parts);
        return id;
    }

    private UUID actor(ActorKind kind, String name, String acronym, String arabic) {
        UUID id = workspace.newId();
        boolean foreign = kind == ActorKind.INGO;
        Actor actor = Columns.with(Actor.of(id, kind), "hqCountry", foreign ? "IRL" : COUNTRY);
        actors.saveActors(
                List.of(kind == ActorKind.NOT_DETERMINED || kind == ActorKind.CBO ? Actor.of(id, kind) : actor));
        List<Part> parts = new ArrayList<>();
        parts.add(NameRules.name(workspace.newId(), id, name, NameKind.LEGAL));
        if (!acronym.isEmpty()) {
            parts.add(NameRules.name(workspace.newId(), id, acronym, NameKind.ACRONYM));
        }
        if (!arabic.isEmpty()) {
            ActorName translation = NameRules.name(workspace.newId(), id, arabic, NameKind.TRANSLATION);
            parts.add(Columns.with(translation, "language", "ar"));
        }
        actors.saveParts(parts);
        return id;
    }

    private void detail(UUID id) {
        Actor actor = actors.store().actor(id).orElseThrow();
        Actor told = Columns.with(
                Columns.with(actor, "about", "Water, shelter and cash in flooded counties, with 46 volunteers."),
                "affiliation",
                Affiliation.NETWORK_MEMBER);
        Actor known = Columns.with(
                Columns.with(told, "identifiedHow", "Met at the county coordination meeting, March 2024"),
                "vouchedBy",
                "Paramount chief and the women's association of Leer");
        actors.saveActors(List.of(Columns.with(
                Columns.with(known, "foundedYear", 2011), "conflictNote", "Seen as close to one side in Koch.")));
        LocalDate today = workspace.today();
        List<Part> parts = new ArrayList<>(work(id));
        parts.addAll(people(id, today));
        parts.add(new Identifier(
                workspace.newId(),
                id,
                IdentifierScheme.REGISTRATION,
                "RRC/0417",
                "Relief commission",
                "",
                null,
                "",
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2026, 6, 30)));
        parts.add(new Identifier(
                workspace.newId(),
                id,
                IdentifierScheme.PORTAL,
                "UNPP-20418",
                "",
                "verified",
                LocalDate.of(2025, 11, 3),
                "Agency A",
                null,
                null));
        ClaimFacts facts = ClaimFacts.empty(workspace.newId(), id, today.minusMonths(4));
        facts = Columns.with(Columns.with(facts, "boardWomen", 4), "boardTotal", 7);
        facts = Columns.with(Columns.with(facts, "seniorWomen", 3), "seniorTotal", 5);
        facts = Columns.with(Columns.with(facts, "humanitarianMandate", Answer.YES), "saidBy", "Executive director");
        parts.add(facts);
        parts.add(new Note(
                workspace.newId(),
                id,
                LocalDate.of(2026, 2, 18),
                "Test Person",
                "Director called: road to Leer is open again, boats still needed south of Adok."));
        parts.add(meta(id, Section.NAMES, "Certificate of registration", today.minusMonths(2), Confidence.CONFIRMED));
        parts.add(meta(id, Section.CONTACTS, "Phone call", today.minusMonths(7), Confidence.REPORTED));
        parts.add(meta(id, Section.PEOPLE, "Board minutes", today.minusMonths(15), Confidence.REPORTED));
        actors.saveParts(parts);
        presence(id, "Leer, Unity", "SHL", "Distribution of shelter kits", "");
        presence(id, "Mayendit, Unity", "WSH", "Borehole repair", "3W of the plains");
        presence(id, "Koch, Unity", "FSC", "", "3W of the plains");
    }

    private SectionMeta meta(UUID id, Section section, String source, LocalDate asOf, Confidence sure) {
        return Columns.with(SectionMeta.of(id, section, source, asOf), "confidence", sure);
    }

    private List<Part> work(UUID id) {
        return List.of(
                new SectorExperience(workspace.newId(), id, "SHL", 2012, null, ""),
                new SectorExperience(workspace.newId(), id, "WSH", 2015, null, "Boreholes and surface water"),
                new Office(
                        workspace.newId(),
                        id,
                        OfficeKind.HEAD_OFFICE,
                        null,
                        "Bentiu, Unity",
                        "Behind the old market",
                        null,
                        null),
                new Office(workspace.newId(), id, OfficeKind.FIELD, null, "Leer", "", LocalDate.of(2025, 3, 1), null),
                new Relation(
                        workspace.newId(),
                        id,
                        RelationKind.NETWORK_MEMBER,
                        null,
                        "Upper Rivers NGO Network",
                        null,
                        null,
                        "Seat on the steering group"),
                new PopulationServed(workspace.newId(), id, PopulationGroup.DISPLACED, ""),
                new PopulationServed(workspace.newId(), id, PopulationGroup.HOST_COMMUNITY, ""),
                new SpokenLanguage(workspace.newId(), id, "en", true),
                new SpokenLanguage(workspace.newId(), id, "nus", false));
    }

    private List<Part> people(UUID id, LocalDate today) {
        return List.of(
                new Person(
                        workspace.newId(),
                        id,
                        "Nyakor Gatluak",
                        PersonRole.HEAD,
                        "Executive director",
                        Sex.FEMALE,
                        LocalDate.of(2021, 5, 1),
                        null,
                        "",
                        Answer.YES,
                        Answer.YES,
                        today.minusMonths(3)),
                new Person(
                        workspace.newId(),
                        id,
                        "Peter Riek Dak",
                        PersonRole.SIGNATORY,
                        "Finance manager",
                        Sex.MALE,
                        null,
                        LocalDate.of(2025, 12, 31),
                        "Compass Aid International",
                        Answer.YES,
                        Answer.NOT_ASKED,
                        null),
                new Contact(
                        workspace.newId(),
                        id,
                        "Executive director",
                        null,
                        "+211 920 555 001",
                        "director@wadirelief.example",
                        "",
                        ContactChannel.MESSAGE,
                        "en",
                        Answer.YES,
                        today.minusMonths(3),
                        Answer.YES,
                        today.minusMonths(3),
                        LocalDate.of(2026, 2, 18)),
                new Contact(
                        workspace.newId(),
                        id,
                        "Leer office",
                        null,
                        "+211 920 555 002",
                        "",
                        "VHF 14",
                        null,
                        null,
                        Answer.NOT_ASKED,
                        null,
                        Answer.NOT_ASKED,
                        null,
                        null),
                new PaymentChannel(
                        workspace.newId(),
                        id,
                        ChannelKind.BANK,
                        "Plains Commercial Bank",
                        "Bentiu",
                        "USD",
                        "0011223344556",
                        "Wadi Relief Organisation",
                        Answer.YES,
                        Answer.YES,
                        null,
                        LocalDate.of(2025, 10, 2),
                        "Finance unit"));
    }

    private void presence(UUID id, String place, String sector, String activity, String source) {
        UUID row = workspace.newId();
        presences.saveTyped(
                new Presence(
                        row,
                        id,
                        COUNTRY,
                        null,
                        "",
                        place,
                        sector,
                        "",
                        activity,
                        PresenceStatus.ONGOING,
                        "",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "",
                        source,
                        source.isEmpty() ? null : LocalDate.of(2026, 1, 31),
                        null,
                        true,
                        null,
                        ""),
                true);
        if (!source.isEmpty()) {
            role(row, "Compass Aid International", PresenceRole.PROGRAMMING);
            role(row, "Upper Rivers NGO Network", PresenceRole.FUNDING);
        }
    }

    private void role(UUID presence, String name, PresenceRole role) {
        UUID partner = actors.names().stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow()
                .actor();
        presences.apply(new PresenceChange(
                List.of(),
                List.of(),
                List.of(new PresencePartner(workspace.newId(), presence, partner, role)),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
