package org.groundwork.places;

import java.util.List;
import java.util.UUID;
import org.groundwork.workspace.Workspace;

/** The dated list of aid recipients. */
final class AidStore {
    private final Workspace workspace;

    AidStore(Workspace workspace) {
        this.workspace = workspace;
    }

    List<AidEntry> all() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM dac_recipient ORDER BY country, from_year")
                .map((row, context) -> new AidEntry(
                        row.getObject("id", UUID.class),
                        row.getString("country"),
                        row.getObject("from_year", Integer.class),
                        row.getObject("to_year", Integer.class),
                        row.getString("source"),
                        row.getBoolean("verified"),
                        row.getString("note")))
                .list());
    }

    /** Adds the entry, or changes the one of its id. */
    void save(AidEntry entry) {
        workspace.write(handle -> {
            int changed = handle.createUpdate("""
                            UPDATE dac_recipient SET country = :country, from_year = :fromYear, to_year = :toYear,
                            source = :source, verified = :verified, note = :note WHERE id = :id
                            """).bindMethods(entry).execute();
            return changed > 0
                    ? changed
                    : handle.createUpdate("""
                                    INSERT INTO dac_recipient (id, country, from_year, to_year, source, verified, note)
                                    VALUES (:id, :country, :fromYear, :toYear, :source, :verified, :note)
                                    """).bindMethods(entry).execute();
        });
    }

    void remove(UUID id) {
        workspace.write(handle -> handle.createUpdate("DELETE FROM dac_recipient WHERE id = :id")
                .bind("id", id)
                .execute());
    }
}
