package org.groundwork.capacity.plan;

/** How it was worked on together. */
public enum VisitKind {
    MENTORING_VISIT,
    MONITORING_VISIT,
    PEER_VISIT,
    AT_OUR_OFFICE,
    CALL
}
