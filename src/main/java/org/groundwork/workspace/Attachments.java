package org.groundwork.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundwork.core.Finding;
import org.jdbi.v3.core.Handle;

/** Which attachments the rows name, and whether they are there. */
final class Attachments {
    private static final Pattern NAME = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private Attachments() {}

    /** The names of all attachments that a row names. */
    static List<String> named(Handle handle) {
        Set<String> names = new TreeSet<>();
        for (Schema.Reference column : columns(handle)) {
            names.addAll(named(handle, column));
        }
        return List.copyOf(names);
    }

    /**
     * A finding for each attachment that a row names and that is not there: an error, or no more than a warning where
     * the workspace was made of a copy without attachments.
     */
    static List<Finding> missing(Handle handle, Content content) {
        boolean leftOut = content.leftOut();
        List<Finding> found = new ArrayList<>();
        for (Schema.Reference column : columns(handle)) {
            for (String name : named(handle, column)) {
                if (!content.exists(name)) {
                    found.add(
                            leftOut
                                    ? Finding.warning("", "workspace.finding.contentLeftOut", column.table(), name)
                                    : Finding.error("", "workspace.finding.contentMissing", column.table(), name));
                }
            }
        }
        return found;
    }

    /** What may be the name of an attachment in the journal of these rows, now or in the past. */
    static List<String> inHistory(Handle handle, Collection<UUID> rows) {
        Set<String> names = new TreeSet<>();
        for (UUID row : rows) {
            handle.createQuery("SELECT payload FROM change WHERE row_id = ? AND payload IS NOT NULL")
                    .bind(0, row)
                    .mapTo(String.class)
                    .forEach(payload -> NAME.matcher(payload)
                            .results()
                            .map(MatchResult::group)
                            .forEach(names::add));
        }
        return List.copyOf(names);
    }

    /** Removes what was named before and no row names any more. */
    static void removeUnnamed(Content content, Collection<String> before, Collection<String> now) {
        try {
            for (String name : before) {
                if (!now.contains(name)) {
                    content.remove(name);
                }
            }
        } catch (IOException e) {
            throw Trouble.io(e, "content");
        }
    }

    private static List<Schema.Reference> columns(Handle handle) {
        return Sql.call(() -> Schema.attachments(handle.getConnection()));
    }

    private static List<String> named(Handle handle, Schema.Reference column) {
        return handle.createQuery("SELECT DISTINCT " + Schema.quoted(column.column()) + " FROM "
                        + Schema.quoted(column.table()) + " WHERE " + Schema.quoted(column.column())
                        + " <> '' ORDER BY 1") // neither null nor none
                .mapTo(String.class)
                .list();
    }
}
