package org.groundwork.workspace;

import java.util.List;

/**
 * What an act was, as a text key and what fills it.
 *
 * @param erased true where the arguments were erased with a person's data
 */
public record Sentence(String key, List<String> args, boolean erased) {
    public Sentence {
        args = List.copyOf(args);
    }

    static Sentence of(ActRow act) {
        return new Sentence(act.key(), act.arguments(), act.args() == null);
    }

    /** The area whose words describe the act and its fields: the first part of the key. */
    public String area() {
        String key = of();
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private String of() {
        boolean takesBack = key.equals(Undo.UNDONE) || key.equals(Undo.REDONE);
        return takesBack && !args.isEmpty() ? args.getFirst() : key;
    }
}
