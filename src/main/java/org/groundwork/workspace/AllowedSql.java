package org.groundwork.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which statements of a database's own schema may run while connecting: those, and only those, that this program's
 * migrations can have left behind. H2 keeps a schema as the statements that make it, and runs each while connecting.
 */
final class AllowedSql {
    private static final Set<String> SETTINGS = Set.of("CREATE_BUILD", "WRITE_DELAY");

    /** Types, constraints and the few functions that a default, a generated column or a check may use. */
    private static final Set<String> IN_TABLE = words("""
            BIGINT INTEGER SMALLINT TINYINT NUMERIC DECIMAL DECFLOAT DOUBLE PRECISION REAL FLOAT BOOLEAN UUID JSON
            CHARACTER VARYING VARCHAR_IGNORECASE LARGE OBJECT BINARY DATE TIME TIMESTAMP WITH WITHOUT ZONE GEOMETRY
            ARRAY NOT NULL DEFAULT ON TRUE FALSE UNKNOWN CURRENT_TIMESTAMP LOCALTIMESTAMP CURRENT_DATE COMMENT
            GENERATED ALWAYS BY AS IDENTITY SEQUENCE SELECTIVITY
            LOWER UPPER TRIM COALESCE CHAR_LENGTH ABS IN AND OR IS BETWEEN LIKE CASE WHEN THEN ELSE END CAST""");

    private static final Set<String> IN_INDEX = words("ASC DESC NULLS FIRST LAST");
    private static final Set<String> IN_SEQUENCE = words(
            "AS BIGINT INTEGER START RESTART WITH INCREMENT BY MINVALUE MAXVALUE NO CYCLE CACHE BELONGS_TO_TABLE");
    private static final Set<String> IN_CONSTRAINT = words("""
            COMMENT PRIMARY UNIQUE FOREIGN KEY CHECK REFERENCES INDEX NOCHECK RESTRICT ON DELETE UPDATE NULLS
            DISTINCT NOT NULL NO ACTION TRUE FALSE UNKNOWN IN AND OR IS BETWEEN LIKE LOWER UPPER TRIM COALESCE
            CHAR_LENGTH ABS CASE WHEN THEN ELSE END CAST AS CHARACTER VARYING INTEGER BIGINT NUMERIC DATE BOOLEAN""");

    private static final String OUR_TRIGGER = "org.groundwork.workspace.JournalTrigger";
    private static final String USER = "CREATE USER IF NOT EXISTS \" SALT ' HASH ' ADMIN";
    private static final Pattern TRIGGER = Pattern.compile(
            "CREATE FORCE TRIGGER \" \\. \" (BEFORE|AFTER) (INSERT|UPDATE|DELETE)( , (INSERT|UPDATE|DELETE))*"
                    + " ON \" \\. \" FOR EACH ROW( QUEUE 0)?( NOWAIT)? CALL '");
    private static final Pattern SETTING = Pattern.compile("SET (\\w+) 0");
    private static final Map<Pattern, Set<String>> REST = Map.of(
            Pattern.compile("CREATE CACHED TABLE \" \\. \" (COMMENT ' )?(?<rest>\\( .* \\))"),
            IN_TABLE,
            Pattern.compile(
                    "CREATE (PRIMARY KEY|(UNIQUE (NULLS (NOT )?DISTINCT )?|SPATIAL )?INDEX) \" \\. \" (COMMENT ' )?"
                            + "ON \" \\. \" \\( (?<rest>[^()]*)\\)"),
            IN_INDEX,
            Pattern.compile("CREATE SEQUENCE \" \\. \"(?<rest>.*)"),
            IN_SEQUENCE,
            Pattern.compile("ALTER TABLE \" \\. \" ADD CONSTRAINT \" \\. \" (?<rest>.*)"),
            IN_CONSTRAINT);

    /** A function called by a quoted name: no list of words would show it. */
    private static final Pattern CALL = Pattern.compile("(?<!REFERENCES \" \\. )\" \\(");

