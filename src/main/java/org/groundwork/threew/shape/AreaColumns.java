package org.groundwork.threew.shape;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.groundwork.threew.Field;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;

/**
 * Decides which administrative level each column of areas holds. A number in header or tag says it; words such as
 * province and district only say which of two is larger.
 */
final class AreaColumns {
    /** ML05, IQ-G15, MMR001D001, PH083747000: letters and figures in one word. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9_-]{0,19}");

    /** A code that is no bare number, or a long one; "3" may be a ward. */
    private static final Pattern TELLING_CODE = Pattern.compile("(?=.*[A-Za-z]).{2,}|\\d{4,}");

    private static final int DEEPEST = 4;

    private final List<Head> heads;
    private final Map<Integer, Meaning> meanings;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<Integer, List<String>> wordsOfSize = new HashMap<>();

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
                Integer level =
                        meaning.level() < 10 ? Integer.valueOf(meaning.level()) : levels.get(size(head, meaning));
                if (level != null && explicitly == (meaning.part() != Part.PLAIN)) {
                    put(head, level, meaning.part());
                }
            }
        }
        bareCodes();
        return fields;
    }

    /** Sizes of words to levels: in their order, on the levels that no number has taken for the same part. */
    private Map<Integer, Integer> levels() {
        Set<Integer> names = new HashSet<>();
        Set<Integer> codes = new HashSet<>();
        TreeMap<Integer, Set<Part>> sizes = new TreeMap<>();
        for (Head head : heads) {
            Meaning meaning = meanings.get(head.index());
            if (meaning == null || meaning.subject() != Subject.AREA || meaning.level() == 0) {
                continue;
            }
            Part part = isCode(head, meaning.part()) ? Part.CODE : Part.NAME;
            if (meaning.level() < 10) {
                (part == Part.CODE ? codes : names).add(meaning.level());
            } else {
                sizes.computeIfAbsent(size(head, meaning), any -> EnumSet.noneOf(Part.class))
                        .add(part);
            }
        }
        Map<Integer, Integer> levels = new TreeMap<>();
        int next = 1;
        for (Map.Entry<Integer, Set<Part>> size : sizes.entrySet()) {
            if (!names.isEmpty() && size.getKey() < 300) {
                continue; // a region beside numbered levels is a grouping of its own
            }
            while ((size.getValue().contains(Part.NAME) && names.contains(next))
                    || (size.getValue().contains(Part.CODE) && codes.contains(next))) {
                next++;
            }
            if (next <= DEEPEST) {
                levels.put(size.getKey(), next);
                next++;
            }
        }
        return levels;
    }

    /**
     * Ten times the size of the word, and which of the words of that size it is, from left to right: departments and
     * their municipalities, districts and their wards.
     */
    private int size(Head head, Meaning meaning) {
        List<String> words = wordsOfSize.computeIfAbsent(meaning.level(), any -> new ArrayList<>());
        String word = Headers.areaWord(head.title());
        if (!word.isEmpty() && !words.contains(word)) {
            words.add(word);
        }
        return 10 * meaning.level() + Math.clamp(words.indexOf(word), 0, 9);
    }

    private void put(Head head, int level, Part part) {
        Field field = isCode(head, part) ? Field.areaCode(level) : Field.areaName(level);
        if (!fields.containsValue(field)) {
            fields.put(head.index(), field);
        }
    }

    private static boolean isCode(Head head, Part part) {
        return part == Part.CODE || (part == Part.PLAIN && head.share(AreaColumns::isTellingCode) > 0.7);
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
            if (fields.values().stream().noneMatch(field -> field.level() > 0)) {
                fields.put(heads.get(i).index(), Field.ADM1_CODE); // the only word on where; the code tells its level
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

    static boolean isTellingCode(String value) {
        return isCode(value) && TELLING_CODE.matcher(value.strip()).matches();
    }
}
