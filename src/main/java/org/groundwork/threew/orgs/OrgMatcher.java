package org.groundwork.threew.orgs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.threew.MatchCandidate;
import org.groundwork.threew.MatchReason;

/**
 * Matches what a file mentions with the actors of the registry: exactly on names and identifiers, on an acronym only
 * where it stands alone and one actor bears it. All that is doubtful becomes a new actor with a question beside it, so
 * that an import never stops and never joins two organisations by mistake.
 */
public final class OrgMatcher {
    /** Names at least this alike are put to a person; see the rules' measured trade-off, possible from 0.90. */
    static final double NEAR = 0.92;

    private static final int MOST_QUESTIONS = 3;

    private final OrgIndex index;

    public OrgMatcher(Collection<Actor> actors, Collection<ActorName> names, Collection<Identifier> identifiers) {
        index = new OrgIndex(actors, names, identifiers);
    }

    /** Matches all mentions of a file; full names first, so that bare acronyms find them. */
    public Map<String, OrgMatch> match(Collection<Mention> mentions) {
        List<Mention> order = new ArrayList<>(mentions);
        order.sort(Comparator.comparing((Mention mention) -> mention.isBareAcronym() ? 1 : 0)
                .thenComparing(Mention::key));
        Map<String, OrgMatch> matches = new LinkedHashMap<>();
        for (Mention mention : order) {
            OrgMatch match = match(mention);
            matches.put(mention.key(), match);
            index.add(match.actor(), mention.text().name(), mention.text().acronymOnly());
            mention.acronyms().values().forEach(acronym -> index.add(match.actor(), acronym, true));
        }
        return matches;
    }

    private OrgMatch match(Mention mention) {
        for (String code : mention.codes()) {
            Set<UUID> coded = index.withCode(code);
            if (coded.size() == 1) {
                return known(mention, coded.iterator().next());
            }
        }
        Set<UUID> named = index.named(mention.key());
        UUID own = index.current(mention.named());
        if (named.contains(own)) {
            return known(mention, own);
        }
        if (named.size() == 1) {
            return byName(mention, named.iterator().next());
        }
        if (named.size() > 1) {
            Set<UUID> both = new HashSet<>(named);
            both.retainAll(withAcronyms(mention));
            return both.size() == 1
                    ? known(mention, both.iterator().next())
                    : fresh(
                            mention,
                            candidates(
                                    mention,
                                    named,
                                    MatchReason.SAME_NAME,
                                    mention.text().name()));
        }
        Set<UUID> bearers = index.withAcronym(mention.key());
        if (mention.acronyms().isEmpty() && bearers.size() == 1) {
            return known(mention, bearers.iterator().next());
        }
        return index.has(mention.named()) && own.equals(mention.named())
                ? known(mention, own)
                : fresh(mention, doubts(mention));
    }

    /** One actor bears the name; another may bear the acronym. */
    private OrgMatch byName(Mention mention, UUID actor) {
        Set<UUID> bearers = withAcronyms(mention);
        if (bearers.isEmpty() || bearers.contains(actor)) {
            return known(mention, actor);
        }
        List<MatchCandidate> candidates = new ArrayList<>();
        candidates.add(candidate(
                mention, actor, MatchReason.NAME_AND_ACRONYM, 1, mention.text().name()));
        candidates.addAll(candidates(mention, bearers, MatchReason.NAME_AND_ACRONYM, acronymsOf(mention)));
        return fresh(mention, candidates);
    }

    private List<MatchCandidate> doubts(Mention mention) {
        Map<UUID, MatchCandidate> found = new LinkedHashMap<>();
        Set<UUID> bearers = new HashSet<>(withAcronyms(mention));
        bearers.addAll(index.withAcronym(mention.key()));
        mention.acronyms().keySet().forEach(acronym -> bearers.addAll(index.named(acronym)));
        candidates(mention, bearers, MatchReason.SAME_ACRONYM, acronymsOf(mention))
                .forEach(each -> found.putIfAbsent(each.other(), each));
        index.neighbours(mention.key()).stream()
                .map(name -> Map.entry(name, Similarity.of(mention.key(), name)))
                .filter(each -> each.getValue() >= NEAR)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_QUESTIONS)
                .forEach(each -> index.named(each.getKey())
                        .forEach(actor -> found.putIfAbsent(
                                actor,
                                candidate(
                                        mention,
                                        actor,
                                        MatchReason.NEARLY_SAME_NAME,
                                        each.getValue(),
                                        each.getKey()))));
        found.remove(mention.named());
        return found.values().stream().limit(MOST_QUESTIONS).toList();
    }

    private Set<UUID> withAcronyms(Mention mention) {
        Set<UUID> bearers = new HashSet<>();
        mention.acronyms().keySet().forEach(acronym -> bearers.addAll(index.withAcronym(acronym)));
        return bearers;
    }

    private static List<MatchCandidate> candidates(
            Mention mention, Collection<UUID> others, MatchReason reason, String detail) {
        return others.stream()
                .filter(other -> !other.equals(mention.named()))
                .sorted()
                .limit(MOST_QUESTIONS)
                .map(other -> candidate(mention, other, reason, 1, detail))
                .toList();
    }

    private static MatchCandidate candidate(
            Mention mention, UUID other, MatchReason reason, double score, String detail) {
        return MatchCandidate.of(mention.named(), other, reason, score, detail);
    }

    private static String acronymsOf(Mention mention) {
        return mention.acronyms().isEmpty()
                ? mention.text().name()
                : String.join(", ", mention.acronyms().values());
    }

    private OrgMatch known(Mention mention, UUID actor) {
        return new OrgMatch(mention, actor, false, List.of());
    }

    private OrgMatch fresh(Mention mention, List<MatchCandidate> candidates) {
        return new OrgMatch(mention, mention.named(), true, candidates);
    }
}
