package org.groundwork.ui;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.groundwork.core.Progress;

/** One piece of work under way: its name, how far it is, and the wish to stop it. */
public final class Running implements Progress {
    private final String key;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private volatile int lastPercent = -1;

    Running(String key, Executor screen) {
        this.key = key;
        this.screen = screen;
    }

    /** Text key of what is being done. */
    public String key() {
        return key;
    }

    /** 0 to 1, or -1 where the total is not known. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
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
