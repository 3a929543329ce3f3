package org.groundwork.threew.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.groundwork.threew.Field;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;

/**
 * Decides which administrative level each column of areas holds. A number in header or tag says it; words such as
 * province and district only say which of two is larger.
 */
final class AreaColumns {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,3}-?\\d{1,12}");
    private static final int DEEPEST = 4;

    private final List<Head> heads;
    private final Map<Integer, Meaning> meanings;
    private final Map<Integer, Field> fields = new HashMap<>();

    AreaColumns(List<Head> heads, Map<Integer, Meaning> meanings) {
        this.heads = heads;
        this.meanings = meanings;
    }

    Map<Integer, Field> fields() {
        Map<Integer, Integer> levels = levels();
        for (boolean explicitly : new boolean[] {true, false}) {
            for (Head head : heads) {
                Meaning meaning = meanings.get(head.index());
                if (meaning == null || meaning.subject() != Subject.AREA || meaning.level() == 0) {
                    continue;
                }
                Integer level = meaning.level() < 10 ? Integer.valueOf(meaning.level()) : levels.get(meaning.level());
                if (level != null && explicitly == (meaning.part() != Part.PLAIN)) {
                    put(head, level, meaning.part());
                }
            }
        }
        bareCodes();
        return fields;
    }

    /** Sizes of words to levels: in their order, on the levels that no number has taken. */
    private Map<Integer, Integer> levels() {
        TreeSet<Integer> taken = new TreeSet<>();
        TreeSet<Integer> sizes = new TreeSet<>();
        for (Meaning meaning : meanings.values()) {
            if (meaning.subject() == Subject.AREA && meaning.level() > 0) {
                (meaning.level() < 10 ? taken : sizes).add(meaning.level());
            }
        }
        Map<Integer, Integer> levels = new TreeMap<>();
        int next = 1;
        for (Integer size : sizes) {
            if (!taken.isEmpty() && size < 30) {
                continue; // a region beside numbered levels is a grouping of its own
            }
            while (taken.contains(next)) {
                next++;
            }
            if (next <= DEEPEST) {
                levels.put(size, next);
                next++;
            }
        }
        return levels;
    }

    private void put(Head head, int level, Part part) {
        boolean code = part == Part.CODE || (part == Part.PLAIN && head.share(AreaColumns::isCode) > 0.7);
        Field field = code ? Field.areaCode(level) : Field.areaName(level);
        if (!fields.containsValue(field)) {
            fields.put(head.index(), field);
        }
    }

    /** "P-Code" alone belongs to the area at its left, else to the one at its right. */
    private void bareCodes() {
        for (int i = 0; i < heads.size(); i++) {
            Meaning meaning = meanings.get(heads.get(i).index());
            if (meaning == null || meaning.subject() != Subject.AREA || meaning.level() != 0) {
                continue;
            }
            if (heads.get(i).share(AreaColumns::isCode) < 0.5) {
                continue;
            }
            for (int side : new int[] {i - 1, i + 1}) {
                Field name = side < 0 || side >= heads.size()
                        ? null
                        : fields.get(heads.get(side).index());
                if (name != null && name.level() > 0 && name == Field.areaName(name.level())) {
                    Field code = Field.areaCode(name.level());
                    if (!fields.containsValue(code)) {
                        fields.put(heads.get(i).index(), code);
                        break;
                    }
                }
            }
        }
    }

    private static boolean isCode(String value) {
        return CODE.matcher(value.strip()).matches();
    }
}
