package org.groundwork.actors.people;

/** Account and wallet numbers as the registry keeps them: enough to recognise, too little to use. */
public final class AccountNumber {
    private static final int SHOWN = 4;
    private static final String DOTS = "\u2022\u2022\u2022\u2022 ";

    private AccountNumber() {}

    /** The last four letters or digits behind dots, fewer for short numbers; a masked number stays as it is. */
    public static String mask(String number) {
        String bare = number.replaceAll("[^\\p{L}\\p{N}]", "");
        if (bare.isEmpty() || number.startsWith(DOTS)) {
            return number.strip().startsWith(DOTS.strip()) ? number : bare;
        }
        int shown = Math.min(SHOWN, bare.length() / 3);
        return DOTS + bare.substring(bare.length() - shown);
    }
}
