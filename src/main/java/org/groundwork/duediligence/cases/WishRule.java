package org.groundwork.duediligence.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedLine;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.instruments.Wish;

/** What due diligence says of instruments where one is chosen for an actor. */
final class WishRule {
    private WishRule() {}

    /**
     * What it says, by the id of the instrument: that it is asked for or held, or for whom it is, where for others.
     * Nothing of one that would be asked in a higher tier, or that does as well as one that is asked.
     *
     * @param asked of the actor, by its profile
     * @param words for whom a profile stands
     */
    static Map<String, Wish> of(
            List<AskedLine> table, Profile profile, List<Asked> asked, Function<Profile, String> words) {
        Map<String, Wish> wishes = new HashMap<>();
        Set<String> fits = new HashSet<>();
        table.stream()
                .filter(line -> line.profile() == profile && line.from() != null)
                .forEach(line -> fits.addAll(line.codes()));
        table.stream()
                .filter(line -> line.instrument() && line.from() != null && !fits.contains(line.code()))
                .collect(Collectors.groupingBy(
                        AskedLine::code,
                        Collectors.mapping(line -> words.apply(line.profile()), Collectors.joining(", "))))
                .forEach((code, whom) -> wishes.put(code, Wish.notFor(whom)));
        for (Asked each : asked) {
            if (each.instrument() && each.status() == AskedStatus.ASK) {
                wishes.put(each.code(), Wish.asked());
            } else if (each.instrument() && each.status() == AskedStatus.HELD) {
                wishes.put(each.code(), Wish.held(each.until()));
            }
        }
        return wishes;
    }
}
