package org.groundwork.workspace;

import java.util.List;
import org.groundwork.core.Severity;

/**
 * Something the person should know about this workspace, and that does not keep it from opening: it lies on a network
 * share, a crash was mended, the clock stands wrong.
 *
 * @param key text key of the sentence
 * @param args what fills it
 */
public record Notice(Severity severity, String key, List<Object> args) {
    public Notice {
        args = List.copyOf(args);
    }

    static Notice warning(String key, Object... args) {
        return new Notice(Severity.WARNING, key, List.of(args));
    }

    static Notice info(String key, Object... args) {
        return new Notice(Severity.INFO, key, List.of(args));
    }
}
