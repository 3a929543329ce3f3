package org.groundwork.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;

/**
 * What a check of a whole workspace found.
 *
 * @param ok true where no problem is an error
 * @param acts acts in the journal
 * @param changes changed rows in the journal
 * @param devices devices that wrote them
 * @param erased changes whose payload was erased on purpose
 * @param problems what is broken or odd, worst first
 */
public record Verification(boolean ok, long acts, long changes, long devices, long erased, List<Finding> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public static Verification of(long acts, long changes, long devices, long erased, List<Finding> problems) {
        List<Finding> worstFirst = problems.stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .toList();
        boolean ok = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return new Verification(ok, acts, changes, devices, erased, worstFirst);
    }

    /** The same counts with what another check found. */
    Verification and(List<Finding> more) {
        return of(
                acts,
                changes,
                devices,
                erased,
                Stream.concat(problems.stream(), more.stream()).toList());
    }
}
