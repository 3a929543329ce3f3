package org.groundwork.workspace;

import java.sql.Connection;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Writes a journal entry for each changed row. Its name is part of the file format. */
public final class JournalTrigger implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) {}
}
