package org.groundwork.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What begins before there is a window: the person's settings are read and, where the call names a workspace, it is
 * opened while the toolkit starts, which takes as long.
 *
 * @param named what the call names; null for nothing
 * @param opening the workspace on its way; null where it cannot be opened before somebody was asked something
 */
record Beginning(
        UserSettings settings,
        Clock clock,
        @Nullable Path named,
        @Nullable FutureTask<Workspace> opening) {

    /** Begins with what is named; a copy, and a first use, wait for the window. */
    static Beginning of(@Nullable Path named, UserSettings settings, Clock clock) {
        Person person = Person.of(settings);
        if (named == null
                || named.toString().endsWith(Shell.COPY)
                || person.name().isBlank()) {
            return new Beginning(settings, clock, named, null);
        }
        Access access = new Access(person.forJournal(), settings.device(), null, clock);
        FutureTask<Workspace> opening = new FutureTask<>(() -> Workspace.open(named, access));
        Thread.ofPlatform().name("opening").daemon().start(opening);
        return new Beginning(settings, clock, named, opening);
    }

    /** The opened workspace; what went wrong is thrown as it was. */
    static Workspace wait(FutureTask<Workspace> opening) throws Exception {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
