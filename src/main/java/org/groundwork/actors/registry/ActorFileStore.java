package org.groundwork.actors.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.brief.BriefDocument;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.Sector;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.ClaimDefinition;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.ClaimRule;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.FreshnessRule;
import org.groundwork.actors.status.LocalClassRule;
import org.groundwork.actors.status.LocalFacts;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.PolicyStore;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.status.SensitiveRule;
import org.groundwork.actors.status.SensitiveSwitch;
import org.groundwork.actors.status.StatusPolicy;
import org.groundwork.actors.status.Verdict;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Reads actors with all that is derived of them: one whole, or all as lines of the registry. */
public final class ActorFileStore {
    private final Workspace workspace;
    private final ActorStore actors;
    private final PresenceFeature presences;
    private final PolicyStore policies;
    private final PlacesFeature places;
    private final RegistryStore registry;

    public ActorFileStore(
            Workspace workspace,
            ActorStore actors,
            PresenceFeature presences,
            PolicyStore policies,
            PlacesFeature places) {
        this.workspace = workspace;
        this.actors = actors;
        this.presences = presences;
        this.policies = policies;
        this.places = places;
        this.registry = new RegistryStore(workspace, actors);
    }

    /** Every actor as a line, in no particular order. */
    public List<RegistryRow> rows(Locale language) {
        return rows(language, null);
    }

    /** About so many lines from the head of the alphabet, retired ones left out: quick, for a list not yet read. */
    public List<RegistryRow> firstRows(Locale language, int most) {
        return rows(language, registry.first(most)).stream()
                .filter(row -> !row.retired())
                .toList();
    }

    private List<RegistryRow> rows(Locale language, @Nullable Set<UUID> only) {
        RegistryRule rule = new RegistryRule(
                policies.country(), workspace.today(), language, policies.policy(), this::aid, places::path);
        return registry.read(only).stream().map(rule::row).toList();
    }

    /**
     * Writes the registry as a workbook that may leave the office.
     *
     * @return rows written, of all sheets
     */
    public long write(Path target, Sharing sharing, Locale language) {
        LocalDate today = workspace.today();
        Map<UUID, RegistryRow> rows =
                rows(language).stream().collect(Collectors.toMap(RegistryRow::id, Function.identity()));
        Map<UUID, List<ClaimResult>> claims = actors.all(ClaimFacts.class).stream()
                .collect(Collectors.groupingBy(
                        ClaimFacts::actor,
                        Collectors.collectingAndThen(Collectors.toList(), facts -> allDefinitions(facts, today))));
        Map<UUID, Place> areas = rows.values().stream()
                .flatMap(row -> row.areas().stream())
                .distinct()
                .flatMap(id -> places.place(id).stream())
                .collect(Collectors.toMap(Place::id, Function.identity()));
        RegistryBook.Source from = new RegistryBook.Source(
                rows,
                actors.actors(),
                actors.all(ActorName.class),
                actors.all(Identifier.class),
                presences::ofActor,
                presences::partnersOf,
                actors.all(Contact.class),
                claims,
                areas);
        RegistryBook book = new RegistryBookRule(from, sharing, today, this::firstLevel).book();
        return new RegistrySheet(sectors(), sharing).write(target, book, office(), today);
    }

    /** Writes an actor's partner brief. */
    public void brief(ActorFile file, Path target, Sharing sharing, Locale language) {
        Map<String, String> sectors = sectors();
        LocalDate today = workspace.today();
        BriefDocument.Sources from = new BriefDocument.Sources(
                places::path,
                code -> sectors.getOrDefault(code, code),
                code -> places.country(code).map(each -> each.name(language)).orElse(code),
                id -> actors.actor(id)
                        .map(actor -> new BriefDocument.Named(
                                actor,
                                NameRules.shown(part(ActorName.class, id), language, today)
                                        .map(ActorName::text)
                                        .orElse(""))));
        new BriefDocument(from, sharing, today)
                .write(target, file, office(), workspace.settings().get("logo").orElse(""));
    }

    private Map<String, String> sectors() {
        return presences.sectors().stream().collect(Collectors.toMap(Sector::code, Sector::name, (a, b) -> a));
    }

