package org.groundwork.instruments.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an answer. Answers are kept as text: a level's id, {@code yes} or {@code no}, a decimal number, a date
 * as ISO 8601, several ids with spaces between, or {@link Question#NOT_APPLICABLE}.
 */
public final class AnswerRule {
    private AnswerRule() {}

    /** What is wrong with an answer; empty where it can stand. A blank one and "not looked at" are none and can. */
    public static Optional<Finding> check(Question question, String value) {
        if (value.isBlank() || value.equals(Question.NOT_REVIEWED)) {
            return Optional.empty();
        }
        if (value.equals(Question.NOT_APPLICABLE)) {
            return question.notApplicable() || question.type() == QuestionType.TEXT
                    ? Optional.empty()
                    : Optional.of(Finding.error(question.id(), "instruments.answer.mustApply", question.id()));
        }
        if (stands(question, value)) {
            return Optional.empty();
        }
        String key =
                switch (question.type()) {
                    case NUMBER -> "instruments.answer.notNumber";
                    case DATE -> "instruments.answer.notDate";
                    case SCALE, YES_NO, SINGLE, MULTIPLE, DOCUMENT, TEXT -> "instruments.answer.notLevel";
                };
        return Optional.of(Finding.error(question.id(), key, question.id(), value));
    }

    private static boolean stands(Question question, String value) {
        return switch (question.type()) {
            case SCALE, YES_NO, SINGLE, DOCUMENT -> question.level(value).isPresent();
            case MULTIPLE ->
                Arrays.stream(value.split(" ", -1))
                        .allMatch(one -> question.level(one).isPresent());
            case NUMBER -> isNumber(value);
            case DATE -> isDate(value);
            case TEXT -> true;
        };
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value).precision() <= 30;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() < 10_000;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    /** True where something counts as the answer. */
    public static boolean isAnswered(Question question, Map<String, String> answers, Facts facts) {
        return counting(question, answers, facts) != null;
    }

    /** The answer that counts: what was said, else what the registry knows; null for none. */
    static @Nullable String counting(Question question, Map<String, String> answers, Facts facts) {
        String said = answers.get(question.id());
        if (said != null && !said.isBlank()) {
            return said.equals(Question.NOT_REVIEWED) || check(question, said).isPresent() ? null : said;
        }
        String known = question.record().isEmpty() ? null : facts.of(question.record());
        if (known == null || known.isBlank()) {
            return null;
        }
        return switch (question.type()) {
            case YES_NO -> "yes";
            case DOCUMENT -> "held";
            case NUMBER, DATE, TEXT -> known;
            case SCALE, SINGLE, MULTIPLE -> null;
        };
    }
}
