package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clipboard as spreadsheets fill it and read it. */
class TsvTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a\\tb\\r\\nc\\td\\r\\n       ~ [[a, b], [c, d]]
            a\\nb                        ~ [[a], [b]]
            a\\t\\r\\n\\r\\nb            ~ [[a, ], [], [b]]
            "two\\nlines"\\tb\\r\\n      ~ [[two\\nlines, b]]
            "two\\r\\nlines"             ~ [[two\\nlines]]
            "say ""hello""\\nagain"      ~ [[say "hello"\\nagain]]
            5" pipe\\t"open              ~ [[5" pipe, "open]]
            "well" he said\\tb           ~ [["well" he said, b]]
            a\\t                         ~ [[a, ]]
            """)
    void whatWasCopied(String text, String rows) {
        List<List<String>> parsed = Tsv.parse(text.translateEscapes());
        // an empty line is a row with one empty cell
        assertEquals(rows.translateEscapes(), parsed.toString());
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), Tsv.parse(""));
        assertEquals("", Tsv.format(List.of()));
    }

    @Test
    void whatIsCopiedComesBackTheSame() {
        List<List<String>> rows = List.of(
                List.of("plain", "tab\there", "two\nlines", "\"quoted\"", "5\" pipe", "", "=1+1"),
                List.of("مياه", " spaces ", "a\"b", "+243 81", "x", "y", ""));
        assertEquals(rows, Tsv.parse(Tsv.format(rows)));
    }
}
