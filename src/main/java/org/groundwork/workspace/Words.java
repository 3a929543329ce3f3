package org.groundwork.workspace;

import java.util.Arrays;
import java.util.List;
import org.groundwork.core.Text;

/** The words of the journal, for screens and messages. */
public final class Words {
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
        return Text.of(key, args.toArray());
    }

    /** The name of a field as its area calls it; the column's own where the area has no word for it. */
    public static String field(String area, String table, String column) {
        String key = area + ".field." + table + "." + column;
        return !area.isEmpty() && Text.has(key) ? Text.of(key) : column.replace('_', ' ');
    }
}
