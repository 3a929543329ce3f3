package org.groundwork.instruments.editor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.TypedWordsViewModel;
import org.groundwork.instruments.content.WordsReader;

/** What the journal kept of a draft's rows, in words. */
public final class DraftHistoryViewModel {
    private static final Map<String, Class<?>> TABLES = Map.of(
            DraftStore.DRAFTS, Draft.class,
            DraftStore.SECTIONS, DraftSection.class,
            DraftStore.QUESTIONS, DraftQuestion.class,
            DraftStore.LEVELS, DraftLevel.class,
            DraftStore.BANDS, DraftBand.class);

    /** Columns that hold a text in all its languages. */
    private static final Set<String> WORDS =
            Set.of("title", "about", "source", "note", "text", "guidance", "evidence", "label");

    private DraftHistoryViewModel() {}

    /** Empty where there is nothing better than the value itself. */
    public static Optional<String> told(String table, String column, Object value) {
        Class<?> row = TABLES.get(table);
        Class<?> type = row == null ? null : Columns.type(row, column);
        if (type == null) {
            return Optional.empty();
        }
        String text = value.toString();
        if (WORDS.contains(column) && text.startsWith("{")) {
            return Optional.of(WordsReader.read(text).in(Text.locale()));
        }
        return type == BigDecimal.class
                ? Optional.of(Text.number(new BigDecimal(text)))
                : TypedWordsViewModel.told(type, text);
    }
}
