package org.groundwork.shell;

import org.groundwork.core.Fold;

/** How well words answer to what is typed in the palette: starts of words before letters in order. */
final class Match {
    private Match() {}

    /** 0 for no match, more for a better one. An empty search matches everything alike. */
    static int score(String typed, String words) {
        String wanted = Fold.key(typed);
        String there = Fold.key(words);
        if (wanted.isEmpty()) {
            return 1;
        }
        if (there.startsWith(wanted)) {
            return 1000 - there.length();
        }
        int tokens = tokens(wanted, there);
        return tokens > 0 ? tokens : letters(wanted, there);
    }

    /** Every word typed begins some word that is there, in whatever order. */
    private static int tokens(String wanted, String there) {
        for (String token : wanted.split(" ", -1)) {
            if (!there.startsWith(token) && !there.contains(" " + token)) {
                return 0;
            }
        }
        return Math.max(200, 700 - there.length());
    }

    /** All letters typed stand there in that order, close together. */
    private static int letters(String wanted, String there) {
        int at = -1;
        int first = -1;
        for (int i = 0; i < wanted.length(); i++) {
            at = there.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return 0;
            }
            first = first < 0 ? at : first;
        }
        int spread = at - first + 1;
        return spread > 3 * wanted.length() ? 0 : Math.max(1, 100 - spread);
    }
}
