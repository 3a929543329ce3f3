package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;

/**
 * What the program wrote into columns of its own when it made a form, as far as it still fits what stands beside it;
 * the rest is told.
 */
final class XlsOwnReader {
    private static final List<String> COLUMNS = List.of(
            "gw_id",
            "gw_type",
            "gw_weight",
            "gw_key",
            "gw_not_applicable",
            "gw_optional",
            "gw_expected",
            "gw_critical",
            "gw_record",
            "gw_documents",
            "gw_topic",
            "gw_relevant",
            "gw_relevant_as");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");
    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Set<String> DOCUMENT = Set.of("held", "none-because", "missing");

    private final FormTableReader survey;
    private final Consumer<Oddity> oddities;
    private final String language;
    private final boolean made;

    XlsOwnReader(FormTableReader survey, String language, Consumer<Oddity> oddities) {
        this.survey = survey;
        this.language = language;
        this.oddities = oddities;
        this.made = isOwn(survey);
    }

    /** True where the program made the form. */
    static boolean isOwn(FormTableReader survey) {
        return COLUMNS.stream().anyMatch(survey::has);
    }

    /** Columns that somebody took out, with all that they held. */
    void missing() {
        List<String> gone =
                COLUMNS.stream().filter(column -> !survey.has(column)).toList();
        if (!made) {
            odd(new CellAt(1, 0), Finding.warning("", "instruments.xlsform.ownGone"));
        } else if (!gone.isEmpty()) {
            String columns = String.join(", ", gone);
            odd(new CellAt(1, 0), Finding.warning("", "instruments.xlsform.ownColumnsGone", gone.size(), columns));
        }
    }

    /** Whether a question may stay open; what is not a plain yes or no is told. */
    boolean optional(Row row, String name) {
        String required = survey.text(row, "required").toLowerCase(Locale.ROOT);
        if (!YES.contains(required) && !NO.contains(required)) {
            tell(row, "required", name, "instruments.xlsform.requiredNotRead", survey.text(row, "required"));
        }
        // a form of the program's own requires nothing of a phone
        return made ? !required.isEmpty() && NO.contains(required) : !YES.contains(required);
    }

    /** The question with what stands in those columns. */
    Question question(Row row, Question plain) {
        String type = survey.text(row, "gw_type");
        QuestionType kept = Arrays.stream(QuestionType.values())
                .filter(one -> one.id().equals(type))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            if (!type.isEmpty()) {
                tell(row, "gw_type", plain.id(), "instruments.xlsform.ownValue", type);
            }
            return withoutKind(row, plain);
        }
        List<Level> levels = new ArrayList<>(plain.levels());
        boolean notApplicable = levels.removeIf(level -> level.id().equals(Question.NOT_APPLICABLE));
        String id = id(row, plain);
        QuestionType kind = kind(row, plain, levels, kept);
        boolean optional = flag(row, "gw_optional")
                && !YES.contains(survey.text(row, "required").toLowerCase(Locale.ROOT));
        return new Question(
                id,
                kind,
                plain.text(),
                plain.guidance(),
                survey.words(row, "guidance_hint", language),
                levels,
                weight(row, id),
                flag(row, "gw_key"),
                levels.isEmpty() ? flag(row, "gw_not_applicable") : notApplicable,
                optional,
                expected(row, kind, kept),
                critical(row, levels),
                plain.relevant(),
                survey.text(row, "gw_record"),
                words(row, "gw_documents"),
                survey.text(row, "gw_topic"));
    }

    private Question withoutKind(Row row, Question plain) {
        if (made && plain.levels().size() > 1 && plain.levels().stream().allMatch(level -> level.points() == null)) {
            odd(survey.at(row, "type"), Finding.info(plain.id(), "instruments.xlsform.newQuestion", plain.id()));
        }
        String own = survey.text(row, "gw_id");
        return own.isEmpty() ? plain : XlsQuestionReader.renamed(plain, own);
    }

    private String id(Row row, Question plain) {
        String own = survey.text(row, "gw_id");
        if (own.isEmpty()) {
            tell(row, "gw_id", plain.id(), "instruments.xlsform.idGone", "");
            return plain.id();
        }
        String name = RelevantRule.xmlNames(List.of(own)).getFirst();
        if (!plain.id().equals(name) && !plain.id().startsWith(name + "_")) {
            odd(survey.at(row, "name"), Finding.info(own, "instruments.xlsform.nameChanged", own, plain.id()));
        }
        return own;
    }

    /** The kind that it had, where the row still asks for such answers; else what the row asks for now. */
    private QuestionType kind(Row row, Question plain, List<Level> levels, QuestionType kept) {
        Set<String> ids = levels.stream().map(Level::id).collect(Collectors.toSet());
        boolean fits =
                switch (kept) {
                    case SCALE, SINGLE -> plain.type() == QuestionType.SINGLE;
                    case YES_NO -> plain.type() == QuestionType.SINGLE && ids.equals(YES_NO);
                    case DOCUMENT -> plain.type() == QuestionType.SINGLE && ids.equals(DOCUMENT);
                    case MULTIPLE, NUMBER, DATE, TEXT -> plain.type() == kept;
                };
        if (fits) {
            return kept;
        }
        boolean counted =
                plain.type() == QuestionType.SINGLE && levels.stream().anyMatch(level -> level.points() != null);
        QuestionType kind = counted ? QuestionType.SCALE : plain.type();
        odd(
                survey.at(row, "type"),
                Finding.warning(plain.id(), "instruments.xlsform.kindChanged", plain.id(), kept.id(), kind.id()));
        return kind;
    }

    private int weight(Row row, String id) {
        String weight = survey.text(row, "gw_weight");
        if (!weight.isEmpty() && !weight.matches("[1-9]\\d{0,3}")) {
            tell(row, "gw_weight", id, "instruments.xlsform.ownValue", weight);
            return 1;
        }
        return weight.isEmpty() ? 1 : Integer.parseInt(weight);
    }

    private boolean flag(Row row, String column) {
        String flag = survey.text(row, column).toLowerCase(Locale.ROOT);
        if (!YES.contains(flag) && !NO.contains(flag)) {
            tell(row, column, "", "instruments.xlsform.ownValue", flag);
        }
        return YES.contains(flag);
    }

    private String expected(Row row, QuestionType kind, QuestionType kept) {
        String expected = survey.text(row, "gw_expected");
        if (kind != QuestionType.YES_NO) {
            return kind == kept ? expected : "";
        }
        if (!YES_NO.contains(expected)) {
            tell(row, "gw_expected", "", "instruments.xlsform.ownValue", expected);
            return "yes";
        }
        return expected;
    }

    private Set<String> critical(Row row, List<Level> levels) {
        Set<String> ids = levels.stream().map(Level::id).collect(Collectors.toSet());
        List<String> critical = words(row, "gw_critical");
        critical.stream()
                .filter(one -> !ids.contains(one))
                .forEach(one -> tell(row, "gw_critical", "", "instruments.xlsform.criticalGone", one));
        return critical.stream().filter(ids::contains).collect(Collectors.toSet());
    }

    private List<String> words(Row row, String column) {
        return Arrays.stream(survey.text(row, column).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** @param question its id, or "" */
    private void tell(Row row, String column, String question, String key, String text) {
        odd(survey.at(row, column), Finding.warning(question, key, text.isEmpty() ? question : text, column));
    }

    private void odd(CellAt at, Finding finding) {
        oddities.accept(new Oddity(survey.sheet(), at, finding));
    }
}
