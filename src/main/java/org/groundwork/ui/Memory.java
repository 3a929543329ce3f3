package org.groundwork.ui;

import java.util.HashMap;
import java.util.Map;

/** What a screen remembers from one day to the next: the choice and order of columns, filters, the last folder. */
public interface Memory {
    /** What was kept under this key, or "". */
    String recall(String key);

    void keep(String key, String value);

    /** Forgets everything at the end; for tests and screens that are shown once. */
    static Memory brief() {
        Map<String, String> kept = new HashMap<>();
        return new Memory() {
            @Override
            public String recall(String key) {
                return kept.getOrDefault(key, "");
            }

            @Override
            public void keep(String key, String value) {
                kept.put(key, value);
            }
        };
    }
}
