package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies that the program wrote on the day in their name, each with two actors: none may be lost to a later version. */
class EarlierWorkspacesTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-25"})
    void isBroughtUpToDateWithAllThatItHolds(String day) throws IOException {
        Path copy = temp.directory().resolve(day + ".gwcopy");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(day + ".gwcopy"))) {
            Files.copy(in, copy);
        }
        Path to = temp.directory().resolve(day + ".groundwork");
        Workspace.restore(copy, to, false, temp.access());
        for (int opened = 0; opened < 2; opened++) {
            try (Workspace workspace = Workspace.open(to, temp.access())) {
                assertEquals(List.of("Nour Women’s Association", "جمعية الأمل"), names(workspace));
                assertEquals(indexes(temp.workspace()), indexes(workspace));
                assertTrue(workspace.verify().ok(), workspace.verify().toString());
            }
        }
    }

    private static List<String> names(Workspace workspace) {
        return workspace.read(h -> h.createQuery("SELECT text FROM actor_name ORDER BY text")
                .mapTo(String.class)
                .list());
    }

    private static List<String> indexes(Workspace workspace) {
        return workspace.read(
                h -> h.createQuery("SELECT table_name || ' ' || index_name FROM information_schema.indexes"
                                + " WHERE table_schema = 'PUBLIC' AND index_type_name = 'INDEX'"
                                + " AND index_name NOT LIKE 'CONSTRAINT%' ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    }
}
