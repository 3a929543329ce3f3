package org.groundwork.instruments.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a question is asked. */
public sealed interface Condition {
    /** The answer to another question is one of these. */
    record AnswerIs(String question, Set<String> values) implements Condition {
        public AnswerIs {
            values = Set.copyOf(values);
        }
    }

    /** A fact of the actor is one of these. */
    record FactIs(String fact, Set<String> values) implements Condition {
        public FactIs {
            values = Set.copyOf(values);
        }
    }

    /** All of these; always true when empty. */
    record All(List<Condition> of) implements Condition {
        /** Asked of everybody. */
        public static final Condition ALWAYS = new All(List.of());

        public All {
            of = List.copyOf(of);
        }
    }

    /** One of these. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {}

    /** The questions on whose answers it hangs. */
    default Stream<String> questions() {
        return leaves().filter(AnswerIs.class::isInstance).map(leaf -> ((AnswerIs) leaf).question());
    }

    /** The facts on which it hangs. */
    default Stream<String> facts() {
        return leaves().filter(FactIs.class::isInstance).map(leaf -> ((FactIs) leaf).fact());
    }

    private Stream<Condition> leaves() {
        return switch (this) {
            case All all -> all.of().stream().flatMap(Condition::leaves);
            case Any any -> any.of().stream().flatMap(Condition::leaves);
            case Not not -> not.of().leaves();
            case AnswerIs leaf -> Stream.of(leaf);
            case FactIs leaf -> Stream.of(leaf);
        };
    }
}
