package org.groundwork.screening.matching;

import java.util.Locale;

/** Whose name it is, as far as that is known. */
public enum Nature {
    PERSON,
    ORGANISATION,
    UNKNOWN;

    /** From a schema's word, such as Person, Company or LegalEntity. */
    public static Nature of(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PERSON;
            case "organization", "organisation", "company", "entity", "publicbody", "vessel", "airplane", "ngo" ->
                ORGANISATION;
            default -> UNKNOWN;
        };
    }
}
