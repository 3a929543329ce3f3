package org.groundwork.threew;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportNotes.OpenText;
import org.jspecify.annotations.Nullable;

/** Texts of imported files that wait for their meaning, and what an answer changes in what was imported already. */
final class OpenTexts {
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final ThreeWStore store;
    private final Map<UUID, Integer> levels = new HashMap<>();

    OpenTexts(ActorsFeature actors, PlacesFeature places, PresenceFeature presences, ThreeWStore store) {
        this.actors = actors;
        this.places = places;
        this.presences = presences;
        this.store = store;
    }

    /** The texts of a kind that nobody has explained, with how many actors or presences wait for each. */
    List<OpenText> open(Term.Kind kind) {
        Set<String> answered = store.terms().getOrDefault(kind, Map.of()).keySet();
        Map<String, OpenText> open = new LinkedHashMap<>();
        switch (kind) {
            case SECTOR ->
                presences.each(presence -> {
                    if (presence.sector().isEmpty() && !presence.sectorText().isEmpty()) {
                        count(open, kind, Fold.key(presence.sectorText()), presence.sectorText(), 1);
                    }
                });
            case ACTOR_KIND, PLACE -> {
                Map<String, Integer> waiting = kind == Term.Kind.PLACE ? Map.of() : undetermined();
                Map<String, List<Presence>> byWords = kind == Term.Kind.PLACE ? byWords() : Map.of();
                for (OpenSubject subject : store.open(kind)) {
                    int rows = kind == Term.Kind.PLACE
                            ? (int) byWords.getOrDefault(subject.subject(), List.of()).stream()
                                    .filter(presence -> level(presence.place()) < levelOf(subject.term()))
                                    .count()
                            : waiting.getOrDefault(subject.subject(), 0);
                    if (rows > 0 && !answered.contains(subject.term())) {
                        count(open, kind, subject.term(), subject.text(), rows);
                    }
                }
            }
            case SPLIT -> {}
        }
        return List.copyOf(open.values());
    }

    /** Gives what waits for a text its meaning; inside an act. @return database rows changed */
    int apply(Term term) {
        return switch (term.kind()) {
            case SECTOR -> sector(term);
            case PLACE -> place(term);
            case ACTOR_KIND -> kind(term);
            case SPLIT -> 0;
        };
    }

    private int sector(Term term) {
        List<Presence> changed = new ArrayList<>();
        presences.each(presence -> {
            if (presence.sector().isEmpty() && Fold.key(presence.sectorText()).equals(term.text())) {
                changed.add(Columns.with(presence, "sector", term.meaning()));
            }
        });
        return save(changed);
    }

    private int place(Term term) {
        Place place = places.place(UUID.fromString(term.meaning())).orElse(null);
        if (place == null) {
            return 0;
        }
        Map<String, List<Presence>> byWords = byWords();
        Map<UUID, Presence> changed = new LinkedHashMap<>();
        for (OpenSubject subject : store.open(Term.Kind.PLACE)) {
            if (subject.term().equals(term.text())) {
                byWords.getOrDefault(subject.subject(), List.of()).stream()
                        .filter(presence -> !presence.byHand() && level(presence.place()) < place.level())
                        .forEach(presence -> changed.put(
                                presence.id(),
                                Columns.with(Columns.with(presence, "place", place.id()), "placeCode", place.code())));
            }
        }
        return save(List.copyOf(changed.values()));
    }

    private int kind(Term term) {
        Set<String> waiting = new HashSet<>();
        store.open(Term.Kind.ACTOR_KIND).stream()
                .filter(subject -> subject.term().equals(term.text()))
                .forEach(subject -> waiting.add(subject.subject()));
        List<Actor> changed = actors.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.NOT_DETERMINED
                        && waiting.contains(actor.id().toString()))
                .map(actor -> Columns.with(actor, "kind", ActorKind.valueOf(term.meaning())))
                .toList();
        return actors.saveActors(changed);
    }

    private int save(List<Presence> changed) {
        return presences.apply(
                new PresenceChange(List.of(), changed, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private Map<String, Integer> undetermined() {
        Map<String, Integer> waiting = new HashMap<>();
        actors.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.NOT_DETERMINED && actor.retiredOn() == null)
                .forEach(actor -> waiting.put(actor.id().toString(), 1));
        return waiting;
    }

    private Map<String, List<Presence>> byWords() {
        Set<String> asked = new HashSet<>();
        store.open(Term.Kind.PLACE).forEach(subject -> asked.add(subject.subject()));
        Map<String, List<Presence>> byWords = new HashMap<>();
        presences.each(presence -> {
            String words = OpenSubject.place(presence.country(), presence.placeText());
            if (asked.contains(words)) {
                byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(presence);
            }
        });
        return byWords;
    }

    private int level(@Nullable UUID place) {
        return place == null
                ? -1
                : levels.computeIfAbsent(
                        place, id -> places.place(id).map(Place::level).orElse(-1));
    }

    /** The level that a place's term speaks of: "MLI/2/#ML0506". */
    private static int levelOf(String term) {
        String[] parts = term.split("/", 3);
        return parts.length == 3 && parts[1].matches("\\d") ? Integer.parseInt(parts[1]) : Place.DEEPEST;
    }

    private static void count(Map<String, OpenText> open, Term.Kind kind, String key, String text, int rows) {
        open.merge(
                key,
                new OpenText(kind, key, text, rows),
                (one, more) -> new OpenText(one.kind(), one.key(), one.text(), one.rows() + more.rows()));
    }
}
