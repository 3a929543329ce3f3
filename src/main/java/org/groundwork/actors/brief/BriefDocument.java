package org.groundwork.actors.brief;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.registry.Sharing;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.Verdict;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.core.Freshness;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;
import org.groundwork.office.DocumentWriter.Fact;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/**
 * The partner brief: one A4 page on one actor, for somebody outside the office. Says what is known, since when and from
 * whom, and what nobody knows. What it tells of people and organisations is decided by {@link Sharing}.
 */
public final class BriefDocument {
    /** Longer lists would not fit on the page; the rest is counted. */
    private static final int AREAS = 8;

    private static final int SHORT = 4;

    private final Sources from;
    private final Sharing sharing;
    private final LocalDate today;
    private final BriefWordsDocument words;

    /**
     * Where the brief looks up what a record only refers to.
     *
     * @param path a place with the areas above it, from the country down
     * @param sector the name of a sector's code
     * @param country the name of a country's code
     * @param actor another actor, and the name that stands for it
     */
    public record Sources(
            Function<UUID, List<Place>> path,
            Function<String, String> sector,
            Function<String, String> country,
            Function<UUID, Optional<Named>> actor) {}

    /** An actor and the name that stands for it. */
    public record Named(Actor actor, String name) {}

    public BriefDocument(Sources from, Sharing sharing, LocalDate today) {
        this.from = from;
        this.sharing = sharing;
        this.today = today;
        this.words = new BriefWordsDocument(from);
    }

    /**
     * Writes the brief in place of what was at {@code target}, whole or not at all.
     *
     * @param office whose registry it comes from, "" where nobody said
     * @param logo of that office, a PNG picture in Base64; "" for none
     * @throws Problem for an actor that is not to be named: a page about one actor tells who it is, with or without
     *     its name
     */
    public void write(Path target, ActorFile file, String office, String logo) {
        if (!sharing.names(file.actor())) {
            throw Problem.call("actors.problem.notToBeNamed");
        }
        DocumentWriter.write(target, new About(Text.of("actors.brief.title"), office, logo, today), page -> {
            page.title(file.acronym().isEmpty() ? file.name() : file.name() + " (" + file.acronym() + ")");
            page.subtitle(Text.label(file.actor().kind()));
            if (!file.actor().about().isBlank()) {
                page.paragraph(file.actor().about());
            }
            page.facts(who(file));
            page.heading(Text.of("actors.brief.status")).facts(status(file));
            page.heading(Text.of("actors.brief.work"));
            work(page, file);
            page.heading(Text.of("actors.brief.contacts"));
            contacts(page, file);
            List<Fact> ties = ties(file);
            if (!ties.isEmpty()) {
                page.heading(Text.of("actors.brief.ties")).facts(ties);
            }
            List<String> unknown = unknown(file);
            if (!unknown.isEmpty()) {
                page.heading(Text.of("actors.brief.unknown")).paragraph(String.join(" ", unknown));
            }
            page.note(freshness(file)).note(Text.of("actors.brief.shared"));
        });
    }

