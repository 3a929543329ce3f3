package org.groundwork.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Problem;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Tells what a person can act on from what is our fault, by what H2 and the system say. */
final class Trouble {
    /** What systems say of a full disk; the last is a limit on one file's size. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full", "file too large");

    private static final long NO_ROOM = 64 * 1024;

    private Trouble() {}

    /** True where the disk was full somewhere below this exception, or beside it while something was being closed. */
    static boolean diskFull(Throwable trouble) {
        return diskFull(trouble, new HashSet<>());
    }

    private static boolean diskFull(@Nullable Throwable trouble, Set<Throwable> seen) {
        if (trouble == null || !seen.add(trouble)) {
            return false;
        }
        String message = trouble.getMessage();
        if (message != null && (trouble instanceof IOException || trouble instanceof MVStoreException)) {
            String lower = message.toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(lower::contains)) {
                return true;
            }
        }
        return diskFull(trouble.getCause(), seen)
                || Arrays.stream(trouble.getSuppressed()).anyMatch(beside -> diskFull(beside, seen));
    }

    /** True where the disk has no room left: H2's own thread may have met that, and then does not say so here. */
    private static boolean noRoom(String place) {
        try {
            return Files.getFileStore(Path.of(place)).getUsableSpace() < NO_ROOM;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** What an act's failure means: a full or vanished disk is a Problem, anything else stays what it is. */
    static RuntimeException whileSaving(RuntimeException trouble, String shown) {
        if (trouble instanceof Problem) {
            return trouble;
        }
        if (diskFull(trouble) || (sql(trouble).isPresent() && noRoom(shown))) {
            return Problem.workspace("workspace.problem.diskFull", shown).because(trouble);
        }
        return sql(trouble)
                .filter(e -> e.getErrorCode() == ErrorCode.IO_EXCEPTION_1
                        || e.getErrorCode() == ErrorCode.IO_EXCEPTION_2
                        || e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED)
                .<RuntimeException>map(e ->
                        Problem.workspace("workspace.problem.diskLost", shown).because(trouble))
                .orElse(trouble);
    }

    /** What a failure to connect means; the key is known to be right by then. */
    static RuntimeException whileOpening(Throwable trouble, String shown) {
        if (trouble instanceof Problem problem) {
            return problem;
        }
        if (diskFull(trouble)) {
            return Problem.workspace("workspace.problem.diskFull", shown).because(trouble);
        }
        return sql(trouble)
                .<RuntimeException>map(e -> switch (e.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                        Problem.workspace("workspace.problem.inUse", shown, "", "")
                                .because(trouble);
                    case ErrorCode.DATABASE_NOT_FOUND_1, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                        Problem.workspace("workspace.problem.missing", shown).because(trouble);
                    case ErrorCode.WRONG_USER_OR_PASSWORD ->
                        Problem.workspace(
                                        "workspace.problem.foreign", shown, AllowedSql.Foreign.USER, OpenDatabase.USER)
                                .because(trouble);
                    case ErrorCode.FILE_VERSION_ERROR_1 ->
                        Problem.workspace("workspace.problem.newer", shown).because(trouble);
                    default ->
                        Problem.workspace("workspace.problem.damaged", shown).because(trouble);
                })
                .orElseGet(() -> trouble instanceof RuntimeException unchecked
                        ? unchecked
                        : Problem.workspace("workspace.problem.unreadable", shown)
                                .because(trouble));
    }

    /** A failure to read or write a workspace's other files. */
    static RuntimeException io(IOException trouble, String shown) {
        return diskFull(trouble)
                ? Problem.workspace("workspace.problem.diskFull", shown).because(trouble)
                : Problem.workspace("workspace.problem.unreadable", shown).because(trouble);
    }

    /** A failure to write a file that the person asked for. */
    static RuntimeException output(IOException trouble, String shown) {
        return diskFull(trouble)
                ? Problem.output("workspace.problem.diskFull", shown).because(trouble)
                : Problem.output("workspace.problem.unwritable", shown).because(trouble);
    }

    static UncheckedIOException unchecked(IOException e) {
        return new UncheckedIOException(e);
    }

    private static Optional<SQLException> sql(Throwable trouble) {
        Throwable cause = trouble;
        for (int i = 0; i < 16 && cause != null; i++) {
            if (cause instanceof SQLException e) {
                return Optional.of(e);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
