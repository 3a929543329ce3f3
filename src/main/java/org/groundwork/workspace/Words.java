package org.groundwork.workspace;

import java.util.Arrays;
import java.util.List;
import org.groundwork.core.Text;

/** The words of the journal, for screens and messages. */
public final class Words {
    private static final String SETTING = "workspace.act.setting";
    private static final String OWN = "workspace";

    private Words() {}

    /** An act as a sentence; for an undo, with the sentence of what was undone. */
    public static String of(Sentence sentence) {
        return of(sentence.key(), sentence.args(), sentence.erased());
    }

    private static String of(String key, List<String> args, boolean erased) {
        if (!Text.has(key)) {
            return key; // an act of a newer program, whose words are not here
        }
        boolean takesBack = key.equals(Undo.UNDONE) || key.equals(Undo.REDONE);
        if (takesBack && !args.isEmpty()) {
            return Text.of(key, of(args.getFirst(), args.subList(1, args.size()), false));
        }
        if (erased) {
            Object[] nothing = new Object[9];
            Arrays.fill(nothing, "…");
            return Text.of(key, nothing);
        }
        return Text.of(
                key,
                args.stream()
                        .map(arg -> key.equals(SETTING) ? setting(arg) : arg)
                        .toArray());
    }

    /** A setting as the settings call it. */
    private static String setting(String name) {
        String words = key(OWN, "setting.of." + name);
        return Text.has(words) ? Text.of(words) : name;
    }

    /**
     * The name of a field, with what row it belongs to ("Person, left on"), as its area calls them.
     *
     * @param areas that may own the table, the likeliest first; the workspace's own tables need none
     */
    public static String field(List<String> areas, String table, String column) {
        for (String area : areas) {
            if (has(area, table + '.' + column)) {
                return named(area, table, column);
            }
        }
        return has(OWN, table + '.' + column) ? named(OWN, table, column) : column.replace('_', ' ');
    }

    private static String named(String area, String table, String column) {
        String name = Text.of(key(area, table + '.' + column));
        return has(area, table) ? Text.of("workspace.history.field", Text.of(key(area, table)), name) : name;
    }

    private static boolean has(String area, String what) {
        return !area.isEmpty() && Text.has(key(area, what));
    }

    private static String key(String area, String what) {
        return area + ".field." + what;
    }
}
