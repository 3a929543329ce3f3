package org.groundwork.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what stands between the fields of a text file. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;

    private Delimiter() {}

    /** The delimiter whose number in a record is the same most often, weighed by the fields it makes. */
    static char of(String sample) {
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long score = score(counts(sample, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(List<Integer> counts) {
        Map<Integer, Integer> records = new HashMap<>();
        for (int count : counts) {
            if (count > 0) {
                records.merge(count, 1, Integer::sum);
            }
        }
        long best = 0;
        for (Map.Entry<Integer, Integer> same : records.entrySet()) {
            long alike = same.getValue();
            best = Math.max(best, alike * alike * Math.min(20, same.getKey()));
        }
        return best;
    }

    /** How many delimiters each record has outside quotes. */
    private static List<Integer> counts(String sample, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean fieldStart = true;
        int count = 0;
        for (int i = 0; i < sample.length() && counts.size() < RECORDS; i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (fieldStart || sample.charAt(i - 1) == '"')) {
                quoted = true;
            } else if (c == '\n' || c == '\r') {
                counts.add(count);
                count = 0;
            } else if (c == delimiter) {
                count++;
            }
            fieldStart = !quoted && (c == delimiter || c == '\n' || c == '\r');
        }
        counts.add(count);
        return counts;
    }
}
