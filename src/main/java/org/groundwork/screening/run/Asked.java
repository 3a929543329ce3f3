package org.groundwork.screening.run;

import java.util.List;
import org.groundwork.screening.BirthDate;
import org.groundwork.screening.matching.Nature;

/** A name to look for, with what is known of its bearer. */
public record Asked(String name, Nature nature, List<BirthDate> born, List<String> countries) {
    public static Asked of(String name, Nature nature) {
        return new Asked(name, nature, List.of(), List.of());
    }
}
