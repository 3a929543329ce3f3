package org.groundwork.ui;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The only way of trouble to the window. A Problem says what happened and what to do; anything else is our fault, is
 * logged without names, and shows a short code.
 */
public final class Failures implements Consumer<Throwable> {
    private final Dialogs dialogs;
    private final Function<Throwable, String> log;

    /** @param log notes a fault and gives its code */
    public Failures(Dialogs dialogs, Function<Throwable, String> log) {
        this.dialogs = dialogs;
        this.log = log;
    }

    @Override
    public void accept(Throwable trouble) {
        dialogs.trouble(FailureText.of(trouble, log));
    }
}
