package org.groundwork.sample;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundwork.core.Id;
import org.groundwork.core.RecordShape;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows of other areas from the files that the program ships: for each actor, rows by kind. Days are told as
 * numbers from today, in texts as {@code {+90}}; other rows are named by {@code @key}, actors by their legal name. What
 * a row does not say is empty.
 */
final class RowsReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** From this moment on the rows are numbered, so that they are in the order of the file. */
    private static final long FIRST = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final String file;
    private final LocalDate today;
    private final Map<String, UUID> known;
    private int rows;

    private RowsReader(String file, LocalDate today, Map<String, UUID> known) {
        this.file = file;
        this.today = today;
        this.known = new HashMap<>(known);
    }

    /**
     * Reads a file.
     *
     * @param kinds the record of each kind of row, by the name that the file uses
     * @param known ids by the names that the file uses for what is there already
     */
    static List<Object> read(
            String file, Map<String, ? extends Class<?>> kinds, LocalDate today, Map<String, UUID> known) {
        try (InputStream in = RowsReader.class.getResourceAsStream(file)) {
            RowsReader reader = new RowsReader(file, today, known);
            List<Object> all = new ArrayList<>();
            for (JsonNode actor : JSON.readTree(in).get("actors")) {
                UUID id = reader.id(actor.path("actor").asString(""));
                kinds.forEach((kind, type) -> actor.path(kind).forEach(row -> all.add(reader.row(type, row, id))));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private Object row(Class<?> type, JsonNode row, @Nullable UUID actor) {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].getName();
            JsonNode said = row.path(name);
            values[i] = switch (name) {
                case "id" -> numbered(row.path("key").asString(""));
                case "actor" -> said.isMissingNode() ? actor : value(said, parts[i].getType());
                default -> value(said, parts[i].getType());
            };
        }
        return RecordShape.of(type).make(values);
    }

    private UUID numbered(String key) {
        rows++;
        UUID id = Id.timeOrdered(
                FIRST + rows, rows, Id.named("sample", file, "" + rows).getLeastSignificantBits());
        if (!key.isEmpty()) {
            known.put("@" + key, id);
        }
        return id;
    }

    private @Nullable Object value(JsonNode said, Class<?> type) {
        boolean missing = said.isMissingNode() || said.isNull();
        if (type == String.class) {
            return missing ? "" : dated(text(said), today);
        }
        if (type == boolean.class) {
            return said.asBoolean(false);
        }
        if (missing) {
            return null;
        }
        if (type == LocalDate.class) {
            return today.plusDays(said.asInt());
        }
        if (type == Instant.class) {
            return today.plusDays(said.asInt()).atTime(MORNING).toInstant(ZoneOffset.UTC);
        }
        return type == UUID.class ? id(said.asString()) : JSON.treeToValue(said, type);
    }

    private @Nullable UUID id(String name) {
        return name.isEmpty()
                ? null
                : Optional.ofNullable(known.get(name)).orElseThrow(() -> new IllegalStateException(file + ": " + name));
    }

    private static String text(JsonNode said) {
        if (!said.isArray()) {
            return said.asString();
        }
        List<String> lines = new ArrayList<>();
        said.forEach(line -> lines.add(line.asString()));
        return String.join("\n", lines);
    }

    /** A text in which days are told from today. */
    static String dated(String text, LocalDate today) {
        return DAY.matcher(text)
                .replaceAll((MatchResult day) -> Text.date(today.plusDays(Integer.parseInt(day.group(1)))));
    }
}
