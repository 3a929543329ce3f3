package org.groundwork.workspace;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration change rows without an act of a person: each migration is one act as a whole. */
final class MigrationGate implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        JournalTrigger.migrating(context.getConnection(), event == Event.BEFORE_EACH_MIGRATE);
    }

    @Override
    public String getCallbackName() {
        return "journal";
    }
}
