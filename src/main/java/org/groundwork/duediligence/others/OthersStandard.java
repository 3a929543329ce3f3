package org.groundwork.duediligence.others;

import java.util.List;

/** By what standard others assessed, and which areas their reports rate. */
public enum OthersStandard {
    HACT_MICRO,
    POOLED_FUND,
    DONOR,
    PSEA,
    PORTAL,
    OTHER;

    public List<OthersArea> areas() {
        return switch (this) {
            case HACT_MICRO ->
                List.of(
                        OthersArea.GOVERNANCE,
                        OthersArea.PROGRAMME,
                        OthersArea.STAFF,
                        OthersArea.FINANCE,
                        OthersArea.ASSETS,
                        OthersArea.REPORTING,
                        OthersArea.PROCUREMENT);
            case POOLED_FUND ->
                List.of(
                        OthersArea.GOVERNANCE,
                        OthersArea.PROGRAMME,
                        OthersArea.STAFF,
                        OthersArea.FINANCE,
                        OthersArea.PROCUREMENT,
                        OthersArea.PSEA,
                        OthersArea.AAP,
                        OthersArea.RISK);
            case DONOR ->
                List.of(
                        OthersArea.IDENTITY,
                        OthersArea.GOVERNANCE,
                        OthersArea.INTEGRITY,
                        OthersArea.FINANCE,
                        OthersArea.PROCUREMENT,
                        OthersArea.STAFF,
                        OthersArea.SAFEGUARDING,
                        OthersArea.RISK);
            case PSEA -> List.of(OthersArea.PSEA);
            case PORTAL -> List.of(OthersArea.IDENTITY, OthersArea.INTEGRITY, OthersArea.PSEA);
            case OTHER -> List.of(OthersArea.values());
        };
    }
}