    /** What begins a statement that is refused, and what it is called; the first that fits. */
    private static final Map<Foreign, Pattern> KINDS = Map.ofEntries(
            Map.entry(Foreign.TRIGGER, Pattern.compile("CREATE (FORCE )?TRIGGER .*")),
            Map.entry(Foreign.ALIAS, Pattern.compile("CREATE (FORCE )?ALIAS .*")),
            Map.entry(Foreign.AGGREGATE, Pattern.compile("CREATE (FORCE )?AGGREGATE .*")),
            Map.entry(Foreign.LINKED_TABLE, Pattern.compile("CREATE .*\\bLINKED TABLE .*")),
            Map.entry(Foreign.TABLE, Pattern.compile("(CREATE (CACHED|MEMORY) TABLE|ALTER TABLE) .*")),
            Map.entry(Foreign.VIEW, Pattern.compile("CREATE (FORCE )?(VIEW|MATERIALIZED VIEW) .*")),
            Map.entry(Foreign.USER, Pattern.compile("CREATE USER .*")),
            Map.entry(Foreign.ROLE, Pattern.compile("(CREATE ROLE|GRANT) .*")),
            Map.entry(Foreign.CONSTANT, Pattern.compile("CREATE CONSTANT .*")),
            Map.entry(Foreign.DOMAIN, Pattern.compile("(CREATE|ALTER) DOMAIN .*")),
            Map.entry(Foreign.SCHEMA, Pattern.compile("CREATE SCHEMA .*")),
            Map.entry(Foreign.SETTING, Pattern.compile("SET .*")));

    private AllowedSql() {}

    /** What a refused statement would make; the sentence that the person reads names it. */
    enum Foreign {
        TRIGGER,
        ALIAS,
        AGGREGATE,
        LINKED_TABLE,
        TABLE,
        VIEW,
        USER,
        ROLE,
        CONSTANT,
        DOMAIN,
        SCHEMA,
        SETTING,
        DATA_TYPE,
        OTHER
    }

    /** @param name what it is called in the database, or "" */
    record Refused(Foreign kind, String name) {}

    /** What is wrong with this statement, or nothing. */
    static Optional<Refused> refuse(String sql) {
        Optional<SqlShape> read = SqlShape.of(sql);
        if (read.isEmpty()) {
            String line = sql.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
            return Optional.of(new Refused(kind(line), ""));
        }
        SqlShape statement = read.get();
        return allowed(statement) ? Optional.empty() : Optional.of(refused(statement));
    }

    private static boolean allowed(SqlShape statement) {
        String shape = statement.shape();
        List<String> names = statement.names();
        if (shape.equals(USER)) {
            return names.equals(List.of(OpenDatabase.USER));
        }
        var setting = SETTING.matcher(shape);
        if (setting.matches()) {
            return SETTINGS.contains(setting.group(1));
        }
        if (names.isEmpty() || !names.getFirst().equals("PUBLIC")) {
            return false;
        }
        if (TRIGGER.matcher(shape).matches()) {
            return statement.strings().equals(List.of(OUR_TRIGGER));
        }
        return REST.entrySet().stream().anyMatch(rule -> {
            var match = rule.getKey().matcher(shape);
            return match.matches() && harmless(match.group("rest"), rule.getValue());
        });
    }

    private static boolean harmless(String rest, Set<String> words) {
        SqlShape part = new SqlShape(rest, List.of(), List.of());
        return words.containsAll(part.words()) && !CALL.matcher(rest).find() && balanced(rest);
    }

    /** True where no bracket closes before the end what the first one opened: nothing follows a table's columns. */
    private static boolean balanced(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && rest.startsWith("(") && i < rest.length() - 1)) {
                return false;
            }
        }
        return depth == 0;
    }

    private static Refused refused(SqlShape statement) {
        Foreign kind = kind(statement.shape());
        List<String> names = statement.names();
        boolean qualified = names.size() > 1 && statement.shape().contains("\" . \"") && !names.isEmpty();
        String name = names.isEmpty() ? "" : qualified ? names.get(1) : names.getFirst();
        return new Refused(kind, name);
    }

    private static Foreign kind(String line) {
        return KINDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(line).matches())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Foreign.OTHER);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
