package org.groundwork.threew;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a 3W file can mean. Columns without a field are kept with their row. */
public enum Field {
    ORG_NAME(Use.MEANT),
    ORG_ACRONYM(Use.MEANT),
    ORG_TYPE(Use.MEANT),
    ORG_CODE(Use.MEANT),
    PROG_NAME(Use.MEANT),
    PROG_ACRONYM(Use.MEANT),
    PROG_TYPE(Use.MEANT),
    FUND_NAME(Use.MEANT),
    FUND_ACRONYM(Use.MEANT),
    FUND_TYPE(Use.MEANT),
    REP_NAME(Use.MEANT),
    REP_ACRONYM(Use.MEANT),
    REP_TYPE(Use.MEANT),
    SECTOR(Use.MEANT),
    SECTOR_CODE(Use.TEXT),
    SUBSECTOR(Use.MEANT),
    ACTIVITY(Use.MEANT),
    STATUS(Use.MEANT),
    COUNTRY(Use.MEANT),
    COUNTRY_CODE(Use.MEANT),
    ADM1_NAME(Use.MEANT, 1),
    ADM1_CODE(Use.MEANT, 1),
    ADM2_NAME(Use.MEANT, 2),
    ADM2_CODE(Use.MEANT, 2),
    ADM3_NAME(Use.MEANT, 3),
    ADM3_CODE(Use.MEANT, 3),
    ADM4_NAME(Use.MEANT, 4),
    ADM4_CODE(Use.MEANT, 4),
    LOCATION(Use.MEANT),
    START(Use.DATE),
    END(Use.DATE),
    PERIOD(Use.DATE),
    MONTH(Use.DATE),
    YEAR(Use.DATE),
    /** the day of the report; speaks for the file, and is kept with the row */
    REPORTED(Use.DATE),
    REACHED(Use.TEXT),
    TARGETED(Use.TEXT),
    CONTACT(Use.TEXT),
    PROJECT(Use.TEXT),
    INDICATOR(Use.TEXT),
    MODALITY(Use.TEXT),
    REMARKS(Use.TEXT),
    ROW_ID(Use.TEXT),
    NONE(Use.TEXT);

    /** What becomes of a column. */
    private enum Use {
        /** something is derived from it */
        MEANT,
        DATE,
        /** kept with the row as text */
        TEXT
    }

    private final Use use;
    private final int level;

    Field(Use use) {
        this(use, 0);
    }

    Field(Use use, int level) {
        this.use = use;
        this.level = level;
    }

    /** Kept with the row as text, because the presence itself does not hold it. */
    public boolean keptAsText() {
        return use == Use.TEXT || this == REPORTED;
    }

    /** True for dates and parts of dates. */
    public boolean isDate() {
        return use == Use.DATE;
    }

    /** The administrative level of an area's name or code, 1 to 4, else 0. */
    public int level() {
        return level;
    }

    /** The field of an area's name at a level from 1 to 4. */
    public static Field areaName(int level) {
        return valueOf("ADM" + level + "_NAME");
    }

    /** The field of an area's code at a level from 1 to 4. */
    public static Field areaCode(int level) {
        return valueOf("ADM" + level + "_CODE");
    }

    /** The field that a person or a stored mapping names: {@code org_name}, {@code adm1-code}, {@code none}. */
    public static Optional<Field> named(@Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        String wanted = word.strip()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_')
                .replace('.', '_');
        for (Field field : values()) {
            if (field.name().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
