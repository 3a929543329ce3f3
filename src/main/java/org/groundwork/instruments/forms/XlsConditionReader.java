package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.content.ConditionReader;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * When each question of a form is asked, which can be read once all questions are known. Where a condition no longer
 * fits, as much of it is kept as does, and the rest is told at its row: no question is asked of everybody unsaid.
 */
final class XlsConditionReader {
    private static final String OWN = "gw_relevant";

    private final Consumer<Oddity> oddities;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** What the form calls a question, where that is not its id. */
    private final Map<String, String> ids = new HashMap<>();

    /** An expression of the form, and where it stands. */
    record Expression(String text, String sheet, CellAt at) {}

    /**
     * A question with what decides whether it is asked.
     *
     * @param own what the program itself wrote beside its expression, as far as that counts
     */
    private record Asked(Question question, Condition own, List<Expression> relevant, String sheet, CellAt at) {}

    XlsConditionReader(Consumer<Oddity> oddities) {
        this.oddities = oddities;
    }

    static Optional<Expression> expression(FormTableReader survey, Row row) {
        String text = survey.text(row, "relevant");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expression(text, survey.sheet(), survey.at(row, "relevant")));
    }

    boolean knows(String id) {
        return asked.containsKey(id);
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** @param around expressions of the groups in which it stands */
    void add(FormTableReader survey, Row row, Question question, List<Expression> around) {
        List<Expression> relevant = new ArrayList<>(around);
        String written = survey.text(row, OWN);
        Condition own = written.isEmpty() ? null : own(written);
        boolean untouched = survey.text(row, "relevant").equals(survey.text(row, OWN + "_as"));
        Condition counts = own == null ? Condition.All.ALWAYS : untouched ? own : factsOf(own);
        if (own == null || !untouched) {
            expression(survey, row).ifPresent(relevant::add);
        }
        CellAt at = survey.at(row, "relevant");
        if (own == null && !written.isEmpty()) {
            CellAt damaged = survey.at(row, OWN);
            tell(survey.sheet(), damaged, question, "instruments.xlsform.relevantDamaged", written);
        } else if (own != null && facts(own) > facts(counts)) {
            tell(survey.sheet(), at, question, "instruments.xlsform.relevantFacts", survey.text(row, "relevant"));
        }
        asked.put(question.id(), new Asked(question, counts, relevant, survey.sheet(), at));
        ids.putIfAbsent(survey.text(row, "name"), question.id());
    }

    private static @Nullable Condition own(String written) {
        try {
            return ConditionReader.read(written);
        } catch (JacksonException | Problem damaged) {
            return null;
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.of() : List.of(condition);
    }

    /** What of a condition hangs on facts of the actor alone, where that can be told apart. */
    private static Condition factsOf(Condition condition) {
        return RelevantRule.all(parts(condition).stream()
                .filter(part -> part.questions().findAny().isEmpty())
                .toList());
    }

    private static long facts(Condition condition) {
        return condition.facts().count();
    }

    private void tell(String sheet, CellAt at, Question question, String key, String text) {
        oddities.accept(new Oddity(sheet, at, Finding.warning(question.id(), key, question.id(), text)));
    }

    /**
     * The questions by id, each with its condition.
     *
     * @param foreign whether the form is none of the program's own: where nothing is required in such a one, everything
     *     is asked alike
     */
    Map<String, Question> questions(boolean foreign) {
        boolean alike = foreign
                && asked.values().stream().allMatch(one -> one.question().optional());
        Map<String, Question> questions = new LinkedHashMap<>();
        asked.forEach((id, one) -> questions.put(
                id,
                XlsQuestionReader.relevant(
                        one.question(), relevant(one), one.question().optional() && !alike)));
        return questions;
    }

    private Condition relevant(Asked one) {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : gone(one.own()).isEmpty() ? List.of(one.own()) : parts(one.own())) {
            String gone = String.join(", ", new TreeSet<>(gone(part)));
            if (gone.isEmpty()) {
                parts.add(part);
            } else {
                tell(one.sheet(), one.at(), one.question(), "instruments.xlsform.relevantGone", gone);
            }
        }
        for (Expression expression : one.relevant()) {
            Condition read = RelevantRule.read(expression.text());
            Condition condition = read == null ? null : byId(read);
            if (condition == null || !gone(condition).isEmpty()) {
                tell(
                        expression.sheet(),
                        expression.at(),
                        one.question(),
                        "instruments.xlsform.relevant",
                        expression.text());
            } else {
                parts.add(condition);
            }
        }
        return RelevantRule.all(parts);
    }

    private Condition byId(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs is ->
                new Condition.AnswerIs(ids.getOrDefault(is.question(), is.question()), is.values());
            case Condition.FactIs is -> is;
            case Condition.All all ->
                new Condition.All(all.of().stream().map(this::byId).toList());
            case Condition.Any any ->
                new Condition.Any(any.of().stream().map(this::byId).toList());
            case Condition.Not not -> new Condition.Not(byId(not.of()));
        };
    }

    /** The questions and answers on which it hangs, and that there are not. */
    private List<String> gone(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs is -> gone(is).toList();
            case Condition.FactIs ignored -> List.of();
            case Condition.All all -> gone(all.of());
            case Condition.Any any -> gone(any.of());
            case Condition.Not not -> gone(not.of());
        };
    }

    private List<String> gone(List<Condition> some) {
        return some.stream().flatMap(each -> gone(each).stream()).toList();
    }

    private Stream<String> gone(Condition.AnswerIs is) {
        Asked other = asked.get(is.question());
        if (other == null) {
            return Stream.of(is.question());
        }
        Question question = other.question();
        return is.values().stream()
                .filter(value -> !question.levels().isEmpty()
                        && question.level(value).isEmpty()
                        && !(question.notApplicable() && value.equals(Question.NOT_APPLICABLE)))
                .map(value -> is.question() + " = " + value);
    }

    /** Whatever keeps the instrument from holding together is told at the row of its question. */
    void tellUnsound(Instrument made) {
        InstrumentRule.check(made).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> {
                    Asked about = asked.get(finding.field());
                    CellAt at = new CellAt(about == null ? 1 : about.at().row(), 0);
                    oddities.accept(new Oddity(about == null ? "survey" : about.sheet(), at, finding));
                });
    }

    /** Circles are cut: a question that hangs on itself is always asked. */
    Instrument sound(Instrument made) {
        Set<String> circles = InstrumentRule.check(made).stream()
                .filter(finding -> finding.key().equals("instruments.check.circle"))
                .map(Finding::field)
                .collect(Collectors.toSet());
        if (circles.isEmpty()) {
            return made;
        }
        asked.values().stream()
                .filter(one -> circles.contains(one.question().id()))
                .forEach(one -> oddities.accept(new Oddity(
                        one.sheet(),
                        one.at(),
                        Finding.warning(
                                one.question().id(),
                                "instruments.xlsform.circle",
                                one.question().id()))));
        List<InstrumentSection> cut = made.sections().stream()
                .map(section -> new InstrumentSection(
                        section.id(),
                        section.title(),
                        section.about(),
                        section.questions().stream()
                                .map(question -> circles.contains(question.id())
                                        ? XlsQuestionReader.relevant(
                                                question, Condition.All.ALWAYS, question.optional())
                                        : question)
                                .toList()))
                .toList();
        return XlsQuestionReader.with(made, cut);
    }
}
