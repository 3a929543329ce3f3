package org.groundwork.threew.shape;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Areas that a country calls by a word of its own: a column "Palika" beside a column "Palika code" that holds codes.
 * The areas around it tell its size.
 */
final class LocalAreas {
    private static final Set<Word> NAMING = EnumSet.of(Word.NAME, Word.STOP);
    private static final Set<Word> CODING = EnumSet.of(Word.CODE, Word.NAME, Word.STOP);
    private static final double MOSTLY = 0.6;
    private static final int MIDDLE = 20;

    private LocalAreas() {}

    /**
     * Columns and their meaning, of those that mean nothing so far.
     *
     * @param meanings what is known of the columns, by index
     */
    static Map<Integer, Meaning> of(List<Head> heads, Map<Integer, Meaning> meanings) {
        Map<Integer, Meaning> found = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            Headers.Parsed parsed = Headers.parse(head.title());
            if (meanings.containsKey(head.index())
                    || parsed.unknown().isEmpty()
                    || !NAMING.containsAll(parsed.words())) {
                continue;
            }
            Head code = codes(heads, parsed.unknown());
            if (code != null) {
                int level = level(heads, meanings, i);
                found.put(head.index(), new Meaning(Subject.AREA, Part.NAME, level));
                found.put(code.index(), new Meaning(Subject.AREA, Part.CODE, level));
            }
        }
        return found;
    }

    private static @Nullable Head codes(List<Head> heads, List<String> words) {
        return heads.stream()
                .filter(head -> head.tag() == null)
                .filter(head -> {
                    Headers.Parsed parsed = Headers.parse(head.title());
                    return parsed.has(Word.CODE)
                            && CODING.containsAll(parsed.words())
                            && parsed.unknown().equals(words)
                            && head.share(AreaColumns::isTellingCode) >= MOSTLY;
                })
                .findFirst()
                .orElse(null);
    }

    /** Just below the area at its left, else just above the one at its right. */
    private static int level(List<Head> heads, Map<Integer, Meaning> meanings, int at) {
        for (int i = at - 1; i >= 0; i--) {
            int left = sizeOf(meanings.get(heads.get(i).index()));
            if (left > 0) {
                return left + 1;
            }
        }
        for (int i = at + 1; i < heads.size(); i++) {
            int right = sizeOf(meanings.get(heads.get(i).index()));
            if (right > 1) {
                return right - 1;
            }
        }
        return MIDDLE;
    }

    private static int sizeOf(@Nullable Meaning meaning) {
        return meaning == null || meaning.subject() != Subject.AREA ? 0 : meaning.level();
    }
}
