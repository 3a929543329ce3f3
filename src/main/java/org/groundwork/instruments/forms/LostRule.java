package org.groundwork.instruments.forms;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Words;

/** What of an instrument did not come back from a file that it was written to. */
final class LostRule {
    private final Map<Lost, Integer> lost = new EnumMap<>(Lost.class);
    private final Set<String> languages = new HashSet<>();

    private LostRule() {}

    /** How many questions, sections or things of the whole are concerned, by what is lost. */
    static Map<Lost, Integer> between(Instrument went, Instrument came) {
        LostRule rule = new LostRule();
        rule.whole(went, came);
        rule.sections(went.sections(), came.sections());
        Map<String, Question> back =
                came.questions().collect(Collectors.toMap(Question::id, Function.identity(), (a, b) -> a));
        went.questions().forEach(question -> {
            Question one = back.get(question.id());
            if (one == null) {
                rule.add(Lost.QUESTIONS);
            } else {
                rule.question(question, one);
            }
        });
        if (!rule.languages.isEmpty()) {
            rule.lost.put(Lost.LANGUAGES, rule.languages.size());
        }
        return rule.lost;
    }

    private void add(Lost what) {
        lost.merge(what, 1, Integer::sum);
    }

    private void lost(boolean is, Lost what) {
        if (is) {
            add(what);
        }
    }

    /** All of them were looked at before: each may tell of a language that is missing. */
    private static boolean any(boolean... some) {
        for (boolean one : some) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private void whole(Instrument went, Instrument came) {
        lost(!went.id().equals(came.id()) || !went.edition().equals(came.edition()), Lost.IDENTITY);
        lost(
                went.scoring().method() != came.scoring().method()
                        || went.scoring().sections() != came.scoring().sections()
                        || went.direction() != came.direction(),
                Lost.SCORING);
        lost(!went.scoring().bands().equals(came.scoring().bands()), Lost.BANDS);
        lost(went.kind() != came.kind(), Lost.KIND);
        lost(!Objects.equals(went.validityMonths(), came.validityMonths()), Lost.VALIDITY);
        lost(
                any(
                        other(went.title(), came.title()),
                        other(went.about(), came.about()),
                        other(went.note(), came.note()),
                        other(went.source(), came.source())),
                Lost.ABOUT);
        lost(went.verified() != came.verified() || went.starter() != came.starter(), Lost.VERIFIED);
    }

    private void sections(List<InstrumentSection> went, List<InstrumentSection> came) {
        List<List<String>> before = went.stream().map(LostRule::ids).toList();
        lost(!before.equals(came.stream().map(LostRule::ids).toList()), Lost.SECTIONS);
        for (int i = 0; i < Math.min(went.size(), came.size()); i++) {
            lost(!went.get(i).id().equals(came.get(i).id()), Lost.SECTION_IDS);
            lost(
                    any(
                            other(went.get(i).about(), came.get(i).about()),
                            other(went.get(i).title(), came.get(i).title())),
                    Lost.SECTION_ABOUT);
        }
    }

    private static List<String> ids(InstrumentSection section) {
        return section.questions().stream().map(Question::id).toList();
    }

    private void question(Question went, Question came) {
        lost(!went.relevant().equals(came.relevant()), Lost.CONDITIONS);
        lost(
                went.type() != came.type()
                        || went.weight() != came.weight()
                        || went.key() != came.key()
                        || went.notApplicable() != came.notApplicable()
                        || went.optional() != came.optional()
                        || !went.expected().equals(came.expected()),
                Lost.WEIGHTS);
        lost(
                any(
                        other(went.text(), came.text()),
                        other(went.guidance(), came.guidance()),
                        other(went.evidence(), came.evidence())),
                Lost.WORDS);
        lost(!went.documents().equals(came.documents()) || !went.record().equals(came.record()), Lost.DOCUMENTS);
        lost(!went.topic().equals(came.topic()), Lost.TOPICS);
        answers(went, came);
    }

    private void answers(Question went, Question came) {
        List<Level> before = went.levels();
        List<Level> now = came.levels();
        if (before.size() != now.size() || !points(before).equals(points(now))) {
            add(Lost.ANSWERS);
            return;
        }
        boolean ids = !ids(before).equals(ids(now));
        lost(ids, Lost.ANSWER_IDS);
        lost(!ids && !went.critical().equals(came.critical()), Lost.CRITICAL);
        lost(ids && !places(went).equals(places(came)), Lost.CRITICAL);
        boolean texts = false;
        boolean ratings = false;
        for (int i = 0; i < before.size(); i++) {
            texts = any(
                    texts,
                    other(before.get(i).text(), now.get(i).text()),
                    other(before.get(i).label(), now.get(i).label()));
            ratings |= !Objects.equals(before.get(i).rating(), now.get(i).rating());
        }
        lost(texts, Lost.ANSWER_TEXTS);
        lost(ratings, Lost.ANSWER_RATINGS);
    }

    private static List<String> ids(List<Level> levels) {
        return levels.stream().map(Level::id).toList();
    }

    private static List<String> points(List<Level> levels) {
        return levels.stream().map(level -> String.valueOf(level.points())).toList();
    }

    /** Which of its answers are critical, whatever they are called. */
    private static List<Boolean> places(Question question) {
        return question.levels().stream()
                .map(level -> question.critical().contains(level.id()))
                .toList();
    }

    /** Whether words are others; a language that is missing is told once for all. */
    private boolean other(Words went, Words came) {
        boolean other = false;
        for (Map.Entry<String, String> text : went.texts().entrySet()) {
            String back = came.texts().get(text.getKey());
            if (back == null && !came.isEmpty()) {
                languages.add(text.getKey());
            } else {
                other |= !text.getValue().strip().equals(back == null ? "" : back.strip());
            }
        }
        return other;
    }
}
