package org.groundwork.duediligence.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What ends within some days or has ended already, and was not handled; what ended first comes first. */
public final class DueRule {
    private DueRule() {}

    public static List<DueLine> of(
            Collection<DueThing> things,
            Collection<DueNote> notes,
            Function<UUID, String> name,
            LocalDate today,
            int days) {
        return things.stream()
                .filter(each -> !each.endsOn().isAfter(today.plusDays(days)))
                .filter(each -> notes.stream().noneMatch(note -> note.handled() && isOf(note, each)))
                .map(each -> line(each, notes, name, today))
                .sorted(Comparator.comparing((DueLine line) -> line.thing().endsOn())
                        .thenComparing(DueLine::name)
                        .thenComparing(line -> line.thing().kind()))
                .toList();
    }

    private static DueLine line(
            DueThing thing, Collection<DueNote> notes, Function<UUID, String> name, LocalDate today) {
        List<LocalDate> chased = notes.stream()
                .filter(note -> !note.handled() && isOf(note, thing))
                .map(DueNote::notedOn)
                .sorted()
                .toList();
        return new DueLine(
                thing,
                name.apply(thing.actor()),
                Math.toIntExact(ChronoUnit.DAYS.between(today, thing.endsOn())),
                chased.isEmpty() ? null : chased.getLast(),
                chased.size());
    }

    private static boolean isOf(DueNote note, DueThing thing) {
        return note.kind() == thing.kind()
                && note.subject().equals(thing.subject())
                && note.endsOn().equals(thing.endsOn());
    }
}
