package org.groundwork.actors.people;

/** What is copied when a phone number is copied: the whole number, in a form that every phone dials. */
public final class PhoneText {
    private PhoneText() {}

    /**
     * The digits as 0 to 9 whatever script they were typed in, with a leading + where there was one (also where it was
     * typed after the digits, as right-to-left text often shows it) or where the number began with 00; the part behind
     * an extension mark is kept as ",digits". Text without a digit comes back trimmed.
     */
    public static String dialled(String text) {
        StringBuilder out = new StringBuilder();
        boolean plus = false;
        boolean extension = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                out.append(digit);
            } else if (c == '+' || c == '\uff0b') {
                plus = true;
            } else if ((c == 'x' || c == 'X' || c == ',' || c == ';') && !extension && out.length() >= 5) {
                out.append(',');
                extension = true;
            } else if (c == '/' && out.length() >= 5) {
                break; // a second number follows; the first one is dialled
            }
        }
        String digits = out.toString().replaceAll(",$", "");
        if (digits.isEmpty()) {
            return text.strip();
        }
        if (!plus && digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return plus ? "+" + digits : digits;
    }
}
