package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The tier of what is asked for. Money sets it: none, up to a first limit in all, up to a second one a year, above; a
 * limit itself still belongs to the lower tier. Goods alone are the first tier. Risk rated significant or high is one
 * step up, a context in which nobody can go and see another one; where there is neither money nor goods, nothing is.
 */
public final class TierRule {
    private static final int YEAR = 12;

    private TierRule() {}

    /** @param on the day of the decision, from which a waiver runs where no other day is given */
    public static Tiered of(Scope scope, DecidingPolicy policy, LocalDate on) {
        List<Finding> reasons = new ArrayList<>();
        Tier tier = byMoney(scope, policy, reasons);
        if (tier != Tier.T0 && (scope.risk() == CaseRisk.SIGNIFICANT || scope.risk() == CaseRisk.HIGH)) {
            tier = raised(tier, reasons, Finding.info("risk", "duediligence.tier.risk", scope.risk()));
        }
        if (tier != Tier.T0 && scope.hardContext()) {
            tier = raised(tier, reasons, Finding.info("hardContext", "duediligence.tier.context"));
        }
        return new Tiered(tier, reasons, scope.waiver() ? waiver(scope, policy, on, reasons) : null);
    }

    private static Tier raised(Tier tier, List<Finding> reasons, Finding why) {
        reasons.add(why);
        return tier.next();
    }

    private static Tier byMoney(Scope scope, DecidingPolicy policy, List<Finding> reasons) {
        if (!scope.cash()) {
            reasons.add(Finding.info("money", scope.inKind() ? "duediligence.tier.inKind" : "duediligence.tier.none"));
            return scope.inKind() ? Tier.T1 : Tier.T0;
        }
        int dollars = scope.dollars();
        if (dollars <= policy.smallMoney()) {
            reasons.add(Finding.info("money", "duediligence.tier.small", dollars, policy.smallMoney()));
            return Tier.T1;
        }
        Integer said = scope.months();
        int months = said == null ? YEAR : Math.max(YEAR, said);
        if ((long) dollars * YEAR <= (long) policy.yearlyMoney() * months) {
            reasons.add(Finding.info("money", "duediligence.tier.medium", dollars, months, policy.yearlyMoney()));
            return Tier.T2;
        }
        reasons.add(Finding.info("money", "duediligence.tier.large", dollars, months, policy.yearlyMoney()));
        return Tier.T3;
    }

    private static @Nullable LocalDate waiver(Scope scope, DecidingPolicy policy, LocalDate on, List<Finding> reasons) {
        int before = reasons.size();
        Integer days = scope.waiverDays();
        if (scope.waiverReason().isBlank()) {
            reasons.add(Finding.error("waiverReason", "duediligence.waiver.noReason"));
        }
        if (days == null || days < 1) {
            reasons.add(Finding.error("waiverDays", "duediligence.waiver.noDays", policy.waiverDays()));
        } else if (days > policy.waiverDays()) {
            reasons.add(Finding.error("waiverDays", "duediligence.waiver.tooLong", days, policy.waiverDays()));
        }
        if (scope.dollars() > policy.waiverMoney()) {
            reasons.add(Finding.error("money", "duediligence.waiver.tooMuch", scope.dollars(), policy.waiverMoney()));
        }
        boolean refused =
                reasons.subList(before, reasons.size()).stream().anyMatch(each -> each.severity() == Severity.ERROR);
        if (refused || days == null) {
            return null;
        }
        LocalDate from = scope.waiverFrom() == null ? on : scope.waiverFrom();
        LocalDate until = from.plusDays(days - 1L);
        if (until.isBefore(on)) {
            reasons.add(Finding.error("waiverDays", "duediligence.waiver.over", until));
            return null;
        }
        reasons.add(Finding.info("waiver", "duediligence.waiver.until", until));
        return until;
    }
}
