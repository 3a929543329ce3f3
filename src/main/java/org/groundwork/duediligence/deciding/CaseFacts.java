package org.groundwork.duediligence.deciding;

import java.util.List;

/** All that a proposal rests on, as plain values: nothing else can sway it. */
public record CaseFacts(
        Profiled profiled,
        Scope scope,
        Tiered tiered,
        List<AssessmentFact> assessments,
        List<DocumentFact> documents,
        List<FlagFact> flags,
        ScreeningState screening,
        ChannelState channel) {
    public CaseFacts {
        assessments = List.copyOf(assessments);
        documents = List.copyOf(documents);
        flags = List.copyOf(flags);
    }
}
