package org.groundwork.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Finding;
import org.jdbi.v3.core.Handle;

/** Whether every reference between rows holds: read anew, whatever the database believes of its own constraints. */
final class VaultCheck {
    private static final String KEYS = """
            SELECT c.constraint_name, c.table_name, c.column_name, p.table_name, p.column_name
            FROM information_schema.referential_constraints r
            JOIN information_schema.key_column_usage c
              ON c.constraint_schema = r.constraint_schema AND c.constraint_name = r.constraint_name
            JOIN information_schema.key_column_usage p
              ON p.constraint_schema = r.unique_constraint_schema AND p.constraint_name = r.unique_constraint_name
              AND p.ordinal_position = c.position_in_unique_constraint
            ORDER BY c.constraint_name, c.ordinal_position""";

    private VaultCheck() {}

    private record Reference(String table, String parent, List<String> columns, List<String> parentColumns) {}

    static List<Finding> references(Handle handle) {
        Map<String, Reference> references = new LinkedHashMap<>();
        handle.createQuery(KEYS)
                .map((row, context) -> {
                    String table = row.getString(2);
                    String parent = row.getString(4);
                    Reference reference = references.computeIfAbsent(
                            row.getString(1),
                            name -> new Reference(table, parent, new ArrayList<>(), new ArrayList<>()));
                    reference.columns().add(row.getString(3));
                    reference.parentColumns().add(row.getString(5));
                    return reference;
                })
                .list();
        List<Finding> found = new ArrayList<>();
        for (Reference each : references.values()) {
            long broken = handle.createQuery(broken(each)).mapTo(Long.class).one();
            if (broken > 0) {
                found.add(Finding.error("", "workspace.finding.reference", broken, each.table(), each.parent()));
            }
        }
        return found;
    }

    private static String broken(Reference each) {
        StringBuilder match = new StringBuilder();
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < each.columns().size(); i++) {
            String column = "c." + quoted(each.columns().get(i));
            match.append(i == 0 ? "" : " AND ")
                    .append("p.")
                    .append(quoted(each.parentColumns().get(i)))
                    .append(" = ")
                    .append(column);
            given.append(" AND ").append(column).append(" IS NOT NULL");
        }
        return "SELECT COUNT(*) FROM " + quoted(each.table()) + " c WHERE NOT EXISTS (SELECT 1 FROM "
                + quoted(each.parent()) + " p WHERE " + match + ")" + given;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
