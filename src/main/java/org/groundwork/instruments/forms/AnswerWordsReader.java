package org.groundwork.instruments.forms;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.scoring.AnswerRule;
import org.groundwork.office.Cell;
import org.groundwork.office.CsvList;
import org.groundwork.ui.DateText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as an answer: a label in any of the instrument's languages, a level's id or number, a date or a
 * number in the usual spellings. What could mean two things is not guessed.
 */
final class AnswerWordsReader {
    private static final Set<String> NOT_APPLICABLE = folded(
            "n/a",
            "na",
            "n.a.",
            "not applicable",
            "does not apply",
            "sans objet",
            "s.o.",
            "non applicable",
            "no aplica",
            "no procede",
            "não se aplica",
            "لا ينطبق",
            "غير منطبق",
            "не применимо",
            "не застосовується");
    private static final Set<String> YES = folded(
            "yes", "y", "true", "oui", "o", "sí", "si", "sim", "نعم", "بله", "بلی", "هو", "да", "так", "ndiyo", "haa",
            "evet", "wi");
    private static final Set<String> NO = folded(
            "no", "n", "false", "non", "não", "nao", "لا", "کلا", "نه", "نخیر", "нет", "ні", "hapana", "maya", "hayır",
            "hayir");

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[-–—.):]\\s*(\\D.*)", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;،؛/|\\n\\r]| & | and | et | y | و )\\s*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** Which spreadsheets put before what is to stay text. */
    private static final Pattern APOSTROPHES = Pattern.compile("^['’‘´`]+\\s*");

    private static final int LONGEST = 32_767;
    private static final int SHORT = 120;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Question question;

    /** Labels that the very row offers, with what they stand for; other labels come after them. */
    private final Map<String, String> offered = new LinkedHashMap<>();

    /**
     * What it means.
     *
     * @param value as answers are kept; "" where nothing is said or nothing is understood
     * @param finding what is wrong (an error: not taken) or odd (taken all the same)
     */
    record Meaning(String value, @Nullable Finding finding) {
        static Meaning of(String value) {
            return new Meaning(value, null);
        }
    }

    AnswerWordsReader(Question question) {
        this(question, Map.of());
    }

    /** @param row labels that the form itself offers for this question, with their ids */
    AnswerWordsReader(Question question, Map<String, String> row) {
        this.question = question;
        row.forEach((label, id) -> offer(label, id));
        for (Level level : question.levels()) {
            offer(level.id(), level.id());
        }
        for (Level level : question.levels()) {
            level.label().texts().values().forEach(label -> offer(label, level.id()));
            offer(LibraryFeature.label(level), level.id());
            level.text().texts().values().forEach(text -> offer(text, level.id()));
        }
    }

    private void offer(String words, String id) {
        String key = Fold.key(words);
        if (!key.isEmpty()) {
            offered.putIfAbsent(key, id);
        }
    }

    Meaning meaning(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            return wrong("instruments.forms.problem.errorCell", cell.text());
        }
        String text = cell.text().strip();
        if (text.isEmpty() || cell.isBlank()) {
            return Meaning.of("");
        }
        String bare = APOSTROPHES.matcher(text).replaceFirst("");
        Meaning meaning =
                switch (question.type()) {
                    case TEXT -> text(cell, CsvList.text(text));
                    case NUMBER -> number(cell, bare);
                    case DATE -> date(cell, bare);
                    case MULTIPLE -> several(bare);
                    case SCALE, YES_NO, SINGLE, DOCUMENT -> chosen(cell, bare);
                };
        return checked(meaning);
    }

    Meaning meaning(String text) {
        return meaning(Cell.text(text));
    }

    /** The rule that all answers obey has the last word. */
    private Meaning checked(Meaning meaning) {
        if (meaning.value().isEmpty()) {
            return meaning;
        }
        Optional<Finding> finding = AnswerRule.check(question, meaning.value());
        return finding.map(wrong -> new Meaning("", wrong)).orElse(meaning);
    }

    private Meaning text(Cell cell, String text) {
        LocalDate day = cell.date() == null ? null : cell.date().toLocalDate();
        if (day != null) {
            return Meaning.of(day.toString());
        }
        return text.length() == LONGEST || text.length() == LONGEST - 1
                ? new Meaning(text, warning("instruments.forms.problem.mayBeCut", LONGEST))
                : Meaning.of(text);
    }

    private Meaning chosen(Cell cell, String text) {
        if (cell.kind() == Cell.Kind.DATE) {
            return notOffered(text);
        }
        String id = one(text);
        if (id != null) {
            return Meaning.of(id);
        }
        Set<String> meant = Arrays.stream(PARTS.split(text, -1))
                .filter(part -> !part.isBlank())
                .map(this::one)
                .map(found -> found == null ? "" : found)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (meant.size() > 1 && !meant.contains("")) {
            return wrong("instruments.forms.problem.twoAnswers", text);
        }
        return notOffered(text);
    }

    /** The id that one label, id, number or "3 – label" stands for; null for none. */
    private @Nullable String one(String text) {
        String key = Fold.key(text);
        String id = offered.get(key);
        if (id != null) {
            return id;
        }
        if (NOT_APPLICABLE.contains(key)) {
            return Question.NOT_APPLICABLE;
        }
        if (question.type() == QuestionType.YES_NO && (YES.contains(key) || NO.contains(key))) {
            return YES.contains(key) ? "yes" : "no";
        }
        String digits = digits(text);
        if (digits.matches("\\d{1,2}(?:\\.0+)?")) {
            return byPlace(
                    Integer.parseInt(digits.substring(0, digits.concat(".").indexOf('.'))));
        }
        Matcher numbered = NUMBERED.matcher(digits);
        if (numbered.matches()) {
            String rest = offered.get(Fold.key(numbered.group(2)));
            String place = byPlace(Integer.parseInt(numbered.group(1)));
            return rest != null && rest.equals(place) ? place : null;
        }
        return null;
    }

    private @Nullable String byPlace(int place) {
        return place >= 1 && place <= question.levels().size()
                ? question.levels().get(place - 1).id()
                : null;
    }

    private Meaning several(String text) {
        String whole = one(text);
        if (whole != null) {
            return Meaning.of(whole);
        }
        Set<String> ids = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : parts(text)) {
            String id = one(part);
            if (id == null) {
                unknown.add(part);
            } else {
                ids.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            return notOffered(String.join("; ", unknown));
        }
        if (ids.contains(Question.NOT_APPLICABLE) && ids.size() > 1) {
            return wrong("instruments.forms.problem.twoAnswers", text);
        }
        return Meaning.of(question.levels().stream()
                .map(Level::id)
                .filter(ids::contains)
                .collect(Collectors.joining(" "))
                .concat(ids.contains(Question.NOT_APPLICABLE) ? Question.NOT_APPLICABLE : ""));
    }

    /** Lines first, then semicolons, then commas and words: a label may hold a comma. Ids may stand apart by blanks. */
    private List<String> parts(String text) {
        for (String cut : List.of("[\\n\\r]+", "[\\n\\r;؛|]+", "[\\n\\r;؛|,،]+", PARTS.pattern())) {
            List<String> parts = Arrays.stream(text.split(cut, -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.stream().allMatch(part -> one(part) != null)) {
                return parts;
            }
        }
        List<String> words = Arrays.asList(text.strip().split("\\s+", -1));
        if (words.stream().allMatch(word -> one(word) != null)) {
            return words;
        }
        return Arrays.stream(PARTS.split(text, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private Meaning number(Cell cell, String text) {
        if (cell.kind() == Cell.Kind.DATE) {
            return wrong("instruments.forms.problem.dateForNumber", text);
        }
        if (cell.number() != null) {
            return Meaning.of(cell.number().toPlainString());
        }
        if (isNotApplicable(text)) {
            return Meaning.of(Question.NOT_APPLICABLE);
        }
        String plain =
                digits(text).replaceAll("[\\s\\p{Z}'’_]", "").replace('٫', '.').replace("٬", "");
        if (plain.matches("[-+]?\\d+([.,]\\d{1,2}|[.,]\\d{4,})?")) {
            return Meaning.of(new BigDecimal(plain.replace(',', '.')).toPlainString());
        }
        if (plain.matches("[-+]?\\d{1,3}(,\\d{3})+\\.\\d+|[-+]?\\d{1,3}(,\\d{3}){2,}")) {
            return Meaning.of(plain.replace(",", ""));
        }
        if (plain.matches("[-+]?\\d{1,3}(\\.\\d{3})+,\\d+|[-+]?\\d{1,3}(\\.\\d{3}){2,}")) {
            return Meaning.of(plain.replace(".", "").replace(',', '.'));
        }
        return plain.matches("[-+]?\\d{1,3}[.,]\\d{3}")
                ? wrong("instruments.forms.problem.numberTwoWays", text)
                : wrong("instruments.forms.problem.notNumber", text);
    }

    private Meaning date(Cell cell, String text) {
        if (cell.date() != null) {
            return Meaning.of(cell.date().toLocalDate().toString());
        }
        if (isNotApplicable(text)) {
            return Meaning.of(Question.NOT_APPLICABLE);
        }
        BigDecimal serial = cell.number();
        if (serial != null && serial.intValue() > 10_000 && serial.intValue() < 80_000) {
            LocalDate day = DAY_ZERO.plusDays(serial.intValue());
            return new Meaning(day.toString(), warning("instruments.forms.problem.dateAsNumber", text, day));
        }
        String plain = digits(text);
        if (!YEAR.matcher(plain).find()) {
            return wrong("instruments.forms.problem.notDate", text);
        }
        LocalDate never = LocalDate.of(1, 1, 1);
        Optional<LocalDate> dayFirst = DateText.parse(plain, Locale.UK, never);
        Optional<LocalDate> monthFirst = DateText.parse(plain, Locale.US, never);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return wrong("instruments.forms.problem.dateTwoWays", text, dayFirst.get(), monthFirst.get());
        }
        return dayFirst.or(() -> monthFirst)
                .map(day -> Meaning.of(day.toString()))
                .orElseGet(() -> wrong("instruments.forms.problem.notDate", text));
    }

    private static boolean isNotApplicable(String text) {
        return NOT_APPLICABLE.contains(Fold.key(text));
    }

    /** Digits of any script as 0 to 9. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = UCharacter.isDigit(c) ? UCharacter.digit(c, 10) : -1;
            plain.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return plain.toString();
    }

    private Meaning notOffered(String text) {
        String labels = question.levels().stream().map(LibraryFeature::label).collect(Collectors.joining(" · "));
        return wrong("instruments.forms.problem.notOffered", text, labels);
    }

    private Meaning wrong(String key, Object... args) {
        Object[] shown = Arrays.stream(args)
                .map(arg -> arg instanceof String text ? shortened(text) : arg)
                .toArray();
        return new Meaning("", Finding.error(question.id(), key, shown));
    }

    /** Short enough for a sentence. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SHORT ? line.substring(0, SHORT - 1) + "…" : line;
    }

    private Finding warning(String key, Object... args) {
        return Finding.warning(question.id(), key, args);
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(Fold::key).collect(Collectors.toSet());
    }
}
