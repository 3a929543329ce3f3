package org.groundwork.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.core.Progress;

/** One piece of work: its name, how far it is, how it ended, and the wish to stop it. */
public final class Running implements Progress {
    /** Where the work stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final String key;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private volatile boolean cancelled;
    private volatile int lastPercent = -1;

    Running(String key, Executor screen) {
        this.key = key;
        this.screen = screen;
    }

    /** Work that was over before it began: a change that needs no saving. */
    public static Running done() {
        Running nothing = new Running("", Runnable::run);
        nothing.end(State.DONE);
        return nothing;
    }

    /** Text key of what is being done. */
    public String key() {
        return key;
    }

    /** 0 to 1, or -1 where the total is not known. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Changes once, on the screen thread, after the result has been shown. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Calls back on the screen thread when it has ended; at once where it has. */
    public void whenEnded(Consumer<State> then) {
        if (state.get() != State.RUNNING) {
            then.accept(state.get());
        } else {
            state.subscribe((before, now) -> then.accept(now));
        }
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void end(State how) {
        state.set(how);
    }

    @Override
    public boolean at(long done, long total) {
        if (total > 0) {
            int percent = (int) (100 * done / total);
            if (percent != lastPercent) {
                lastPercent = percent;
                screen.execute(() -> fraction.set(percent / 100.0));
            }
        }
        return !cancelled;
    }
}
