package org.groundwork.capacity.plan;

/** What kind of support an action is. */
public enum SupportKind {
    MENTORING,
    ON_THE_JOB,
    SECONDMENT,
    PEER_EXCHANGE,
    TRAINING,
    ONLINE_COURSE,
    REFRESHER,
    OTHER
}
