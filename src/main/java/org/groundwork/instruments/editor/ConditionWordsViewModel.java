package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Text;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.Condition;

/** When a question is asked, in words; and what it can hang on. */
final class ConditionWordsViewModel {
    /**
     * What a condition can be about: a question, or a fact of the actor.
     *
     * @param values that it can have, with their words, in the order in which they are offered
     */
    record Subject(String code, boolean fact, String words, Map<String, String> values) {}

    private ConditionWordsViewModel() {}

    /** The questions with answers to choose, and the facts of the actor. */
    static List<Subject> subjects(List<Question> questions) {
        List<Subject> all = new ArrayList<>();
        for (Question question : questions) {
            if (!question.levels().isEmpty()) {
                Map<String, String> values = new LinkedHashMap<>();
                question.levels().forEach(level -> values.put(level.id(), name(level)));
                if (question.notApplicable()) {
                    values.put(Question.NOT_APPLICABLE, Text.of("instruments.editor.notApplicable"));
                }
                String words = Text.of(
                        "instruments.editor.line",
                        question.id(),
                        question.text().in(Text.locale()));
                all.add(new Subject(question.id(), false, words, values));
            }
        }
        all.addAll(facts());
        return all;
    }

    private static String name(Level level) {
        String name = LibraryFeature.label(level);
        return name.isBlank() ? level.id() : name;
    }

    /** Facts of the actor that can decide, as the format of instruments names them. */
    private static List<Subject> facts() {
        return List.of(
                fact("kind", Text.of("instruments.fact.kind"), labels(ActorKind.values())),
                fact("class", Text.of("instruments.fact.class"), labels(LocalClass.values())),
                fact("profile", Text.of("instruments.fact.profile"), profiles()),
                fact("tier", Text.of("instruments.fact.tier"), tiers()),
                fact("security-force", Text.of("instruments.fact.securityForce"), yesNo()));
    }

    private static Subject fact(String code, String words, Map<String, String> values) {
        return new Subject(code, true, words, values);
    }

    private static Map<String, String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(Enum::name, Text::label, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> profiles() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state-body", Text.of("instruments.fact.profile.stateBody"));
        values.put("community-group", Text.of("instruments.fact.profile.communityGroup"));
        values.put("ngo", Text.of("instruments.fact.profile.ngo"));
        values.put("diaspora", Text.of("instruments.fact.profile.diaspora"));
        values.put("red-cross-red-crescent", Text.of("instruments.fact.profile.redCross"));
        return values;
    }

    private static Map<String, String> tiers() {
        Map<String, String> values = new LinkedHashMap<>();
        List.of("0", "1", "2", "3").forEach(tier -> values.put(tier, Text.of("instruments.fact.tier.of", tier)));
        values.put("waiver", Text.of("instruments.fact.tier.waiver"));
        return values;
    }

    private static Map<String, String> yesNo() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("yes", Text.of("instruments.level.yes"));
        values.put("no", Text.of("instruments.level.no"));
        return values;
    }

    /** A condition in words. */
    static String words(Condition condition, List<Subject> subjects) {
        return switch (condition) {
            case Condition.AnswerIs is -> leaf(subjects, is.question(), false, is.values());
            case Condition.FactIs is -> leaf(subjects, is.fact(), true, is.values());
            case Condition.All all ->
                all.of().isEmpty()
                        ? Text.of("instruments.editor.always")
                        : joined(all.of(), subjects, words -> Text.of("instruments.editor.and", words));
            case Condition.Any any -> joined(any.of(), subjects, words -> Text.of("instruments.editor.or", words));
            case Condition.Not not -> Text.of("instruments.editor.not", words(not.of(), subjects));
        };
    }

    private static String joined(List<Condition> of, List<Subject> subjects, Function<String, String> each) {
        String first = words(of.getFirst(), subjects);
        return first
                + of.stream()
                        .skip(1)
                        .map(one -> " " + each.apply(words(one, subjects)))
                        .collect(Collectors.joining());
    }

    private static String leaf(List<Subject> subjects, String code, boolean fact, Set<String> values) {
        Subject subject = subjects.stream()
                .filter(each -> each.code().equals(code) && each.fact() == fact)
                .findFirst()
                .orElse(new Subject(code, fact, code, Map.of()));
        String said = values.stream()
                .sorted()
                .map(value -> subject.values().getOrDefault(value, value))
                .collect(Collectors.joining(", "));
        return Text.of("instruments.editor.is", subject.words(), said);
    }
}
