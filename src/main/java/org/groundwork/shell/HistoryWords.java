package org.groundwork.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.core.Text;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.HistoryEntry;
import org.groundwork.workspace.Words;
import org.jspecify.annotations.Nullable;

/** A changed field in words: each area says how its columns are called and what their values mean. */
final class HistoryWords {
    /** What the program notes by itself with each change, by "table.column". */
    private static final Set<String> ITS_OWN = Set.of("actor_section.touched_at", "presence.by_hand");

    private static final int LONG = 400;

    private final List<Feature> features;

    HistoryWords(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    static boolean worthTelling(String table, String column) {
        return !ITS_OWN.contains(table + '.' + column);
    }

    String change(HistoryEntry entry, HistoryEntry.FieldChange field) {
        List<String> areas = new ArrayList<>(List.of(entry.what().area()));
        features.forEach(feature -> areas.add(feature.key()));
        return Text.of(
                "shell.history.change",
                Words.field(areas, entry.table(), field.field()),
                value(entry.table(), field.field(), field.before()),
                value(entry.table(), field.field(), field.after()));
    }

    private String value(String table, String column, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return Text.of("shell.history.nothing");
        }
        if (value instanceof Boolean yes) {
            return Text.of(yes ? "shell.history.yes" : "shell.history.no");
        }
        return features.stream()
                .flatMap(feature -> feature.told(table, column, value).stream())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> plain(value.toString()))
                .transform(HistoryWords::cut);
    }

    /** The history tells that a picture or a long text changed, not all of it. */
    private static String cut(String words) {
        return words.length() <= LONG ? words : words.substring(0, words.offsetByCodePoints(0, LONG / 2)) + "\u2026";
    }

    private static String plain(String value) {
        try {
            return value.length() == 10 ? Text.date(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException noDate) {
            return value;
        }
    }
}
