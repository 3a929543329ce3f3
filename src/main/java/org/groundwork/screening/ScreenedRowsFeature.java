package org.groundwork.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Progress;

/** Lists, a run over all names and decisions on its hits, prepared elsewhere. */
public final class ScreenedRowsFeature {
    private final ScreeningFeature screening;

    public ScreenedRowsFeature(ScreeningFeature screening) {
        this.screening = screening;
    }

    /**
     * A list to be loaded.
     *
     * @param listedOn the day for which it speaks
     */
    public record ListFile(String file, String name, LocalDate listedOn) {}

    /**
     * What is to be decided about the hits of a name.
     *
     * @param name as screened
     * @param code of the list's entry
     */
    public record Told(
            String name,
            String code,
            Decision.Outcome outcome,
            String reason,
            String born,
            String place,
            String decidedBy) {}

    /** The record of each kind of row. */
    public static Map<String, Class<?>> kinds() {
        return Map.of("list", ListFile.class, "decision", Told.class);
    }

    /**
     * Loads the lists, screens all names and decides.
     *
     * @param folder where the files of the lists lie
     * @return hits that were found
     */
    public int take(Collection<?> rows, Path folder) {
        List<ListFile> lists = own(rows, ListFile.class);
        lists.forEach(list -> screening.importList(
                folder.resolve(list.file()), new ListImport.Options(list.name(), list.listedOn(), Map.of())));
        if (!lists.isEmpty()) {
            screening.screenAll(Progress.NONE);
        }
        List<ListHit> hits = screening.hits();
        for (Told told : own(rows, Told.class)) {
            hits.stream()
                    .filter(hit -> hit.name().equals(told.name())
                            && hit.entryCode().equals(told.code())
                            && !screening.decisions().containsKey(hit.id()))
                    .forEach(hit -> screening.decide(
                            hit, told.outcome(), told.reason(), told.born(), told.place(), told.decidedBy()));
        }
        return hits.size();
    }

    private static <T> List<T> own(Collection<?> rows, Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
