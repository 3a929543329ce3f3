package org.groundwork.ui;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;

/**
 * What a person is told of trouble; the window and the command line say the same.
 *
 * @param what what happened
 * @param toDo what the person can do
 * @param code a short code to read out where the fault is ours, else ""
 * @param details the trace for the log and for "copy details": classes and lines, never messages, which may hold names
 */
public record FailureText(String what, String toDo, String code, String details) {
    public static FailureText of(Throwable trouble) {
        Throwable cause = bare(trouble);
        if (cause instanceof Problem problem) {
            Object[] args = problem.args().toArray();
            return new FailureText(
                    Text.of(problem.key(), args),
                    Text.of(problem.key() + ".do", args),
                    "",
                    problem.key() + trace(cause));
        }
        String code = code(cause);
        return new FailureText(Text.of("ui.fault"), Text.of("ui.fault.do"), code, code + trace(cause));
    }

    /** True where the fault is ours. */
    public boolean isFault() {
        return !code.isEmpty();
    }

    private static Throwable bare(Throwable trouble) {
        Throwable at = trouble;
        while ((at instanceof CompletionException || at instanceof ExecutionException) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    /** The same fault has the same code in each installation: innermost cause and our nearest line. */
    private static String code(Throwable trouble) {
        Throwable root = trouble;
        Set<Throwable> seen = new HashSet<>();
        while (root.getCause() != null && seen.add(root)) {
            root = root.getCause();
        }
        StackTraceElement[] frames = root.getStackTrace();
        StringBuilder place = new StringBuilder(root.getClass().getName());
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("org.groundwork.")) {
                place.append(frame.getClassName()).append(frame.getMethodName());
                break;
            }
        }
        CRC32 crc = new CRC32();
        crc.update(place.toString().getBytes(StandardCharsets.UTF_8));
        String digits =
                Long.toString((1L << 35) + crc.getValue(), 32).substring(1).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static String trace(Throwable trouble) {
        StringBuilder out = new StringBuilder();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable at = trouble; at != null && seen.add(at); at = at.getCause()) {
            out.append('\n').append(at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                out.append("\n  ").append(frame);
            }
        }
        return out.toString();
    }
}
