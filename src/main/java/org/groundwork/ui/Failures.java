package org.groundwork.ui;

import java.util.function.Consumer;

/**
 * The only way of trouble to the window. A Problem says what happened and what to do; anything else is our fault and
 * shows a short code. Both are logged without names.
 */
public final class Failures implements Consumer<Throwable> {
    private static final System.Logger LOG = System.getLogger("org.groundwork");

    private final Dialogs dialogs;

    public Failures(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void accept(Throwable trouble) {
        FailureText text = FailureText.of(trouble);
        LOG.log(text.isFault() ? System.Logger.Level.ERROR : System.Logger.Level.INFO, text.details());
        dialogs.trouble(text);
    }
}
