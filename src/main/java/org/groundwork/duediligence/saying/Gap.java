package org.groundwork.duediligence.saying;

/** What is missing, as a letter says it: what to have, never what somebody thought. */
public enum Gap {
    REGISTERED(Help.REGISTRATION),
    MANDATE(Help.PAPERS),
    GOVERNANCE(Help.GOVERNANCE),
    HONESTY(Help.CONDUCT),
    RECORDS(Help.CASH_BOOK),
    CASH(Help.CASH_BOX),
    BANK(Help.BANK),
    BUDGET(Help.BUDGET),
    REPORTS(Help.REPORTS),
    AUDIT(Help.REPORTS),
    FINANCE_STAFF(Help.FINANCE_STAFF),
    STORE(Help.STORE),
    PROCUREMENT(Help.PROCUREMENT),
    STAFF(Help.PAPERS),
    PSEA_POLICY(Help.PSEA),
    PSEA_TRAINING(Help.PSEA),
    PSEA_REPORTING(Help.PSEA),
    SAFEGUARDING(Help.PSEA),
    PEOPLE_HEARD(Help.PEOPLE_HEARD),
    PROGRAMME(Help.PROGRAMME),
    MONITORING(Help.MONITORING),
    INCLUSION(Help.PROGRAMME),
    ACCESS(Help.PROGRAMME),
    RISK(Help.RISK),
    NETWORK(Help.NETWORK),
    PAPERS(Help.PAPERS),
    CHECKS_OPEN(Help.TALK);

    private final Help help;

    Gap(Help help) {
        this.help = help;
    }

    /** What the office offers to close it. */
    public Help help() {
        return help;
    }
}
