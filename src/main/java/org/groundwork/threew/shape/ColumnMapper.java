package org.groundwork.threew.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.Fold;
import org.groundwork.threew.Column;
import org.groundwork.threew.Column.How;
import org.groundwork.threew.Field;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Gives each column its field: what a person said first, then what was remembered, then the HXL tag, then the header,
 * then the values. Where tag and header disagree the tag is right.
 */
final class ColumnMapper {
    private static final double MOSTLY = 0.6;
    private static final int REGION = 10;

    private final List<Head> heads;
    private final Vocabulary vocabulary;
    private final Map<Integer, Guess> guesses = new HashMap<>();

    /** A column's meaning so far. */
    private record Guess(Meaning meaning, How how) {}

    private ColumnMapper(List<Head> heads, Vocabulary vocabulary) {
        this.heads = heads;
        this.vocabulary = vocabulary;
    }

    /**
     * Maps columns.
     *
     * @param given what a person said: header, tag or letter of the column to field
     * @param remembered what was said for a file of this shape: folded header to field
     */
    static List<Column> map(
            List<Head> heads, Vocabulary vocabulary, Map<String, Field> given, Map<String, Field> remembered) {
        Map<Integer, Column> fixed = new HashMap<>();
        for (Head head : heads) {
            Field said = said(head, given);
            Field known = remembered.get(Fold.key(head.title()));
            if (said != null) {
                fixed.put(head.index(), column(head, said, How.GIVEN));
            } else if (known != null) {
                fixed.put(head.index(), column(head, known, How.REMEMBERED));
            }
        }
        List<Head> open =
                heads.stream().filter(head -> !fixed.containsKey(head.index())).toList();
        Map<Integer, Column> found = new ColumnMapper(open, vocabulary).columns();
        List<Column> columns = new ArrayList<>();
        for (Head head : heads) {
            Column own = fixed.get(head.index());
            Column column = own == null ? found.getOrDefault(head.index(), column(head, Field.NONE, How.UNKNOWN)) : own;
            boolean taken = own == null
                    && column.field() != Field.NONE
                    && fixed.values().stream().anyMatch(other -> other.field() == column.field());
            columns.add(taken ? column.with(Field.NONE, How.UNKNOWN) : column);
        }
        return columns;
    }

    private static @Nullable Field said(Head head, Map<String, Field> given) {
        for (Map.Entry<String, Field> each : given.entrySet()) {
            String name = each.getKey();
            String tag = head.tag() == null ? "" : head.tag().toString();
            if (Fold.key(name).equals(Fold.key(head.title()))
                    || head.headers().stream().anyMatch(header -> header.strip().equalsIgnoreCase(name.strip()))
                    || HxlTag.parse(name).map(HxlTag::toString).orElse("-").equals(tag)
                    || Head.letter(head.index()).equals(name)) {
                return each.getValue();
            }
        }
        return null;
    }

    private static Column column(Head head, Field field, How how) {
        return new Column(
                head.index(),
                head.title(),
                head.tag() == null ? "" : head.tagText().strip(),
                field,
                how);
    }

    private Map<Integer, Column> columns() {
        guess();
        decideStateOrStatus();
        Map<Integer, Field> fields = new OrgColumns(heads, meanings()).fields();
        fields.putAll(new AreaColumns(heads, meanings()).fields());
        Map<Field, Integer> takenBy = new HashMap<>();
        fields.forEach((index, field) -> takenBy.put(field, index));
        for (How how : List.of(How.HXL, How.HEADER)) {
            for (boolean first : new boolean[] {true, false}) {
                for (Head head : heads) {
                    Guess guess = guesses.get(head.index());
                    if (guess != null
                            && guess.how() == how
                            && first == (guess.meaning().part() != Part.FULL_NAME)) {
                        simple(guess.meaning()).ifPresent(field -> {
                            if (several(field) || takenBy.putIfAbsent(field, head.index()) == null) {
                                fields.put(head.index(), field);
                            }
                        });
                    }
                }
            }
        }
        if (!takenBy.containsKey(Field.SECTOR) && takenBy.containsKey(Field.SECTOR_CODE)) {
            Integer only = takenBy.remove(Field.SECTOR_CODE);
            if (only != null) {
                fields.put(only, Field.SECTOR);
                takenBy.put(Field.SECTOR, only);
            }
        }
        Map<Integer, Column> columns = new HashMap<>();
        for (Head head : heads) {
            Field field = fields.get(head.index());
            Guess guess = guesses.get(head.index());
            if (field != null && guess != null) {
                columns.put(head.index(), column(head, field, guess.how()));
            }
        }
        byContent(columns);
        return columns;
    }

    private void guess() {
        said();
        LocalAreas.of(heads, meanings())
                .forEach((index, meaning) -> guesses.put(index, new Guess(meaning, How.HEADER)));
        bySamples();
    }

    /** A header of unknown words that speaks of a code ("Mun Pcode") where the values are codes. */
    private void bySamples() {
        for (Head head : heads) {
            if (head.tag() == null
                    && !guesses.containsKey(head.index())
                    && head.headers().stream().anyMatch(Headers::isSomeCode)
                    && head.share(AreaColumns::isTellingCode) >= MOSTLY) {
                guesses.put(head.index(), new Guess(new Meaning(Subject.AREA, Part.CODE, 0), How.HEADER));
            }
        }
    }

