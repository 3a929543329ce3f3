package org.groundwork.ui;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the screen thread: one thread for writes, which keeps their order, and others for reads beside it.
 * Results and failures come back on the screen thread.
 */
public final class Tasks implements AutoCloseable {
    /** Work that takes time. What it throws goes to {@link Failures}. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    private static final int PAINTED = 150;

    private final Executor writes;
    private final Executor reads;
    private final Executor screen;
    private final Consumer<Throwable> failures;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private Runnable written = () -> {};
    private int era; // one for each workspace that was worked on; read and set on the screen thread

    private Tasks(Executor writes, Executor reads, Executor screen, Consumer<Throwable> failures) {
        this.writes = writes;
        this.reads = reads;
        this.screen = screen;
        this.failures = failures;
    }

    /** For the window. */
    public static Tasks background(Consumer<Throwable> failures) {
        ExecutorService writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("writes").daemon().factory());
        ExecutorService readers = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("reads-", 0).daemon().factory());
        return new Tasks(writer, readers, Platform::runLater, failures);
    }

    /** For tests and the command line: everything at once, on the calling thread. */
    public static Tasks direct(Consumer<Throwable> failures) {
        Executor here = Runnable::run;
        return new Tasks(here, here, here, failures);
    }

    /** Runs work that writes; calls with the same Tasks keep their order. */
    public <T extends @Nullable Object> Running run(String key, Work<T> work, Consumer<T> onScreen) {
        int begun = era;
        Running task = start(writes, key, work, onScreen);
        task.whenEnded(state -> {
            if (state == Running.State.DONE && begun == era) { // else the workspace was closed meanwhile
                written.run();
            }
        });
        return task;
    }

    /** Runs work that only reads, beside the writes. */
    public <T extends @Nullable Object> Running read(String key, Work<T> work, Consumer<T> onScreen) {
        return start(reads, key, work, onScreen);
    }

    /** As {@link #read}, begun when what was just shown has had the time to be painted: the rest of a long list. */
    public <T extends @Nullable Object> Running readNext(String key, Work<T> work, Consumer<T> onScreen) {
        boolean direct = reads == screen;
        return start(direct ? reads : delayedExecutor(PAINTED, MILLISECONDS, reads), key, work, onScreen);
    }

    /** Called on the screen thread after each work that wrote; for "Saved 10:42". */
    public void whenWritten(Runnable then) {
        written = then;
    }

    /** What is running now, for the status bar; changed on the screen thread only. */
    public ObservableList<Running> running() {
        return running;
    }

    private <T extends @Nullable Object> Running start(Executor on, String key, Work<T> work, Consumer<T> onScreen) {
        Running task = new Running(key, screen);
        int begun = era;
        running.add(task);
        on.execute(() -> {
            try {
                T result = work.run(task);
                screen.execute(() -> shown(task, begun == era ? () -> onScreen.accept(result) : () -> {}));
            } catch (Throwable trouble) {
                screen.execute(() -> {
                    boolean late = on != writes && begun != era;
                    failed(task, late ? new CancellationException() : trouble);
                });
            }
        });
        return task;
    }

    /**
     * Before what is worked on is closed: waits for all that writes, whose failures are still told, and drops what only
     * reads, as nobody looks at it any more and it may find its workspace gone. On the screen thread.
     */
    public void settle() {
        era++;
        if (writes instanceof ExecutorService writer && !writer.isShutdown()) {
            try {
                writer.submit(() -> {}).get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits so long at most for all writes that were begun; from any thread but theirs. */
    public void await(Duration most) throws InterruptedException {
        if (writes instanceof ExecutorService writer && !writer.isShutdown()) {
            CountDownLatch done = new CountDownLatch(1);
            writer.execute(done::countDown);
            done.await(most.toMillis(), MILLISECONDS);
        }
    }

    private void shown(Running task, Runnable onScreen) {
        running.remove(task);
        try {
            onScreen.run();
            task.end(Running.State.DONE);
        } catch (RuntimeException trouble) {
            failed(task, trouble);
        }
    }

    /** Only the sign that the person's wish to stop was heard is no failure; all else is told, also when cancelled. */
    private void failed(Running task, Throwable trouble) {
        running.remove(task);
        if (trouble instanceof CancellationException) {
            task.end(Running.State.CANCELLED);
        } else {
            task.end(Running.State.FAILED);
            failures.accept(trouble);
        }
    }

    @Override
    public void close() {
        if (writes instanceof ExecutorService writer) {
            writer.close();
        }
        if (reads instanceof ExecutorService reader) {
            reader.shutdown(); // not interrupted: H2 would lose its file with the thread, and could not close it
        }
    }
}
