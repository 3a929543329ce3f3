package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlacesCommandTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aListIsLoadedOnceAndWhatIsLeftOutIsTold() throws IOException {
        Path file = file("wadi.csv", """
                Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
                XWA,1,XW01,Northern Valley,XWA,2024-01-01
                XWA,2,XW0101,Upper Spring,XW01,2024-01-01
                XWA,,XW0102,Lower Spring,XW01,2024-01-01
                """);
        assertEquals(1, run(file), err.toString());
        JsonNode first = JsonMapper.shared().readTree(out.toString());
        assertEquals(2, first.path("places").asInt());
        assertEquals(3, first.path("rowsRead").asInt());
        assertEquals("2024-01-01", first.path("version").asString());
        assertEquals(
                "wadi, row 4: no level or no code; left out.",
                first.path("findings").path(0).path("message").asString());
        assertTrue(first.path("changes").asInt() > 0);
        out.getBuffer().setLength(0);
        run(file);
        assertEquals(
                0, JsonMapper.shared().readTree(out.toString()).path("changes").asInt());
    }

    @Test
    void aFileWithoutPlacesIsRefusedWithASentence() throws IOException {
        assertEquals(4, run(file("a.csv", "Name,Phone\nA,1\n")));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("has no sheet with the columns of a place list"), err.toString());
    }

    private int run(Path file) {
        temp.workspace().close();
        return Cli.run(
                new String[] {"--workspace", temp.folder().toString(), "places", "import", file.toString(), "--json"},
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.directory().resolve(name), text);
    }
}
