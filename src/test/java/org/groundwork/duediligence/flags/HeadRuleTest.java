package org.groundwork.duediligence.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom an actor belongs, by what its own record says and by what the records above say. */
class HeadRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static UUID id(String letter) {
        return new UUID(0, letter.charAt(0));
    }

    private static Relation tie(
            RelationKind kind, @Nullable UUID other, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Relation(new UUID(1, 1), id("A"), kind, other, "", from, until, "");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, first day, last day, belongs
        "BRANCH_OF, , , true",
        "LOCAL_OFFICE_OF, , , true",
        "NETWORK_MEMBER, , , false",
        "UMBRELLA, , , false",
        "FISCAL_HOST, , , false",
        "WORKS_WITH, , , false",
        "BRANCH_OF, 2026-06-30, 2026-06-30, true", // both days count
        "BRANCH_OF, 2026-07-01, , false",
        "BRANCH_OF, , 2026-06-29, false",
        "LOCAL_OFFICE_OF, 2020-01-01, 2027-01-01, true",
    })
    void a_tie_makes_a_branch_while_it_holds(
            RelationKind kind, @Nullable LocalDate from, @Nullable LocalDate until, boolean belongs) {
        Actor branch = Actor.of(id("A"), ActorKind.LOCAL_NGO);
        assertEquals(
                belongs ? List.of(id("B")) : List.of(),
                HeadRule.of(branch, List.of(tie(kind, id("B"), from, until)), DAY)
                        .heads());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, true",
        "BRANCH, true",
        "SHARED_GOVERNANCE, true",
        "SHARED_FINANCE, true",
        "NETWORK_MEMBER, false", // governs and funds itself
        "NONE, false",
    })
    void an_international_tie_makes_one_unless_somebody_said_otherwise(Affiliation tie, boolean belongs) {
        Actor actor = Columns.with(Actor.of(id("A"), ActorKind.LOCAL_NGO), "affiliation", tie);
        assertEquals(List.of(), HeadRule.of(actor, List.of(), DAY).heads());
        assertEquals(
                belongs ? List.of(id("B")) : List.of(),
                HeadRule.of(Columns.with(actor, "affiliatedTo", id("B")), List.of(), DAY)
                        .heads());
    }

    @Test
    void one_that_is_named_twice_or_only_in_words_is_there_once_or_not_at_all() {
        Actor branch = Columns.with(
                Columns.with(Actor.of(id("A"), ActorKind.LOCAL_NGO), "affiliation", Affiliation.BRANCH),
                "affiliatedTo",
                id("B"));
        List<Relation> ties = List.of(
                tie(RelationKind.BRANCH_OF, id("B"), null, null),
                tie(RelationKind.LOCAL_OFFICE_OF, id("B"), null, null),
                tie(RelationKind.BRANCH_OF, null, null, null));
        assertEquals(List.of(id("B")), HeadRule.of(branch, ties, DAY).heads());
    }

    @ParameterizedTest
    @CsvSource({
        // records "A>BC" belongs to B and C, "B=K" was joined to K; heads of A, the nearest first
        "'A>B B', B",
        "'A', ''",
        "'A>B B>C C', 'B C'",
        "'A>BC B>D C>D D', 'B C D'", // two ways up, once
        "'A>CB B C>D D', 'C B D'", // the nearest first
        "'A>B B>A', B", // a circle ends, and nobody is its own head
        "'A>A', ''",
        "'A>B B>C C>B', 'B C'",
        "'A>B', ''", // B is not there any more
        "'A>B C', ''",
        "'A>BC C', C",
        "'A>B B=K K>H H', 'K H'", // joined: the one it turned out to be
        "'A>B B=K K=L L', L",
        "'A>B B=A', ''", // the head turned out to be the branch itself
        "'A>BK B=K K', K", // named by both its records, once
        "'A>B B=K K=B', ''", // joined in a circle: neither stands by itself
        "'A>B B=K', ''", // joined to one that is gone
        "'A>B B>C=K C K', K", // what a joined record says of its own heads is its new record's to say
    })
    void the_heads(String records, String heads) {
        Map<UUID, Belonging> all = new HashMap<>();
        for (String each : records.split(" ", -1)) {
            String[] joined = each.split("=", -1);
            String[] parts = joined[0].split(">", -1);
            all.put(
                    id(parts[0]),
                    new Belonging(
                            joined.length > 1 ? id(joined[1]) : null,
                            parts.length > 1
                                    ? Arrays.stream(parts[1].split(""))
                                            .map(HeadRuleTest::id)
                                            .toList()
                                    : List.of()));
        }
        assertEquals(
                heads,
                HeadRule.heads(id("A"), read -> Optional.ofNullable(all.get(read))).stream()
                        .map(each -> String.valueOf((char) each.getLeastSignificantBits()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_chain_may_be_as_long_as_it_likes() {
        int length = 100_000;
        List<UUID> found = HeadRule.heads(
                new UUID(0, 0),
                read -> read.getLeastSignificantBits() > length
                        ? Optional.empty()
                        : Optional.of(new Belonging(null, List.of(new UUID(0, read.getLeastSignificantBits() + 1)))));
        assertEquals(
                IntStream.rangeClosed(1, length)
                        .mapToObj(each -> new UUID(0, each))
                        .toList(),
                found);
    }
}
