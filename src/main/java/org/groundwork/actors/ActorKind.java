package org.groundwork.actors;

import java.util.Map;
import java.util.Optional;

/**
 * What an actor is. The kinds are those of the IOM localization framework, and the international ones that 3W files
 * hold besides. Codes: organisation types of OCHA's HAPI and of IATI's OrganisationType list.
 */
public enum ActorKind {
    NATIONAL_NGO(Group.LOCAL, 441, 22),
    LOCAL_NGO(Group.LOCAL, 504, 24),
    CBO(Group.LOCAL, 501, 24),
    STATE_NATIONAL(Group.STATE, 435, 10),
    STATE_SUBNATIONAL(Group.STATE, 435, 11),
    DE_FACTO_AUTHORITY(Group.STATE, 443, 90),
    RED_CROSS(Group.LOCAL, 445, 22),
    FAITH(Group.LOCAL, 446, 24),
    PRIVATE(Group.LOCAL, 444, 70),
    ACADEMIA(Group.LOCAL, 431, 80),
    MEDIA(Group.LOCAL, 439, 90),
    COOPERATIVE(Group.LOCAL, 501, 90),
    TRADITIONAL_AUTHORITY(Group.LOCAL, 443, 90),
    NETWORK(Group.LOCAL, 501, 23),
    DIASPORA(Group.LOCAL, 501, 24),
    VOLUNTEERS(Group.LOCAL, 501, 90),
    INGO(Group.INTERNATIONAL, 437, 21),
    UN(Group.INTERNATIONAL, 447, 40),
    INTERNATIONAL_ORGANISATION(Group.INTERNATIONAL, 438, 40),
    DONOR(Group.INTERNATIONAL, 433, 90),
    OTHER(Group.OPEN, 443, 90),
    NOT_DETERMINED(Group.OPEN, 443, 90);

    /** What a kind says about being local, before any other fact. */
    public enum Group {
        /** may be local; headquarters and ties decide */
        LOCAL,
        /** exercises public power */
        STATE,
        /** cannot be local */
        INTERNATIONAL,
        /** says nothing */
        OPEN
    }

    private static final Map<Integer, ActorKind> BY_HAPI = Map.ofEntries(
            Map.entry(431, ACADEMIA),
            Map.entry(433, DONOR),
            Map.entry(434, DONOR),
            Map.entry(435, STATE_NATIONAL),
            Map.entry(437, INGO),
            Map.entry(438, INTERNATIONAL_ORGANISATION),
            Map.entry(439, MEDIA),
            Map.entry(440, OTHER),
            Map.entry(441, NATIONAL_NGO),
            Map.entry(443, OTHER),
            Map.entry(444, PRIVATE),
            Map.entry(445, RED_CROSS),
            Map.entry(446, FAITH),
            Map.entry(447, UN),
            Map.entry(501, CBO),
            Map.entry(502, OTHER),
            Map.entry(503, INTERNATIONAL_ORGANISATION),
            Map.entry(504, LOCAL_NGO));

    private static final Map<Integer, ActorKind> BY_IATI = Map.ofEntries(
            Map.entry(10, STATE_NATIONAL),
            Map.entry(11, STATE_SUBNATIONAL),
            Map.entry(15, OTHER),
            Map.entry(21, INGO),
            Map.entry(22, NATIONAL_NGO),
            Map.entry(23, NETWORK),
            Map.entry(24, LOCAL_NGO),
            Map.entry(40, INTERNATIONAL_ORGANISATION),
            Map.entry(70, PRIVATE),
            Map.entry(71, PRIVATE),
            Map.entry(72, PRIVATE),
            Map.entry(73, PRIVATE),
            Map.entry(80, ACADEMIA),
            Map.entry(90, OTHER));

    private final Group group;
    private final int hapi;
    private final int iati;

    ActorKind(Group group, int hapi, int iati) {
        this.group = group;
        this.hapi = hapi;
        this.iati = iati;
    }

    public Group group() {
        return group;
    }

    /** Organisation type code of HAPI and OCHA's digital services. */
    public int hapi() {
        return hapi;
    }

    /** Code of IATI's OrganisationType list. */
    public int iati() {
        return iati;
    }

    /** The kind behind a HAPI code; empty for codes that the list does not have. */
    public static Optional<ActorKind> ofHapi(int code) {
        return Optional.ofNullable(BY_HAPI.get(code));
    }

    /** The kind behind an IATI code; empty for codes that say nothing about it. */
    public static Optional<ActorKind> ofIati(int code) {
        return Optional.ofNullable(BY_IATI.get(code));
    }
}
