package org.groundwork.instruments.forms;

import java.util.List;
import java.util.Optional;

/**
 * What an answer workbook says of itself in a hidden cell, so that it is known again whatever it is renamed to.
 *
 * @param instrument id
 * @param sha256 of the instrument's file
 * @param actor id of the partner
 */
record FormMark(String instrument, String edition, String sha256, String actor) {
    /** The kind of form, with the number of its layout. */
    static final String TEMPLATE = "groundwork-answers-1";

    private static final String CUT = "|";

    String text() {
        return String.join(CUT, List.of(TEMPLATE, plain(instrument), plain(edition), plain(sha256), plain(actor)));
    }

    private static String plain(String part) {
        return part.replace(CUT, "/").strip();
    }

    static Optional<FormMark> of(String text) {
        String[] parts = text.strip().split("\\|", -1);
        return parts.length == 5 && parts[0].equals(TEMPLATE)
                ? Optional.of(new FormMark(parts[1], parts[2], parts[3], parts[4]))
                : Optional.empty();
    }
}
