package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** What is asked of a partner by its profile and tier; nothing is asked twice, and nothing that the record says. */
public final class AskedRule {
    private AskedRule() {}

    /**
     * One line for each that the table knows of this profile.
     *
     * @param known facts of the registry that are filled and confirmed, as the table names them
     */
    public static List<Asked> of(
            List<AskedLine> table,
            Profile profile,
            Tier tier,
            boolean money,
            List<Holding> held,
            Set<String> known,
            LocalDate on) {
        return table.stream()
                .filter(line -> line.profile() == profile)
                .map(line -> asked(line, tier, money, held, known, on))
                .toList();
    }

    private static Asked asked(
            AskedLine line, Tier tier, boolean money, List<Holding> held, Set<String> known, LocalDate on) {
        Tier from = line.from();
        if (from == null) {
            return none(line, Finding.info("", "duediligence.asked.notOfProfile", line.profile()));
        }
        if (tier.compareTo(from) < 0) {
            return none(line, Finding.info("", "duediligence.asked.fromTier", from));
        }
        if (line.onlyForMoney() && !money) {
            return none(line, Finding.info("", "duediligence.asked.onlyForMoney"));
        }
        Optional<Holding> best = held.stream()
                .filter(line::answeredBy)
                .max(Comparator.comparing(AskedRule::end)
                        .thenComparing(each -> each.code().equals(line.code())));
        String instead = best.map(Holding::code)
                .filter(code -> !code.equals(line.code()))
                .orElse("");
        if (best.isPresent() && !end(best.get()).isBefore(on)) {
            return new Asked(
                    line.instrument(),
                    line.code(),
                    AskedStatus.HELD,
                    holding(best.get()),
                    instead,
                    best.get().until());
        }
        if (!line.fact().isEmpty() && known.contains(line.fact())) {
            Finding why = Finding.info("", "duediligence.asked.onRecord");
            return new Asked(line.instrument(), line.code(), AskedStatus.ON_RECORD, why, "", null);
        }
        LocalDate over = best.map(Holding::until).orElse(null);
        return new Asked(line.instrument(), line.code(), AskedStatus.ASK, why(over, from), instead, over);
    }

    private static Finding why(@Nullable LocalDate over, Tier from) {
        return over == null
                ? Finding.info("", "duediligence.asked.because", from)
                : Finding.warning("", "duediligence.asked.over", over);
    }

    /** "We hold this, from UNICEF, until 3/2027". */
    private static Finding holding(Holding held) {
        LocalDate until = held.until();
        if (held.from().isEmpty()) {
            return until == null
                    ? Finding.info("", "duediligence.asked.held")
                    : Finding.info("", "duediligence.asked.heldUntil", until);
        }
        return until == null
                ? Finding.info("", "duediligence.asked.heldFrom", held.from())
                : Finding.info("", "duediligence.asked.heldFromUntil", held.from(), until);
    }

    private static Asked none(AskedLine line, Finding why) {
        return new Asked(line.instrument(), line.code(), AskedStatus.NOT_ASKED, why, "", null);
    }

    private static LocalDate end(Holding held) {
        LocalDate until = held.until();
        return until == null ? LocalDate.MAX : until;
    }
}
