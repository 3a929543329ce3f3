package org.groundwork.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Erases rows, and what workspace files beside the database hold of them: attachments that only they named, and earlier
 * backups. That is noted in a file before the act, and done in the background after the next opening where the program
 * ended, or something could not be removed, before it was all done.
 */
final class AfterErasure {
    private static final Pattern LINE = Pattern.compile("\\d{1,18}( [0-9a-f]{64})*");

    private final Vault vault;
    private final Acts acts;
    private final Backups backups;
    private final ReentrantLock one = new ReentrantLock();

    AfterErasure(Vault vault, Acts acts, Backups backups) {
        this.vault = vault;
        this.acts = acts;
        this.backups = backups;
    }

    /**
     * One erasure, as it stands in a line of the file.
     *
     * @param after the number of the last act before it
     * @param attachments what its rows named, now or in the past
     */
    private record Noted(long after, List<String> attachments) {
        static Noted of(String line) {
            List<String> words = Arrays.asList(line.split(" "));
            return new Noted(Long.parseLong(words.getFirst()), words.subList(1, words.size()));
        }

        String line() {
            return after + attachments.stream().map(name -> " " + name).collect(Collectors.joining()) + "\n";
        }

        /** An erasure that the journal does not hold did not happen, and nothing is to be removed for it. */
        boolean happened(Handle handle) {
            return handle.createQuery("SELECT COUNT(*) FROM act WHERE kind = 'ERASURE' AND seq > ?")
                            .bind(0, after)
                            .mapTo(Long.class)
                            .one()
                    > 0;
        }
    }

    /** See {@link Workspace#erase}. */
    int erase(Collection<UUID> asked, String reason) {
        acts.writable();
        acts.notWithin();
        one.lock();
        try {
            List<Noted> noted = new ArrayList<>(happened());
            Set<UUID> rows = acts.read(handle -> Sql.call(() -> Erasure.withThoseAbout(handle.getConnection(), asked)));
            noted.add(acts.read(handle -> new Noted(
                    Sql.call(() -> OpenDatabase.lastAct(handle.getConnection())),
                    Attachments.inHistory(handle, rows))));
            int emptied = act(noted, rows, reason);
            try {
                finish(noted, backups::replaceAll);
            } catch (RuntimeException e) {
                if (!backups.closing()) {
                    throw e;
                }
                Logs.info(AfterErasure.class, "closing: the backups are replaced after the next opening");
            }
            return emptied;
        } finally {
            one.unlock();
        }
    }

    private int act(List<Noted> noted, Collection<UUID> rows, String reason) {
        try {
            note(noted);
            vault.rewriteAtClosing();
            return acts.erase(rows, reason);
        } catch (RuntimeException e) {
            try {
                note(happened());
            } catch (RuntimeException alsoFailed) { // the next opening looks whether it happened
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    /** Called at opening: does in the background what an earlier erasure left to be done. */
    void resume() {
        if (!vault.readOnly() && Files.exists(vault.folder().erased())) {
            backups.background(() -> {
                if (one.tryLock()) { // else an erasure is under way, and does this too
                    try {
                        resumed();
                    } finally {
                        one.unlock();
                    }
                }
            });
        }
    }

    private void resumed() {
        List<Noted> noted = happened();
        if (noted.isEmpty()) {
            note(List.of());
        } else {
            Logs.info(AfterErasure.class, "an erasure is being finished");
            finish(noted, backups::replace);
        }
    }

    private void finish(List<Noted> noted, Runnable replaceBackups) {
        List<String> before =
                noted.stream().flatMap(each -> each.attachments().stream()).toList();
        try {
            Attachments.removeUnnamed(vault.content(), before, acts.read(Attachments::named));
        } finally {
            replaceBackups.run();
        }
        note(List.of());
    }

    private List<Noted> happened() {
        try {
            if (!Files.isRegularFile(vault.folder().erased())) {
                return List.of();
            }
            List<Noted> noted = Files.readString(vault.folder().erased(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> LINE.matcher(line).matches())
                    .map(Noted::of)
                    .toList();
            return acts.read(handle ->
                    noted.stream().filter(each -> each.happened(handle)).toList());
        } catch (IOException e) {
            throw Trouble.io(e, vault.folder().root().toString());
        }
    }

    private void note(List<Noted> noted) {
        try {
            if (noted.isEmpty()) {
                Files.deleteIfExists(vault.folder().erased());
            } else {
                String text = noted.stream().map(Noted::line).collect(Collectors.joining());
                Disk.write(vault.folder().erased(), text.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw Trouble.io(e, vault.folder().root().toString());
        }
    }
}
