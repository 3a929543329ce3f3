package org.groundwork.instruments.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;

/** One row of an XLSForm's survey as a question. */
final class XlsQuestionReader {
    private static final Pattern SELECT = Pattern.compile(
            "(select one from|select one|select1|select multiple from|select multiple|select all that apply from"
                    + "|select all that apply)\\s+(\\S+)(\\s+or other)?(?:\\s.*)?");
    private static final Set<String> FILLED_BY_PHONE = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "device id",
            "uri:deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "start-geopoint",
            "imei",
            "hidden",
            "calculate",
            "xml-external",
            "csv-external");
    private static final Set<String> AS_TEXT = Set.of("time", "datetime", "barcode");
    private static final Set<String> TEXT = Set.of("text", "string");
    private static final Set<String> NUMBER = Set.of("integer", "int", "decimal", "range");

    private final FormTableReader survey;
    private final XlsChoiceReader lists;
    private final XlsOwnReader own;
    private final String language;
    private final Consumer<Oddity> oddities;

    XlsQuestionReader(FormTableReader survey, XlsChoiceReader lists, String language, Consumer<Oddity> oddities) {
        this.survey = survey;
        this.own = new XlsOwnReader(survey, language, oddities);
        this.lists = lists;
        this.language = language;
        this.oddities = oddities;
    }

    /**
     * The question; null where the row is none, which is told.
     *
     * @param type in small letters, blanks for underscores
     */
    @Nullable
    Question question(Row row, String type) {
        String name = survey.text(row, "name");
        if (FILLED_BY_PHONE.contains(type)) {
            odd(row, "type", Finding.info(name, "instruments.xlsform.filledByPhone", name, type));
            return null;
        }
        Matcher select = SELECT.matcher(type);
        if (select.matches()) {
            return choice(row, name, select);
        }
        QuestionType kind = TEXT.contains(type) || AS_TEXT.contains(type)
                ? QuestionType.TEXT
                : NUMBER.contains(type) ? QuestionType.NUMBER : type.equals("date") ? QuestionType.DATE : null;
        if (kind == null) {
            odd(row, "type", Finding.error(name, "instruments.xlsform.type", name, type));
            return null;
        }
        if (AS_TEXT.contains(type)) {
            odd(row, "type", Finding.warning(name, "instruments.xlsform.asText", name, type));
        }
        return made(row, name, kind, List.of());
    }

    private @Nullable Question choice(Row row, String name, Matcher select) {
        // names of lists keep their case and underscores
        String[] words = survey.text(row, "type").strip().split("\\s+", -1);
        int last = words.length - (select.group(3) == null ? 1 : words[words.length - 1].contains("_") ? 2 : 3);
        String list = words[Math.max(0, last)];
        List<Level> levels = lists.list(list);
        if (select.group(3) != null) {
            odd(row, "type", Finding.warning(name, "instruments.xlsform.orOther", name));
        }
        if (!survey.text(row, "choice_filter").isEmpty()) {
            odd(row, "choice_filter", Finding.warning(name, "instruments.xlsform.choiceFilter", name));
        }
        if (levels.size() < 2) {
            odd(row, "type", Finding.error(name, "instruments.xlsform.noList", name, list));
            return null;
        }
        boolean several =
                select.group(1).contains("multiple") || select.group(1).contains("all");
        return made(row, name, several ? QuestionType.MULTIPLE : QuestionType.SINGLE, levels);
    }

    private @Nullable Question made(Row row, String name, QuestionType kind, List<Level> levels) {
        if (name.isEmpty()) {
            odd(row, "name", Finding.error("", "instruments.xlsform.noName"));
            return null;
        }
        for (String column : List.of("constraint", "calculation", "default", "read_only")) {
            if (!survey.text(row, column).matches("|(?i)no|false")) {
                odd(row, column, Finding.warning(name, "instruments.xlsform.notKept", name, column));
            }
        }
        Words text = survey.words(row, "label", language);
        if (text.isEmpty()) {
            odd(row, "label", Finding.warning(name, "instruments.xlsform.noLabel", name));
            text = new Words(Map.of(language, name));
        }
        boolean optional = own.optional(row, name);
        return own.question(
                row,
                new Question(
                        name,
                        kind,
                        text,
                        guidance(row),
                        Words.NONE,
                        levels,
                        1,
                        false,
                        false,
                        optional,
                        "",
                        Set.of(),
                        Condition.All.ALWAYS,
                        "",
                        List.of(),
                        ""));
    }

    private Words guidance(Row row) {
        Words hint = survey.words(row, "hint", language);
        Words more = survey.words(row, "guidance_hint", language);
        if (more.isEmpty() || !survey.text(row, "gw_type").isEmpty()) {
            return hint;
        }
        Map<String, String> texts = new TreeMap<>(hint.texts());
        more.texts().forEach((tag, text) -> texts.merge(tag, text, (a, b) -> a + "\n" + b));
        return new Words(texts);
    }

    private void odd(Row row, String column, Finding finding) {
        oddities.accept(new Oddity(survey.sheet(), survey.at(row, column), finding));
    }

    static Question renamed(Question question, String id) {
        return copy(question, id, question.relevant(), question.optional());
    }

    static Question relevant(Question question, Condition relevant, boolean optional) {
        return copy(question, question.id(), relevant, optional);
    }

    private static Question copy(Question question, String id, Condition relevant, boolean optional) {
        return new Question(
                id,
                question.type(),
                question.text(),
                question.guidance(),
                question.evidence(),
                question.levels(),
                question.weight(),
                question.key(),
                question.notApplicable(),
                optional,
                question.expected(),
                question.critical(),
                relevant,
                question.record(),
                question.documents(),
                question.topic());
    }

    static Instrument with(Instrument instrument, List<InstrumentSection> sections) {
        return new Instrument(
                instrument.id(),
                instrument.edition(),
                instrument.title(),
                instrument.about(),
                instrument.kind(),
                instrument.direction(),
                instrument.validityMonths(),
                instrument.source(),
                instrument.note(),
                instrument.verified(),
                instrument.starter(),
                instrument.scoring(),
                sections);
    }
}
