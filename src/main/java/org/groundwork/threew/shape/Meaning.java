package org.groundwork.threew.shape;

/**
 * What a header or tag says by itself, before its neighbours are looked at.
 *
 * @param subject what it is about
 * @param part which part of it
 * @param level for areas: 1 to 4 where the header says so, else 10 times the size of the word (10 region to 50 union);
 *     0 for a code whose area the neighbours tell; for others 0
 */
record Meaning(Subject subject, Part part, int level) {
    enum Subject {
        /** an organisation whose role the other columns decide */
        ORG,
        IMPL,
        PROG,
        FUND,
        REP,
        SECTOR,
        SUBSECTOR,
        ACTIVITY,
        STATUS,
        /** "Estado": a state in some countries, the status in others; the values decide */
        STATE_OR_STATUS,
        COUNTRY,
        AREA,
        LOCATION,
        START,
        END,
        REPORTED,
        PERIOD,
        MONTH,
        YEAR,
        REACHED,
        TARGETED,
        CONTACT,
        PROJECT,
        INDICATOR,
        MODALITY,
        REMARKS,
        ROW_ID,
        /** known not to be of use */
        NOTHING;

        boolean isOrganisation() {
            return this == ORG || this == IMPL || this == PROG || this == FUND || this == REP;
        }
    }

    enum Part {
        /** not said */
        PLAIN,
        NAME,
        /** "full name", "description": longer than what another column holds */
        FULL_NAME,
        ACRONYM,
        TYPE,
        CODE
    }

    static Meaning of(Subject subject) {
        return new Meaning(subject, Part.PLAIN, 0);
    }

    static Meaning of(Subject subject, Part part) {
        return new Meaning(subject, part, 0);
    }
}
