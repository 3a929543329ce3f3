package org.groundwork.instruments.editor;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.groundwork.core.Text;
import org.groundwork.instruments.LibraryFeature;

/** What questions can be about, so that an answer given once is offered elsewhere. */
final class TopicsViewModel {
    private static final int LONGEST = 90;

    private TopicsViewModel() {}

    /** Topics of the shipped questionnaires, each with a question that asks about it. */
    static Map<String, String> all() {
        Locale language = Text.locale();
        Map<String, String> topics = new TreeMap<>();
        LibraryFeature.shipped().stream()
                .flatMap(instrument -> instrument.questions())
                .filter(question -> !question.topic().isEmpty())
                .forEach(question -> topics.putIfAbsent(
                        question.topic(), brief(question.text().in(language))));
        return topics;
    }

    /** A topic in words: its question, or the topic itself where no shipped one asks about it. */
    static String words(String topic, Map<String, String> topics) {
        return topics.containsKey(topic) ? Text.of("instruments.editor.topic", topics.get(topic), topic) : topic;
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
