package org.groundwork.duediligence.saying;

/** What help is offered, as a letter says it. */
public enum Help {
    REGISTRATION,
    PAPERS,
    GOVERNANCE,
    CONDUCT,
    CASH_BOOK,
    CASH_BOX,
    BANK,
    BUDGET,
    REPORTS,
    FINANCE_STAFF,
    STORE,
    PROCUREMENT,
    PSEA,
    PEOPLE_HEARD,
    PROGRAMME,
    MONITORING,
    RISK,
    NETWORK,
    TALK
}
