package org.groundwork.places.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.office.Cell;
import org.groundwork.places.Place;
import org.groundwork.places.files.HeaderWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds what. Two shapes: one row a place with its level in a column, and one row for a place
 * with all that it lies in, a group of columns for each level.
 *
 * @param levels for each level its code and name columns; empty in the first shape
 * @param single the other columns by kind; in the first shape also code, name and level
 * @param languages columns that tell the language of the names, by index
 */
record PlaceColumns(Map<Integer, Level> levels, Map<Kind, Integer> single, Map<Integer, Integer> languages) {

    /**
     * The columns of one level.
     *
     * @param code column of the code, or -1
     * @param names columns of its names, the best first
     */
    record Level(int code, List<NameColumn> names) {}

    /** @param index which of the languages it is in, where the header does not name it */
    record NameColumn(int column, int index, String language, boolean other) {}

    /** The columns under these headers; empty where they are not the headers of a place list. */
    static Optional<PlaceColumns> of(List<String> headers) {
        Map<Integer, Integer> codes = new TreeMap<>();
        Map<Integer, List<NameColumn>> names = new TreeMap<>();
        Map<Kind, Integer> single = new TreeMap<>();
        Map<Integer, Integer> languages = new TreeMap<>();
        for (int column = 0; column < headers.size(); column++) {
            HeaderWords words = HeaderWords.of(headers.get(column));
            if (words == null || words.level() > Place.DEEPEST) {
                continue;
            }
            if (words.level() < 0) {
                if (words.kind() == Kind.LANGUAGE) {
                    languages.putIfAbsent(words.index(), column);
                } else {
                    single.putIfAbsent(words.kind(), column);
                }
            } else if (words.kind() == Kind.CODE) {
                codes.putIfAbsent(words.level(), column);
            } else {
                names.computeIfAbsent(words.level(), any -> new ArrayList<>())
                        .add(new NameColumn(column, words.index(), words.language(), words.kind() == Kind.OTHER_NAME));
            }
        }
        Map<Integer, Level> levels = new TreeMap<>();
        codes.forEach((level, column) -> levels.put(level, new Level(column, inOrder(names.get(level)))));
        PlaceColumns columns = new PlaceColumns(levels, single, languages);
        return columns.isPlaceList() ? Optional.of(columns) : Optional.empty();
    }

    /** The country as level 0 is told by other columns too, so that a list with its code alone is none. */
    private boolean isPlaceList() {
        return (!levels.isEmpty() && levels.values().stream().anyMatch(level -> !level.names.isEmpty()))
                || (single.containsKey(Kind.CODE) && single.containsKey(Kind.LEVEL));
    }

    boolean oneLevelARow() {
        return levels.isEmpty();
    }

    /** The deepest level that has columns. */
    int deepest() {
        return levels.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    String text(Kind kind, List<Cell> cells) {
        Integer column = single.get(kind);
        return column == null ? "" : Values.text(cells, column);
    }

    Cell cell(Kind kind, List<Cell> cells) {
        Integer column = single.get(kind);
        return column == null || column >= cells.size() ? Cell.EMPTY : cells.get(column);
    }

    private static List<NameColumn> inOrder(@Nullable List<NameColumn> names) {
        if (names == null) {
            return List.of();
        }
        return names.stream()
                .sorted(Comparator.comparing(NameColumn::other)
                        .thenComparing(name -> name.index)
                        .thenComparing(name -> name.column))
                .toList();
    }
}
