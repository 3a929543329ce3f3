package org.groundwork.workspace;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.groundwork.core.Hlc;
import org.jspecify.annotations.Nullable;

/** When each field of a row got the value it has, read from the row's journal. */
final class FieldClocks {
    private FieldClocks() {}

    /**
     * One entry of a row's journal, newest first.
     *
     * @param fields the fields it set; null for all of them (an insert, or an entry that was erased)
     */
    record Touch(Hlc clock, @Nullable Set<String> fields) {}

    /** The clock of each of these fields; a field that the journal does not know has none. */
    static Map<String, Hlc> of(Iterator<Touch> newestFirst, Set<String> fields) {
        Map<String, Hlc> clocks = new HashMap<>();
        while (newestFirst.hasNext() && clocks.size() < fields.size()) {
            Touch entry = newestFirst.next();
            Set<String> touched = entry.fields();
            for (String field : fields) {
                if (touched == null || touched.contains(field)) {
                    clocks.putIfAbsent(field, entry.clock());
                }
            }
        }
        return clocks;
    }

    /** {@code {"amount":"ticks/device"}} in the order of the names. */
    static void write(StringBuilder out, Map<String, Hlc> clocks) {
        char before = '{';
        if (clocks.isEmpty()) {
            out.append(before);
        }
        for (Map.Entry<String, Hlc> each : new TreeMap<>(clocks).entrySet()) {
            out.append(before).append('"').append(each.getKey()).append("\":\"");
            out.append(text(each.getValue())).append('"');
            before = ',';
        }
        out.append('}');
    }

    static String text(Hlc clock) {
        return clock.ticks() + "/" + clock.device();
    }

    static Hlc read(String text) {
        int slash = text.indexOf('/');
        return new Hlc(Long.parseLong(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
    }
}
