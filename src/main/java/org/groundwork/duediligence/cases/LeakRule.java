package org.groundwork.duediligence.cases;

import java.util.Collection;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;

/** Looks in what a person wrote for names and words that must not leave; a warning for each, as names can be words. */
public final class LeakRule {
    /** A name this short says too little to look for. */
    private static final int SHORTEST = 4;

    private LeakRule() {}

    /** @param names that must not stand in the text */
    public static List<Finding> of(String text, Collection<String> names, String own) {
        String folded = ' ' + Fold.key(text) + ' ';
        String itself = ' ' + Fold.key(own) + ' ';
        return names.stream()
                .filter(name -> name.strip().length() >= SHORTEST)
                .filter(name -> !Fold.key(name).isBlank())
                .filter(name -> folded.contains(' ' + Fold.key(name) + ' '))
                .filter(name -> !itself.contains(' ' + Fold.key(name) + ' '))
                .distinct()
                .sorted()
                .map(name -> Finding.warning("text", "duediligence.leak.name", name))
                .toList();
    }
}