    private void said() {
        for (Head head : heads) {
            if (head.tag() != null) {
                guesses.put(head.index(), new Guess(tagged(head, head.tag().meaning()), How.HXL));
            }
        }
        List<Meaning> tagged = guesses.values().stream().map(Guess::meaning).toList();
        for (Head head : heads) {
            if (head.tag() == null) {
                header(head)
                        .filter(meaning -> tagged.stream().noneMatch(other -> claims(other, meaning)))
                        .ifPresent(meaning -> guesses.put(head.index(), new Guess(meaning, How.HEADER)));
            }
        }
    }

    /** A region is no site, though it is tagged as a location because its country has no such level. */
    private static Meaning tagged(Head head, Meaning meaning) {
        boolean region = meaning.subject() == Subject.LOCATION
                && header(head)
                        .filter(said -> said.subject() == Subject.AREA && said.level() == REGION)
                        .isPresent();
        return region ? Meaning.of(Subject.NOTHING) : meaning;
    }

    /** Whether a tag has already said what a header of an untagged column says. */
    private static boolean claims(Meaning tagged, Meaning header) {
        if (header.subject() == Subject.ORG || header.subject() == Subject.IMPL) {
            return (tagged.subject() == Subject.ORG || tagged.subject() == Subject.IMPL)
                    && (tagged.part() == header.part() || (header.part() == Part.PLAIN && tagged.part() == Part.NAME));
        }
        if (header.subject() == Subject.AREA) {
            return tagged.subject() == Subject.AREA
                    && (header.level() > 9 || header.level() == 0 || tagged.level() == header.level())
                    && (header.level() > 9 || tagged.part() == header.part());
        }
        return tagged.subject() == header.subject() && !several(simple(header).orElse(Field.NONE));
    }

    private static Optional<Meaning> header(Head head) {
        for (String header : head.headers()) {
            Optional<Meaning> meaning = Headers.meaning(header);
            if (meaning.isPresent()) {
                return bare(meaning.get()) && !head.band().isBlank()
                        ? Headers.meaning(head.band() + " " + header)
                                .filter(banded -> banded.subject() != Subject.NOTHING)
                                .or(() -> meaning)
                        : meaning;
            }
        }
        String own = head.headers().isEmpty() ? "" : head.headers().getFirst();
        return head.band().isBlank() ? Optional.empty() : Headers.meaning(head.band() + " " + own);
    }

    /** "Code", "Acronym": says which part, not of what. */
    private static boolean bare(Meaning meaning) {
        return (meaning.subject() == Subject.AREA && meaning.level() == 0)
                || (meaning.subject() == Subject.ORG && meaning.part() == Part.ACRONYM);
    }

    private void decideStateOrStatus() {
        for (Head head : heads) {
            Guess guess = guesses.get(head.index());
            if (guess != null && guess.meaning().subject() == Subject.STATE_OR_STATUS) {
                Meaning decided = head.share(vocabulary.status()) >= 0.5
                        ? Meaning.of(Subject.STATUS)
                        : new Meaning(Subject.AREA, guess.meaning().part(), 20);
                guesses.put(head.index(), new Guess(decided, guess.how()));
            }
        }
    }

    private Map<Integer, Meaning> meanings() {
        Map<Integer, Meaning> meanings = new HashMap<>();
        guesses.forEach((index, guess) -> meanings.put(index, guess.meaning()));
        return meanings;
    }

    /** Sector, kind and status columns whose header says nothing but whose values are all known words. */
    private void byContent(Map<Integer, Column> columns) {
        content(columns, Field.SECTOR, vocabulary.sector());
        content(columns, Field.ORG_TYPE, vocabulary.kind());
        content(columns, Field.STATUS, vocabulary.status());
    }

    private void content(Map<Integer, Column> columns, Field field, java.util.function.Predicate<String> known) {
        if (columns.values().stream().anyMatch(column -> column.field() == field)) {
            return;
        }
        heads.stream()
                .filter(head -> !columns.containsKey(head.index()))
                .filter(head -> head.tag() == null && head.share(known) >= MOSTLY)
                .findFirst()
                .ifPresent(head -> columns.put(head.index(), column(head, field, How.CONTENT)));
    }

    /** Fields that any number of columns may have: they are kept as text. */
    private static boolean several(Field field) {
        return field.keptAsText() && field != Field.SECTOR_CODE && field != Field.REPORTED;
    }

    private static Optional<Field> simple(Meaning meaning) {
        return switch (meaning.subject()) {
            case SECTOR -> Optional.of(meaning.part() == Part.CODE ? Field.SECTOR_CODE : Field.SECTOR);
            case SUBSECTOR -> Optional.of(Field.SUBSECTOR);
            case ACTIVITY -> Optional.of(Field.ACTIVITY);
            case STATUS -> Optional.of(Field.STATUS);
            case COUNTRY -> Optional.of(meaning.part() == Part.CODE ? Field.COUNTRY_CODE : Field.COUNTRY);
            case LOCATION -> Optional.of(Field.LOCATION);
            case START -> Optional.of(Field.START);
            case END -> Optional.of(Field.END);
            case REPORTED -> Optional.of(Field.REPORTED);
            case PERIOD -> Optional.of(Field.PERIOD);
            case MONTH -> Optional.of(Field.MONTH);
            case YEAR -> Optional.of(Field.YEAR);
            case REACHED -> Optional.of(Field.REACHED);
            case TARGETED -> Optional.of(Field.TARGETED);
            case CONTACT -> Optional.of(Field.CONTACT);
            case PROJECT -> Optional.of(Field.PROJECT);
            case INDICATOR -> Optional.of(Field.INDICATOR);
            case MODALITY -> Optional.of(Field.MODALITY);
            case REMARKS -> Optional.of(Field.REMARKS);
            case ROW_ID -> Optional.of(Field.ROW_ID);
            default -> Optional.empty();
        };
    }
}
