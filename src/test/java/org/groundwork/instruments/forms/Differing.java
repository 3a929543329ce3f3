package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Words;

/** In what two instruments differ, a line each: "> A1.text.en=Is there a board?", with "-" for what is gone. */
final class Differing {
    private Differing() {}

    static List<String> between(Instrument went, Instrument came) {
        Map<String, String> before = lines(went);
        Map<String, String> now = lines(came);
        List<String> differ = new ArrayList<>();
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        went.questions()
                .filter(one -> came.question(one.id()).isEmpty())
                .forEach(one -> gone(all, one.id(), "-", differ));
        came.questions()
                .filter(one -> went.question(one.id()).isEmpty())
                .forEach(one -> gone(all, one.id(), one.type().id() + " " + one.optional(), differ));
        for (String key : all) {
            String value = now.get(key);
            if (value == null || !value.equals(before.get(key))) {
                differ.add("> " + key + "=" + (value == null ? "-" : value));
            }
        }
        return differ;
    }

    /** A question that is there on one side only is one line. */
    private static void gone(Set<String> all, String id, String instead, List<String> differ) {
        all.removeIf(key -> key.startsWith(id + "."));
        differ.add("> " + id + "=" + instead);
    }

    private static Map<String, String> lines(Instrument made) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("id", made.id());
        lines.put("edition", made.edition());
        lines.put("kind", made.kind().id());
        lines.put("direction", made.direction().id());
        lines.put("validity", String.valueOf(made.validityMonths()));
        lines.put("method", made.scoring().method().id());
        made.scoring().bands().forEach(band -> lines.put("band." + band.rating(), band.from() + " " + band.below()));
        words(lines, "title", made.title());
        words(lines, "source", made.source());
        for (InstrumentSection section : made.sections()) {
            words(lines, section.id() + ".title", section.title());
            words(lines, section.id() + ".about", section.about());
            lines.put(
                    section.id() + ".asks",
                    String.join(
                            " ", section.questions().stream().map(Question::id).toList()));
            section.questions().forEach(question -> question(lines, question));
        }
        return lines;
    }

    private static void question(Map<String, String> lines, Question question) {
        String id = question.id();
        words(lines, id + ".text", question.text());
        words(lines, id + ".guidance", question.guidance());
        words(lines, id + ".evidence", question.evidence());
        lines.put(id + ".type", question.type().id());
        lines.put(id + ".weight", String.valueOf(question.weight()));
        lines.put(id + ".key", String.valueOf(question.key()));
        lines.put(id + ".na", String.valueOf(question.notApplicable()));
        lines.put(id + ".optional", String.valueOf(question.optional()));
        lines.put(id + ".expected", question.expected());
        lines.put(id + ".critical", String.valueOf(new TreeSet<>(question.critical())));
        lines.put(id + ".relevant", String.valueOf(question.relevant()));
        lines.put(
                id + ".answers",
                String.join(" ", question.levels().stream().map(Level::id).toList()));
        for (Level level : question.levels()) {
            lines.put(id + "." + level.id() + ".points", String.valueOf(level.points()));
            words(lines, id + "." + level.id() + ".label", level.label());
            words(lines, id + "." + level.id() + ".shows", level.text());
        }
    }

    private static void words(Map<String, String> lines, String key, Words words) {
        words.texts().forEach((tag, text) -> lines.put(key + "." + tag, text));
    }
}
