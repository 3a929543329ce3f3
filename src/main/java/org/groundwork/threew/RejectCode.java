package org.groundwork.threew;

/** Why a row is not imported. */
public enum RejectCode {
    /** no implementing organisation can be read */
    NO_ORGANISATION,
    /** the row adds up others */
    TOTAL
}
