package org.groundwork.duediligence.deciding;

/** What kind of partner it is, for what is asked of it. */
public enum Profile {
    STATE_BODY("state-body"),
    COMMUNITY_GROUP("community-group"),
    NGO("ngo"),
    DIASPORA("diaspora"),
    RED_CROSS_RED_CRESCENT("red-cross-red-crescent");

    private final String id;

    Profile(String id) {
        this.id = id;
    }

    /** As instruments name it in what they ask when. */
    public String id() {
        return id;
    }
}
