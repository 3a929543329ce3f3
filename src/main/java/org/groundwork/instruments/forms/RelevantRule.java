package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.content.Condition;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked, from the expressions of XLSForm and to them. Of the expressions those are understood that
 * compare an answer with words, joined by and, or, not; all others are none.
 */
final class RelevantRule {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\$\\{\\s*[^}\\s]+\\s*})|('[^']*'|\"[^\"]*\"|‘[^’]*’)|(-?\\d+(?:\\.\\d+)?)|(!=|=|\\(|\\)|,)"
                    + "|([A-Za-z][A-Za-z_-]*))");
    private static final int DEEPEST = 50;

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private RelevantRule(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!expression.substring(end).isBlank()) {
            throw new NotUnderstood();
        }
    }

    /** Ends the reading of an expression; never leaves this class. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }

    /** The condition that an expression means; null where it is not one of the common shapes. */
    static @Nullable Condition read(String expression) {
        if (expression.isBlank()) {
            return Condition.All.ALWAYS;
        }
        try {
            RelevantRule rule = new RelevantRule(expression);
            Condition condition = rule.or(0);
            return rule.at == rule.tokens.size() ? condition : null;
        } catch (NotUnderstood e) {
            return null;
        }
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new NotUnderstood();
        }
        return tokens.get(at++);
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new NotUnderstood();
        }
    }

    private Condition or(int depth) {
        if (depth > DEEPEST) {
            throw new NotUnderstood();
        }
        List<Condition> parts = new ArrayList<>(List.of(and(depth)));
        while (take("or")) {
            parts.add(and(depth));
        }
        return any(parts);
    }

    private Condition and(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(one(depth)));
        while (take("and")) {
            parts.add(one(depth));
        }
        return all(parts);
    }

    private Condition one(int depth) {
        if (take("(")) {
            Condition inner = or(depth + 1);
            expect(")");
            return inner;
        }
        if (take("not")) {
            expect("(");
            Condition inner = or(depth + 1);
            expect(")");
            return new Condition.Not(inner);
        }
        if (take("true")) {
            expect("(");
            expect(")");
            return Condition.All.ALWAYS;
        }
        if (take("selected")) {
            expect("(");
            String question = reference(next());
            expect(",");
            String value = value(next());
            expect(")");
            return new Condition.AnswerIs(question, Set.of(value));
        }
        return comparison();
    }

    private Condition comparison() {
        String left = next();
        boolean unlike = take("!=");
        if (!unlike) {
            expect("=");
        }
        String right = next();
        boolean turned = !left.startsWith("$");
        String question = reference(turned ? right : left);
        Condition is = new Condition.AnswerIs(question, Set.of(value(turned ? left : right)));
        return unlike ? new Condition.Not(is) : is;
    }

    private static String reference(String token) {
        if (!token.startsWith("${")) {
            throw new NotUnderstood();
        }
        return token.substring(2, token.length() - 1).strip();
    }

    private static String value(String token) {
        boolean quoted = token.length() > 2 && "'\"‘".indexOf(token.charAt(0)) >= 0;
        if (!quoted && !token.matches("-?\\d+(\\.\\d+)?")) {
            throw new NotUnderstood();
        }
        return quoted ? token.substring(1, token.length() - 1).strip() : token;
    }

    /** Several answers to one question are one condition. */
    private static Condition any(List<Condition> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        Set<String> questions = parts.stream()
                .map(part -> part instanceof Condition.AnswerIs is ? is.question() : "")
                .collect(Collectors.toSet());
        if (questions.size() == 1 && !questions.contains("")) {
            Set<String> values = new LinkedHashSet<>();
            parts.forEach(part -> values.addAll(((Condition.AnswerIs) part).values()));
            return new Condition.AnswerIs(questions.iterator().next(), values);
        }
        return new Condition.Any(parts);
    }

    static Condition all(List<Condition> parts) {
        List<Condition> some = parts.stream()
                .filter(part -> !part.equals(Condition.All.ALWAYS))
                .toList();
        return some.size() == 1 ? some.getFirst() : some.isEmpty() ? Condition.All.ALWAYS : new Condition.All(some);
    }

    /**
     * As an expression; "" where it always holds. What hangs on facts of the actor is asked of everybody: a phone does
     * not know them.
     *
     * @param names what the form calls questions and answers
     */
    static String write(Condition condition, Function<String, Question> question, Names names) {
        return new Writing(question, names).text(condition);
    }

    /** How ids are called in a form. */
    interface Names {
        String question(String id);

        String answer(String question, String id);
    }

    private record Writing(Function<String, Question> questions, Names names) {
        String text(Condition condition) {
            return switch (condition) {
                case Condition.FactIs ignored -> "";
                case Condition.AnswerIs is -> answerIs(is);
                case Condition.All all ->
                    joined(
                            all.of().stream()
                                    .map(this::text)
                                    .filter(part -> !part.isEmpty())
                                    .toList(),
                            " and ");
                case Condition.Any any -> {
                    List<String> parts = any.of().stream().map(this::text).toList();
                    yield parts.contains("") ? "" : joined(parts, " or ");
                }
                case Condition.Not not -> {
                    String inner = text(not.of());
                    yield inner.isEmpty() || not.of().facts().findAny().isPresent() ? "" : "not(" + inner + ")";
                }
            };
        }

        private String answerIs(Condition.AnswerIs is) {
            String name = "${" + names.question(is.question()) + "}";
            boolean several = questions.apply(is.question()).type() == QuestionType.MULTIPLE;
            return joined(
                    new TreeSet<>(is.values())
                            .stream()
                                    .map(value -> "'" + names.answer(is.question(), value) + "'")
                                    .map(value ->
                                            several ? "selected(" + name + ", " + value + ")" : name + " = " + value)
                                    .toList(),
                    " or ");
        }

        private static String joined(List<String> parts, String word) {
            return parts.size() < 2
                    ? String.join("", parts)
                    : parts.stream().collect(Collectors.joining(word, "(", ")"));
        }
    }

    /** Names of XML for any ids: letters, digits and underscores, no two alike. */
    static List<String> xmlNames(List<String> ids) {
        Set<String> taken = new LinkedHashSet<>(Arrays.asList("meta", "instanceID", "instanceName"));
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            String plain = id.replaceAll("[^A-Za-z0-9_]", "_");
            String name = plain.matches("[A-Za-z_].*") ? plain : "q_" + plain;
            String unlike = name;
            for (int i = 2; !taken.add(unlike); i++) {
                unlike = name + "_" + i;
            }
            names.add(unlike);
        }
        return names;
    }
}