    /** Whose registry it is. */
    private String office() {
        String agency = workspace.settings().get("agency").orElse(workspace.by().agency());
        return Stream.of(agency, workspace.by().office())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private @Nullable Place firstLevel(UUID place) {
        return places.path(place).stream()
                .filter(area -> area.level() == 1)
                .findFirst()
                .orElse(null);
    }

    /** Every claim by every definition, so that a reader can choose one and never mixes two. */
    private static List<ClaimResult> allDefinitions(List<ClaimFacts> facts, LocalDate today) {
        return Arrays.stream(ClaimDefinition.values())
                .map(definition -> ClaimRule.derive(facts, today, definition))
                .toList();
    }

    /** One actor whole; empty for an unknown id. */
    public Optional<ActorFile> file(UUID id, Locale language) {
        return actors.actor(id).map(actor -> file(actor, language));
    }

    /** What an actor counts as in a country on a date. */
    public Optional<LocalStatus> status(UUID id, String country, LocalDate date) {
        return actors.actor(id).map(actor -> {
            Diaspora diaspora = diaspora(id);
            return LocalClassRule.decide(
                    LocalFacts.of(
                            actor,
                            diaspora,
                            areas(part(CountryOfWork.class, id), presences.ofActor(id), country, date),
                            part(ClassOverride.class, id)),
                    country,
                    date,
                    policies.policy(),
                    this::aid);
        });
    }

    private ActorFile file(Actor actor, Locale language) {
        UUID id = actor.id();
        LocalDate today = workspace.today();
        StatusPolicy policy = policies.policy();
        List<ActorName> names = part(ActorName.class, id);
        List<SectionMeta> sections = part(SectionMeta.class, id);
        List<Presence> there = presences.ofActor(id);
        List<ClaimFacts> facts = part(ClaimFacts.class, id);
        List<SensitiveSwitch> switches = policies.switches();
        LocalDate asOf = asOf(sections, there);
        return new ActorFile(
                actor,
                NameRules.shown(names, language, today).map(ActorName::text).orElse(""),
                NameRules.acronym(names),
                status(id, policies.country(), today).orElseThrow(),
                claims(facts, today, policy),
                asOf,
                FreshnessRule.of(asOf, today, policy),
                names,
                part(Identifier.class, id),
                part(CountryOfWork.class, id),
                diaspora(id),
                part(SectorExperience.class, id),
                there,
                part(Office.class, id),
                part(Contact.class, id),
                part(Person.class, id),
                part(PaymentChannel.class, id),
                part(Relation.class, id),
                part(Offer.class, id),
                part(PopulationServed.class, id),
                part(SpokenLanguage.class, id),
                facts,
                part(SensitiveClaim.class, id).stream()
                        .filter(claim -> SensitiveRule.holds(claim, switches))
                        .toList(),
                part(ClassOverride.class, id),
                part(Note.class, id),
                sections);
    }

    /** All claims of an actor, each by the definition that the office uses. */
    private static List<ClaimResult> claims(List<ClaimFacts> facts, LocalDate today, StatusPolicy policy) {
        return Arrays.stream(Claim.values())
                .map(claim -> ClaimRule.derive(
                        facts, today, claim == Claim.WOMEN_LED ? policy.womenLed() : ClaimDefinition.usual(claim)))
                .toList();
    }

    /** First-level areas as the actor told, else as its current presences show, else not known. */
    private @Nullable Integer areas(
            List<CountryOfWork> countries, List<Presence> there, String country, LocalDate date) {
        for (CountryOfWork each : countries) {
            if (each.country().equals(country) && each.firstLevelAreas() != null) {
                return each.firstLevelAreas();
            }
        }
        Set<UUID> areas = new HashSet<>();
        for (Presence presence : there) {
            UUID place = presence.place();
            if (place != null && presence.current(date)) {
                places.path(place).stream()
                        .filter(area -> area.level() == 1 && area.country().equals(country))
                        .forEach(area -> areas.add(area.id()));
            }
        }
        return areas.isEmpty() ? null : Integer.valueOf(areas.size());
    }

    private static @Nullable LocalDate asOf(List<SectionMeta> sections, List<Presence> there) {
        LocalDate said = sections.stream()
                .filter(each -> each.section() != Section.NOTES)
                .map(SectionMeta::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate listed = there.stream()
                .filter(each -> each.endedOn() == null)
                .map(Presence::listedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return said == null || (listed != null && listed.isAfter(said)) ? listed : said;
    }

    private Verdict aid(String country, Integer year) {
        return switch (places.aidRecipient(country, year).answer()) {
            case YES -> Verdict.YES;
            case NO -> Verdict.NO;
            case NOT_KNOWN -> Verdict.NOT_KNOWN;
        };
    }

    private @Nullable Diaspora diaspora(UUID id) {
        return part(Diaspora.class, id).stream().findFirst().orElse(null);
    }

    private <P extends Part> List<P> part(Class<P> type, UUID id) {
        return actors.parts(type, id);
    }
}
