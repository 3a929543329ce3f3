package org.groundwork.duediligence.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** Until when a paper counts, how it stands on a day, and what is odd about it. */
public final class DocumentRule {
    private DocumentRule() {}

    /**
     * The last day on which a paper counts: the day on it or the end of the office's months, whichever is first.
     *
     * @param months from the day of issue, in calendar months; null: as long as the paper says
     * @return null where it does not end, as far as is known
     */
    public static @Nullable LocalDate until(Document paper, @Nullable Integer months) {
        LocalDate issued = paper.issuedOn();
        LocalDate byOffice = issued == null || months == null ? null : issued.plusMonths(months);
        LocalDate byItself = paper.expiresOn();
        if (byOffice == null || byItself == null) {
            return byItself == null ? byOffice : byItself;
        }
        return byItself.isBefore(byOffice) ? byItself : byOffice;
    }

    /**
     * How a paper stands.
     *
     * @param shown a file of it is there
     * @param months as in {@link #until}
     * @param soon days before its end from which it is said to end soon
     */
    public static DocumentState state(
            Document paper, boolean shown, @Nullable Integer months, int soon, LocalDate today) {
        if (paper.none()) {
            return paper.reviewedBy().isBlank() || paper.reviewedOn() == null
                    ? DocumentState.NONE_UNREVIEWED
                    : DocumentState.NONE_ACCEPTED;
        }
        LocalDate itself = paper.expiresOn();
        if (itself != null && today.isAfter(itself)) {
            return DocumentState.EXPIRED;
        }
        LocalDate until = until(paper, months);
        if (until != null && today.isAfter(until)) {
            return DocumentState.TOO_OLD;
        }
        if (!shown && !paper.originalSeen()) {
            return DocumentState.NOT_SHOWN;
        }
        return until != null && !until.isAfter(today.plusDays(soon)) ? DocumentState.ENDS_SOON : DocumentState.HELD;
    }

    /** What does not fit together, beside its field. */
    public static List<Finding> findings(Document paper, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate issued = paper.issuedOn();
        LocalDate expires = paper.expiresOn();
        if (issued != null && issued.isAfter(today)) {
            found.add(Finding.warning("issuedOn", "duediligence.document.issuedLater"));
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            found.add(Finding.warning("expiresOn", "duediligence.document.endsBeforeStart"));
        } else if (expires != null && today.isAfter(expires)) {
            found.add(Finding.warning("expiresOn", "duediligence.document.expired", expires));
        }
        if (paper.none() && (paper.reviewedBy().isBlank() || paper.reviewedOn() == null)) {
            found.add(Finding.warning("reviewedBy", "duediligence.document.reviewReason"));
        }
        if (!paper.none() && !paper.reviewedBy().isBlank()) {
            found.add(Finding.warning("noneBecause", "duediligence.document.reasonMissing"));
        }
        if (paper.kind() == null) {
            found.add(Finding.info("documentKind", "duediligence.document.noKind"));
        }
        return found;
    }
}
