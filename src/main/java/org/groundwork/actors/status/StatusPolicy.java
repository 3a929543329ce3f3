package org.groundwork.actors.status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an office may set about status: house practice, editable, unverified where no public text says it.
 *
 * @param nationalAreas first-level areas from which an actor is national rather than local, at least 1
 * @param iascList classes that the wider list of the IASC counts
 * @param officeTable classes that the office's own partner table counts
 * @param youthFrom youngest age of a young leader
 * @param youthTo oldest age of a young leader; national ages differ
 * @param freshMonths facts are fresh for so many months
 * @param staleMonths facts are stale after so many months
 * @param womenLed the definition by which "women-led" is counted unless asked otherwise
 */
public record StatusPolicy(
        int nationalAreas,
        Set<LocalClass> iascList,
        Set<LocalClass> officeTable,
        int youthFrom,
        int youthTo,
        int freshMonths,
        int staleMonths,
        ClaimDefinition womenLed) {
    public static final StatusPolicy DEFAULT = new StatusPolicy(
            3,
            with(LocalClass.DIASPORA, LocalClass.EXILE_OR_CROSS_BORDER),
            with(LocalClass.DIASPORA),
            15,
            24,
            6,
            12,
            ClaimDefinition.WLO_IASC_2023);

    /** A de facto authority and what is not determined are never counted by a list; only an override can. */
    public StatusPolicy {
        iascList = countable(iascList);
        officeTable = countable(officeTable);
    }

    private static Set<LocalClass> countable(Set<LocalClass> classes) {
        EnumSet<LocalClass> kept = EnumSet.noneOf(LocalClass.class);
        kept.addAll(classes);
        kept.remove(LocalClass.DE_FACTO_AUTHORITY);
        kept.remove(LocalClass.NOT_DETERMINED);
        return Collections.unmodifiableSet(kept);
    }

    private static Set<LocalClass> with(LocalClass... more) {
        EnumSet<LocalClass> classes = EnumSet.noneOf(LocalClass.class);
        for (LocalClass each : LocalClass.values()) {
            if (each.local()) {
                classes.add(each);
            }
        }
        Collections.addAll(classes, more);
        return classes;
    }
}
