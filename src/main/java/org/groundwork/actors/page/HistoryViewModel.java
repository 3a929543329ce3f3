package org.groundwork.actors.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.status.SensitiveSwitch;
import org.groundwork.core.Columns;
import org.groundwork.editing.CodesViewModel;
import org.groundwork.editing.TypedWordsViewModel;
import org.jspecify.annotations.Nullable;

/** What the journal kept of the area's rows, in words: labels for constants, names for ids and codes. */
public final class HistoryViewModel {
    private static final Map<String, Class<?>> TABLES = tables();
    private static final Set<String> COUNTRIES =
            Set.of("country", "hq_country", "founded_country", "residence", "heritage");

    private final ActorsFeature actors;
    private final ChoicesViewModel choices;

    public HistoryViewModel(ActorsFeature actors, ChoicesViewModel choices) {
        this.actors = actors;
        this.choices = choices;
    }

    private static Map<String, Class<?>> tables() {
        Map<String, Class<?>> tables = new HashMap<>();
        ActorTables.all().forEach(table -> tables.put(table.name(), table.type()));
        tables.put("actor", Actor.class);
        tables.put("actor_sensitive_switch", SensitiveSwitch.class);
        tables.put("presence", Presence.class);
        tables.put("presence_partner", PresencePartner.class);
        return tables;
    }

    /** The words of a value; empty for a table of another area, and where the value speaks for itself. */
    public Optional<String> told(String table, String column, Object value) {
        Class<?> row = TABLES.get(table);
        Class<?> type = row == null ? null : Columns.type(row, column);
        if (type == null) {
            return Optional.empty();
        }
        String text = value.toString();
        if (type == UUID.class) {
            return id(column, text);
        }
        return type == String.class ? code(column, text) : TypedWordsViewModel.told(type, text);
    }

    private Optional<String> id(String column, String text) {
        UUID id = UUID.fromString(text);
        Function<UUID, @Nullable String> name =
                switch (column) {
                    case "place" -> choices::place;
                    case "person" -> this::person;
                    default -> actors::name;
                };
        return Optional.ofNullable(name.apply(id)).filter(words -> !words.isEmpty());
    }

    private @Nullable String person(UUID id) {
        return actors.store().all(Person.class).stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> code(String column, String text) {
        if (COUNTRIES.contains(column)) {
            return Optional.of(choices.country(text));
        }
        return switch (column) {
            case "language" -> Optional.of(CodesViewModel.language(text));
            case "sector" -> Optional.of(choices.sector(text));
            default -> Optional.empty();
        };
    }
}
