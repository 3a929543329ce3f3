package org.groundwork.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
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
    /** @param fault notes a fault of ours in the log and gives its code */
    public static FailureText of(Throwable trouble, Function<Throwable, String> fault) {
        Throwable cause = bare(trouble);
        if (cause instanceof Problem problem) {
            Object[] args = problem.args().toArray();
            return new FailureText(
                    Text.of(problem.key(), args),
                    Text.of(problem.key() + ".do", args),
                    "",
                    problem.key() + trace(cause));
        }
        String code = fault.apply(cause);
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
