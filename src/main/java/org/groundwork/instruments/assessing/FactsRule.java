package org.groundwork.instruments.assessing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.instruments.Facts;

/** What the registry knows of an actor, as facts that spare a question or decide whether it is asked. */
public final class FactsRule {
    private FactsRule() {}

    /** The facts; what is not known is not among them. */
    public static Facts of(ActorFile file) {
        Map<String, String> facts = new HashMap<>();
        put(facts, "kind", file.actor().kind().name());
        put(facts, "class", file.status().held().name());
        put(facts, "legal-name", file.name());
        registration(file, facts);
        if (file.actor().foundedYear() != null) {
            put(facts, "established", file.actor().foundedYear().toString());
        }
        put(facts, "head-office", joined(file.offices(), Office::placeText));
        put(facts, "languages", joined(file.languages(), SpokenLanguage::language));
        put(facts, "sectors", joined(file.sectors(), SectorExperience::sector));
        put(facts, "areas-of-work", joined(file.presences(), Presence::placeText));
        count(
                facts,
                "office-bearers",
                file.people().stream().filter(FactsRule::bearsOffice).count());
        count(facts, "contact", file.contacts().size());
        count(facts, "payment-channel", file.payments().size());
        women(file, facts);
        return new Facts(facts);
    }

    /** Registered with an authority: its number, and since when. */
    private static void registration(ActorFile file, Map<String, String> facts) {
        List<Identifier> registrations = file.identifiers().stream()
                .filter(identifier -> identifier.scheme() == IdentifierScheme.REGISTRATION)
                .toList();
        put(facts, "registration-number", joined(registrations, Identifier::code));
        registrations.stream()
                .map(Identifier::fromOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> put(facts, "registered-on", day.toString()));
    }

    /** How many women are on the board is known where the latest statement says it. */
    private static void women(ActorFile file, Map<String, String> facts) {
        file.claimFacts().stream()
                .filter(claim -> claim.boardWomen() != null && claim.boardTotal() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(claim -> put(facts, "women-on-board", claim.boardWomen() + "/" + claim.boardTotal()));
    }

    private static boolean bearsOffice(Person person) {
        return person.leftOn() == null && person.role() != PersonRole.STAFF;
    }

    /** A number instead of names: facts are kept with assessments, and people may have to be erased. */
    private static void count(Map<String, String> facts, String fact, long count) {
        if (count > 0) {
            facts.put(fact, Long.toString(count));
        }
    }

    private static <T> String joined(List<T> rows, Function<T, String> words) {
        return rows.stream()
                .map(words)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> facts, String fact, String value) {
        if (!value.isBlank()) {
            facts.put(fact, value);
        }
    }
}