    private List<Fact> who(ActorFile file) {
        Actor actor = file.actor();
        List<Fact> facts = new ArrayList<>();
        fact(
                facts,
                Text.of("actors.brief.otherNames"),
                file.names().stream()
                        .map(ActorName::text)
                        .filter(text -> !text.equals(file.name()) && !text.equals(file.acronym()))
                        .distinct()
                        .collect(Collectors.joining(" · ")));
        fact(facts, Text.of("actors.brief.headquarters"), words.country(actor.hqCountry()));
        Integer year = actor.foundedYear();
        fact(
                facts,
                Text.of("actors.brief.founded"),
                Stream.of(words.country(actor.foundedCountry()), year == null ? "" : Integer.toString(year))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
        fact(
                facts,
                Text.of("actors.brief.offices"),
                file.offices().stream()
                        .filter(office -> there(office.fromOn(), office.untilOn()))
                        .map(office ->
                                Text.label(office.kind()) + ": " + words.place(office.place(), office.placeText()))
                        .distinct()
                        .limit(SHORT)
                        .collect(Collectors.joining("; ")));
        fact(
                facts,
                Text.of("actors.brief.languages"),
                file.languages().stream()
                        .map(each -> words.language(each.language()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        diaspora(facts, file.diaspora());
        fact(
                facts,
                Text.of("actors.brief.people"),
                file.populations().stream()
                        .map(each -> Text.label(each.people()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        LocalDate retired = actor.retiredOn();
        if (retired != null) {
            facts.add(new Fact(Text.of("actors.brief.retired"), Text.date(retired)));
        }
        return facts;
    }

    private void diaspora(List<Fact> facts, @Nullable Diaspora row) {
        if (row == null) {
            return;
        }
        fact(facts, Text.of("actors.brief.residence"), words.country(row.residence()));
        fact(facts, Text.of("actors.brief.heritage"), words.country(row.heritage()));
        fact(
                facts,
                Text.of("actors.brief.diasporaRole"),
                row.roles().stream().map(Text::label).collect(Collectors.joining(", ")));
        fact(facts, Text.of("actors.brief.umbrella"), row.umbrella());
    }

    private List<Fact> status(ActorFile file) {
        List<Fact> facts = new ArrayList<>();
        String why = file.status().reasons().stream()
                .filter(reason ->
                        reason.severity() == Severity.INFO && !reason.key().equals("actors.why.override"))
                .map(words::sentence)
                .collect(Collectors.joining(" "));
        ClassOverride override = file.status().override();
        if (override != null) { // who decided and why stays in the office
            why = Text.of("actors.brief.overridden", override.decidedOn());
        }
        fact(facts, Text.of("actors.brief.class"), Text.label(file.status().held()) + ". " + why);
        fact(
                facts,
                Text.of("actors.brief.grandBargain"),
                Text.label(file.status().grandBargain().verdict()) + ". "
                        + words.sentence(file.status().grandBargain().why()));
        for (ClaimResult claim : file.claims()) {
            LocalDate asOf = claim.asOf();
            if (claim.verdict() != Verdict.NOT_KNOWN && asOf != null) {
                facts.add(new Fact(
                        Text.label(claim.claim()),
                        Text.of(
                                "actors.brief.claim",
                                Text.label(claim.verdict()),
                                Text.label(claim.definition()),
                                asOf)));
            }
        }
        return facts;
    }

    private void work(DocumentWriter page, ActorFile file) {
        List<BriefArea> areas = BriefArea.of(current(file), from.path());
        String experience = file.sectors().stream()
                .filter(each -> !each.sector().isEmpty())
                .map(this::experience)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!experience.isEmpty()) {
            page.paragraph(Text.of("actors.brief.experience", experience));
        }
        if (areas.isEmpty()) {
            page.paragraph(Text.of("actors.brief.noPresence"));
            return;
        }
        page.table(
                List.of(
                        Text.of("actors.brief.area"),
                        Text.of("actors.brief.places"),
                        Text.of("actors.brief.sectors"),
                        Text.of("actors.brief.source")),
                areas.stream()
                        .limit(AREAS)
                        .map(area -> List.of(
                                area.name().isEmpty() ? Text.of("actors.brief.areaUnknown") : area.name(),
                                String.join(", ", area.places()),
                                area.sectors().stream().map(from.sector()).collect(Collectors.joining(", ")),
                                String.join(", ", area.sources())))
                        .toList(),
                List.of(3, 3, 4, 3));
        if (areas.size() > AREAS) {
            page.note(Text.of("actors.brief.moreAreas", areas.size() - AREAS));
        }
    }

    /** A sector, with the years in it where somebody said so. */
    private String experience(SectorExperience sector) {
        String name = from.sector().apply(sector.sector());
        Integer years = sector.yearsIn(today.getYear());
        return years == null ? name : Text.of("actors.brief.years", name, years);
    }

    private void contacts(DocumentWriter page, ActorFile file) {
        List<Contact> shared = file.contacts().stream().filter(sharing::shares).toList();
        if (shared.isEmpty()) {
            page.paragraph(Text.of("actors.brief.noContact"));
            return;
        }
        List<Fact> facts = new ArrayList<>();
        for (Contact contact : shared.subList(0, Math.min(SHORT, shared.size()))) {
            String who = Stream.of(sharing.person(contact.label()), person(contact, file.people()))
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
            String how = Stream.of(contact.phone(), contact.email(), contact.other())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" · "));
            facts.add(new Fact(who.isEmpty() ? Text.of("actors.brief.contact") : who, how));
        }
        page.facts(facts);
    }

    private String person(Contact contact, List<Person> people) {
        return people.stream()
                .filter(each -> each.id().equals(contact.person()) && sharing.shares(each))
                .map(each -> each.title().isBlank() ? each.name() : each.name() + ", " + each.title())
                .findFirst()
                .orElse("");
    }

    private List<Fact> ties(ActorFile file) {
        List<Fact> facts = new ArrayList<>();
        file.relations().stream()
                .filter(each -> there(each.fromOn(), each.untilOn()))
                .collect(Collectors.groupingBy(
                        Relation::kind, Collectors.mapping(this::other, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> fact(facts, Text.label(each.getKey()), String.join(", ", each.getValue())));
        fact(
                facts,
                Text.of("actors.brief.offers"),
                file.offers().stream()
                        .filter(each -> there(each.fromOn(), each.untilOn()))
                        .map(each -> each.what().isBlank()
                                ? Text.label(each.kind())
                                : Text.label(each.kind()) + ": " + each.what())
                        .limit(SHORT)
                        .collect(Collectors.joining("; ")));
        return facts;
    }

    /** Another organisation by its name, or by its kind where that one is not to be named. */
    private String other(Relation relation) {
        UUID other = relation.other();
        return Optional.ofNullable(other)
                .flatMap(from.actor())
                .map(each -> sharing.names(each.actor())
                        ? each.name()
                        : Text.label(each.actor().kind()))
                .orElse(relation.otherName());
    }

    /** One short sentence for each thing that somebody who reads this would ask next. */
    private List<String> unknown(ActorFile file) {
        List<String> unknown = new ArrayList<>();
        if (file.actor().kind() == ActorKind.NOT_DETERMINED) {
            unknown.add(Text.of("actors.brief.unknownKind"));
        }
        file.status().reasons().stream()
                .filter(reason -> reason.severity() != Severity.INFO)
                .map(words::sentence)
                .forEach(unknown::add);
        String claims = file.claims().stream()
                .filter(each -> each.verdict() == Verdict.NOT_KNOWN)
                .map(each -> Text.label(each.claim()))
                .collect(Collectors.joining(", "));
        if (!claims.isEmpty()) {
            unknown.add(Text.of("actors.brief.unknownClaims", claims));
        }
        if (file.languages().isEmpty()) {
            unknown.add(Text.of("actors.brief.unknownLanguages"));
        }
        if (current(file).stream().anyMatch(each -> each.place() == null)) {
            unknown.add(Text.of("actors.brief.unknownPlaces"));
        }
        return unknown;
    }

    private static String freshness(ActorFile file) {
        String sources = Stream.concat(
                        file.sections().stream()
                                .filter(each -> each.section() != Section.NOTES)
                                .map(SectionMeta::source),
                        file.presences().stream().map(Presence::source))
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted()
                .limit(SHORT)
                .collect(Collectors.joining("; "));
        LocalDate asOf = file.asOf();
        String age = asOf == null || file.freshness() == Freshness.UNKNOWN
                ? Text.of("actors.brief.noDate")
                : Text.of("actors.brief.asOf", asOf, Text.label(file.freshness()));
        return sources.isEmpty() ? age : age + " " + Text.of("actors.brief.sources", sources);
    }

    private List<Presence> current(ActorFile file) {
        return file.presences().stream()
                .filter(each -> each.current(today))
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
    }

    private boolean there(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null || !from.isAfter(today)) && (until == null || !until.isBefore(today));
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
