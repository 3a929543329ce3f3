package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void pairsAreScoredWithoutAWorkspace() throws IOException {
        Path pairs = file(
                "pairs.csv", "schema,name1,name2\nPerson,Amina Ladu,\"LADU, Amina\"\nPerson,Amina Ladu,Taban Wani\n");
        assertEquals(0, call("match", pairs.toString(), "--json"), err.toString());
        JsonNode json = json();
        assertTrue(json.path(0).path("match").asBoolean());
        assertEquals(1.0, json.path(0).path("score").asDouble());
        assertEquals("Amina = Amina", json.path(0).path("reasons").path(0).asString());
        assertEquals(false, json.path(1).path("match").asBoolean());
        assertEquals(4, call("match", file("no.csv", "a,b\n1,2\n").toString()));
    }

    @Test
    void namesAndEverybodyAreScreened() throws IOException {
        temp.workspace().close();
        assertEquals(3, run("screen", "Amina Ladu"), "without a list");
        Path list = file("list.csv", "Party,Type\nAmina Ladu,Individual\nWadi Relief,Entity\n");
        assertEquals(
                0,
                run(
                        "import",
                        list.toString(),
                        "--as",
                        "watchlist",
                        "--map",
                        "Party=name",
                        "--source",
                        "House list",
                        "--as-of",
                        "2026-01-31",
                        "--json"),
                err.toString());
        assertEquals(2, json().path("entries").asInt());
        assertEquals(0, run("actors", "add", "Wadi Releif", "--json"), err.toString());
        String actor = json().path("id").asString();
        Path names = file("names.txt", "Aminah Ladu\nTaban Wani\n");
        assertEquals(0, run("screen", "Wadi Relief", "--names", names.toString(), "--json"), err.toString());
        JsonNode found = json();
        assertEquals(2, found.size());
        assertEquals("Wadi Relief", found.path(0).path("name").asString());
        assertTrue(found.path(0).path("actor").isNull());
        assertEquals("strong", found.path(0).path("band").asString());
        assertEquals("House list", found.path(0).path("list").asString());
        assertEquals(0, run("screen", "--json"), err.toString());
        assertEquals(actor, json().path(0).path("actor").asString());
        assertEquals(2, run("import", list.toString(), "--as", "watchlist", "--map", "Nobody=name"));
        assertEquals(2, run("import", list.toString(), "--as", "watchlist", "--map", "Party=colour"));
        assertEquals(4, run("import", file("x.xml", "<a>").toString(), "--as", "watchlist"));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.directory().resolve(name), content);
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("--workspace", temp.folder().toString()));
        all.addAll(List.of(words));
        return call(all.toArray(String[]::new));
    }

    private int call(String... words) {
        out.getBuffer().setLength(0);
        return Cli.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
