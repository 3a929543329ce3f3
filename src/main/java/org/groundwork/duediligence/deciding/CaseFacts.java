package org.groundwork.duediligence.deciding;

import java.util.List;

/**
 * All that a proposal rests on, as plain values: nothing else can sway it.
 *
 * @param reports what other agencies found, as far as it counts
 * @param headFlags flags that stand at the organisations to which the partner belongs: a number and no name, as what is
 *     proposed is printed on paper
 * @param legal what Legal said, in its own words, of the hits that it cleared; stays inside
 */
public record CaseFacts(
        Profiled profiled,
        Scope scope,
        Tiered tiered,
        List<AssessmentFact> assessments,
        List<ReportFact> reports,
        List<DocumentFact> documents,
        List<FlagFact> flags,
        int headFlags,
        ScreeningState screening,
        ChannelState channel,
        List<String> legal) {
    public CaseFacts {
        assessments = List.copyOf(assessments);
        reports = List.copyOf(reports);
        documents = List.copyOf(documents);
        flags = List.copyOf(flags);
        legal = List.copyOf(legal);
    }
}
