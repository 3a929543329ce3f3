package org.groundwork.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trouble that is expected and that the person can act on: a file open in Excel, a full disk, a wrong passphrase. The
 * text behind {@code key} says what happened, the text behind {@code key + ".do"} what to do.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the trouble lies; the command line's exit code follows from it. */
    public enum Place {
        /** the words of the call are wrong: exit 2 */
        CALL(2),
        /** the workspace cannot be used: exit 3 */
        WORKSPACE(3),
        /** the input file cannot be used: exit 4 */
        INPUT(4),
        /** the result cannot be written (disk full, file open elsewhere): exit 4 */
        OUTPUT(4);

        private final int exit;

        Place(int exit) {
            this.exit = exit;
        }

        public int exit() {
            return exit;
        }
    }

    private final Place place;
    private final String key;
    private final transient List<Object> args;

    private Problem(Place place, String key, @Nullable Throwable cause, Object... args) {
        super(key, cause);
        this.place = place;
        this.key = key;
        this.args = List.of(args);
    }

    public static Problem call(String key, Object... args) {
        return new Problem(Place.CALL, key, null, args);
    }

    public static Problem workspace(String key, Object... args) {
        return new Problem(Place.WORKSPACE, key, null, args);
    }

    public static Problem input(String key, Object... args) {
        return new Problem(Place.INPUT, key, null, args);
    }

    public static Problem output(String key, Object... args) {
        return new Problem(Place.OUTPUT, key, null, args);
    }

    /** The same problem with the exception that showed it, for the log. */
    public Problem because(Throwable cause) {
        Problem problem = new Problem(place, key, cause, args.toArray());
        problem.setStackTrace(getStackTrace());
        return problem;
    }

    public Place place() {
        return place;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
