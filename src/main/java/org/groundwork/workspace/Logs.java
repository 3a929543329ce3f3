package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.groundwork.core.Problem;

/**
 * The log for whoever mends the program: five files of 1 MB in the system's place for logs. It holds no names of actors
 * or people. So the message of an exception is never written, since it may quote a row or a path; its class, its frames
 * and its fault code are. Messages of other libraries are left out for the same reason, only that there was one stays.
 */
public final class Logs {
    private static final String OURS = "org.groundwork";
    private static final int SIZE = 1_000_000;
    private static final int COUNT = 5;
    private static final int FRAMES = 40;
    private static final int CAUSES = 8;

    private Logs() {}

    /** Starts writing the log in the system's place; where that cannot be written the program runs without. */
    public static Path start() {
        return start(SystemPlaces.here().logs());
    }

    static Path start(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/groundwork.%g.log";
            FileHandler file = new FileHandler(pattern, SIZE, COUNT, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new Plain());
            root.addHandler(file);
            root.setLevel(Level.WARNING);
            Logger.getLogger(OURS).setLevel(Level.INFO);
        } catch (IOException e) {
            root.setLevel(Level.OFF); // nowhere to write: a log must never keep people from their work
        }
        return folder;
    }

    /** Notes a fault of ours with its code. */
    public static String fault(Throwable fault) {
        log(Level.SEVERE, Logs.class, "fault", fault);
        return FaultCode.of(fault);
    }

    /** Notes something that went wrong and was dealt with. */
    static void warn(Class<?> where, Throwable trouble) {
        log(Level.WARNING, where, "", trouble);
    }

    /** @param words a constant of the program, never data */
    static void info(Class<?> where, String words) {
        Logger.getLogger(where.getName()).log(Level.INFO, words);
    }

    private static void log(Level level, Class<?> where, String words, Throwable trouble) {
        Logger.getLogger(where.getName()).log(level, words, trouble);
    }

    /** One line a record, then the way of the exception without its messages. */
    static final class Plain extends Formatter {
        @Override
        public String format(LogRecord record) {
            String logger = record.getLoggerName() == null ? "" : record.getLoggerName();
            boolean ours = logger.startsWith(OURS);
            StringBuilder out = new StringBuilder()
                    .append(record.getInstant().truncatedTo(ChronoUnit.MILLIS))
                    .append(' ')
                    .append(record.getLevel().getName())
                    .append(' ')
                    .append(logger);
            if (ours && record.getMessage() != null && !record.getMessage().isEmpty()) {
                out.append(' ').append(record.getMessage());
            }
            if (record.getThrown() != null) {
                out.append(' ').append(FaultCode.of(record.getThrown()));
            }
            out.append('\n');
            Throwable thrown = record.getThrown();
            for (int i = 0; i < CAUSES && thrown != null; i++) {
                way(out, thrown, i);
                thrown = thrown.getCause();
            }
            return out.toString();
        }

        private static void way(StringBuilder out, Throwable thrown, int depth) {
            out.append(depth == 0 ? "  " : "  caused by ")
                    .append(thrown.getClass().getName());
            if (thrown instanceof Problem problem) {
                out.append(' ').append(problem.key());
            }
            out.append('\n');
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                out.append("    at ").append(frames[i]).append('\n');
            }
        }
    }
}
