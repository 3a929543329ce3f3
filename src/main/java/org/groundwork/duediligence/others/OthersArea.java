package org.groundwork.duediligence.others;

import java.util.stream.Stream;

/** What a report rates: an area of ours, by the topics of instruments that belong to it. */
public enum OthersArea {
    IDENTITY("identity"),
    GOVERNANCE("governance"),
    INTEGRITY("integrity"),
    PROGRAMME("programme"),
    STAFF("hr"),
    FINANCE("finance"),
    REPORTING("finance.reports", "programme.reporting"),
    ASSETS("assets"),
    PROCUREMENT("procurement"),
    PSEA("psea"),
    SAFEGUARDING("safeguarding"),
    AAP("aap"),
    RISK("risk", "security", "data"),
    SUB_PARTNERS("partners.sub");

    private final String topics; // with a blank between

    OthersArea(String... topics) {
        this.topics = String.join(" ", topics);
    }

    /** Whether a question on this topic ({@code finance.cash}) belongs to the area. */
    public boolean covers(String topic) {
        return Stream.of(topics.split(" ")).anyMatch(own -> topic.equals(own) || topic.startsWith(own + "."));
    }
}
