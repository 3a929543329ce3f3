package org.groundwork.duediligence.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a paper is; the ids are those of {@code docs/instrument-format.md}. */
public enum DocumentKind {
    REGISTRATION_CERTIFICATE,
    GOVERNING_DOCUMENT,
    RECOGNITION_LETTER,
    BOARD_LIST,
    BOARD_MINUTES,
    ORGANISATION_CHART,
    SIGNATORY_LETTER,
    LEGAL_MANDATE,
    TAX_CERTIFICATE,
    BANK_LETTER,
    BANK_STATEMENT,
    ANNUAL_REPORT,
    FINANCIAL_STATEMENT,
    AUDIT_REPORT,
    DONOR_REPORT,
    STRATEGIC_PLAN,
    WORK_PLAN,
    BUDGET,
    FINANCE_MANUAL,
    CASH_BOOK,
    BANK_RECONCILIATION,
    PROCUREMENT_MANUAL,
    PROCUREMENT_FILE,
    ASSET_REGISTER,
    STOCK_RECORD,
    HR_MANUAL,
    STAFF_LIST,
    JOB_DESCRIPTION,
    PAYROLL,
    CODE_OF_CONDUCT,
    PSEA_POLICY,
    SAFEGUARDING_POLICY,
    COMPLAINTS_PROCEDURE,
    ANTI_FRAUD_POLICY,
    WHISTLE_BLOWER_POLICY,
    CONFLICT_OF_INTEREST_FORM,
    DATA_PROTECTION_POLICY,
    SECURITY_PLAN,
    RISK_REGISTER,
    MONITORING_PLAN,
    MONITORING_REPORT,
    FEEDBACK_RECORD,
    TRAINING_RECORD,
    REFERRAL_LIST,
    INVESTIGATION_PROCEDURE,
    SUB_PARTNER_AGREEMENT,
    INSURANCE,
    DECLARATION,
    CONSENT,
    OTHER;

    /** As instruments name it: {@code registration-certificate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
