package org.groundwork.screening.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.core.Id;
import org.groundwork.screening.ListHit;
import org.groundwork.screening.matching.Nature;

/** Whose names are screened: actors under all their names, their people, and those through whom money reaches them. */
public final class Subjects {
    private static final Set<ChannelKind> AGENTS =
            EnumSet.of(ChannelKind.SERVICE_PROVIDER, ChannelKind.HAWALA, ChannelKind.FISCAL_HOST);

    private Subjects() {}

    /** What the registry holds. */
    public record Registry(
            Collection<Actor> actors,
            Collection<ActorName> names,
            Collection<Person> people,
            Collection<PaymentChannel> payments) {}

    public static List<Subject> of(Registry registry) {
        Map<UUID, List<String>> names = registry.names().stream()
                .collect(Collectors.groupingBy(
                        ActorName::actor, Collectors.mapping(ActorName::text, Collectors.toList())));
        List<Subject> subjects = new ArrayList<>();
        Map<UUID, List<String>> countries = new HashMap<>();
        for (Actor actor : registry.actors()) {
            if (actor.mergedInto() == null) {
                List<String> known = Stream.of(actor.hqCountry(), actor.foundedCountry())
                        .filter(country -> country != null && !country.isEmpty())
                        .distinct()
                        .map(String::valueOf)
                        .toList();
                countries.put(actor.id(), known);
                subjects.add(new Subject(
                        actor.id(),
                        null,
                        ListHit.Role.ACTOR,
                        Nature.ORGANISATION,
                        told(names.getOrDefault(actor.id(), List.of())),
                        known));
            }
        }
        for (Person person : registry.people()) {
            if (countries.containsKey(person.actor())) {
                subjects.add(new Subject(
                        person.actor(),
                        person.id(),
                        ListHit.Role.PERSON,
                        Nature.PERSON,
                        told(List.of(person.name())),
                        List.of()));
            }
        }
        for (PaymentChannel channel : registry.payments()) {
            if (countries.containsKey(channel.actor())) {
                List<String> told = told(
                        AGENTS.contains(channel.kind())
                                ? List.of(channel.provider(), channel.nameOnAccount())
                                : List.of(channel.nameOnAccount()));
                subjects.add(new Subject(
                        channel.actor(), channel.id(), ListHit.Role.PAYMENT, Nature.UNKNOWN, told, List.of()));
            }
        }
        return subjects;
    }

    private static List<String> told(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1)
                .distinct()
                .toList();
    }

    /** By actor, what tells whether any of its names changed. */
    public static Map<UUID, String> hashes(Collection<Subject> subjects) {
        return subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::actor, Collectors.collectingAndThen(Collectors.toList(), each -> Id.named(each.stream()
                                        .flatMap(subject ->
                                                subject.names().stream().map(name -> subject.role() + name))
                                        .sorted()
                                        .toArray(String[]::new))
                                .toString())));
    }
}
