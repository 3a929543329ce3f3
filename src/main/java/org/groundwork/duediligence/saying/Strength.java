package org.groundwork.duediligence.saying;

/** What was found good, as a letter says it. */
public enum Strength {
    REGISTERED,
    MANDATE,
    GOVERNANCE,
    HONESTY,
    RECORDS,
    CASH,
    BANK,
    BUDGET,
    REPORTS,
    AUDIT,
    FINANCE_STAFF,
    STORE,
    PROCUREMENT,
    STAFF,
    PSEA_POLICY,
    PSEA_TRAINING,
    PSEA_REPORTING,
    SAFEGUARDING,
    PEOPLE_HEARD,
    PROGRAMME,
    MONITORING,
    INCLUSION,
    ACCESS,
    RISK,
    NETWORK,
    OPENNESS,
    KNOWS_PEOPLE,
    TIME_GIVEN
}
