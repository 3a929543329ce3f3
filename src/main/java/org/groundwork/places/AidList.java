package org.groundwork.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers from the dated list of aid recipients. */
final class AidList {
    /** The published lists name well over a hundred countries; a year with fewer entries is one that nobody entered. */
    private static final int WHOLE_LIST = 100;

    private AidList() {}

    static AidRecipient answer(List<AidEntry> entries, String country, int year) {
        Optional<AidEntry> entry = entries.stream()
                .filter(each -> each.country().equals(country) && each.covers(year))
                .max(Comparator.comparing(AidEntry::verified));
        if (entry.isPresent()) {
            AidEntry found = entry.get();
            return new AidRecipient(country, year, AidRecipient.Answer.YES, found.verified(), found.source());
        }
        List<AidEntry> ofYear =
                entries.stream().filter(each -> each.covers(year)).toList();
        if (ofYear.size() < WHOLE_LIST) {
            return new AidRecipient(country, year, AidRecipient.Answer.NOT_KNOWN, false, "");
        }
        // An ended entry that was checked says as much as an entry would.
        boolean checked = entries.stream().anyMatch(each -> each.country().equals(country) && each.verified())
                || ofYear.stream().allMatch(AidEntry::verified);
        return new AidRecipient(
                country,
                year,
                AidRecipient.Answer.NO,
                checked,
                ofYear.getFirst().source());
    }
}
