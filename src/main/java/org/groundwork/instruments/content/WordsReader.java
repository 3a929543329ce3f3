package org.groundwork.instruments.content;

import java.util.Map;
import java.util.TreeMap;
import org.groundwork.instruments.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A text in all its languages, as one column holds it: {@code {"ar":"…","en":"…"}}, "" for no words at all. */
public final class WordsReader {
    private static final JsonMapper JSON = new JsonMapper();

    private WordsReader() {}

    public static Words read(String column) {
        if (column.isEmpty()) {
            return Words.NONE;
        }
        ObjectNode holder = JSON.createObjectNode();
        holder.set("words", JSON.readTree(column));
        return NodeReader.words(holder, "", "words");
    }

    /** Always the same for the same words; blank ones are left out. */
    public static String write(Words words) {
        Map<String, String> said = new TreeMap<>(words.texts());
        said.values().removeIf(String::isBlank);
        return said.isEmpty() ? "" : JSON.writeValueAsString(said);
    }

    /** The same column with the words of one language changed. */
    public static String with(String column, String language, String text) {
        Map<String, String> texts = new TreeMap<>(read(column).texts());
        texts.put(language, text.strip());
        return write(new Words(texts));
    }
}
