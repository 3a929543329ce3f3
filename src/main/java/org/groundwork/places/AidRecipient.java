package org.groundwork.places;

/**
 * Whether a country may receive official development assistance in a year, by the list of aid recipients that this
 * workspace keeps.
 *
 * @param country three-letter code
 * @param year calendar year of the flow
 * @param answer what the list says
 * @param verified whether somebody has checked the entry against the published list
 * @param source where the entry comes from; "" where there is none
 */
public record AidRecipient(String country, int year, Answer answer, boolean verified, String source) {
    /** What the list says of a country and a year. */
    public enum Answer {
        YES,
        NO,
        /** the workspace holds no list of that year */
        NOT_KNOWN
    }

    public boolean yes() {
        return answer == Answer.YES;
    }
}
