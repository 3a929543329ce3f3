package org.groundwork.duediligence.deciding;

/**
 * What an office may set about tiers and decisions: starter house policy, editable, unverified. Money is whole US
 * dollars; a limit itself belongs to the lower tier. Months are calendar months.
 *
 * @param smallMoney most money in all of the first tier
 * @param yearlyMoney most money a year of the second tier
 * @param waiverDays most days of an emergency waiver, its first day counted
 * @param waiverMoney most money under an emergency waiver
 * @param validMonths0 how long a decision holds without money
 * @param validMonths1 in the first tier
 * @param validMonths2 in the second
 * @param validMonths3 in the third
 * @param againMonths after how many months a partner may come back, and by when conditions are met
 * @param dueDays how many days ahead the first page looks
 */
public record DecidingPolicy(
        int smallMoney,
        int yearlyMoney,
        int waiverDays,
        int waiverMoney,
        int validMonths0,
        int validMonths1,
        int validMonths2,
        int validMonths3,
        int againMonths,
        int dueDays) {
    public static final DecidingPolicy STARTER = new DecidingPolicy(10_000, 100_000, 90, 50_000, 36, 24, 24, 12, 3, 60);

    public int validMonths(Tier tier) {
        return switch (tier) {
            case T0 -> validMonths0;
            case T1 -> validMonths1;
            case T2 -> validMonths2;
            case T3 -> validMonths3;
        };
    }
}
