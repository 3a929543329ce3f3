package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done and undone, in whatever order: rows come back to the byte, and the chain stays whole. */
class UndoAnythingTest {
    private static final List<Workspace> OPEN = new ArrayList<>();
    private static final List<JournaledTables> TABLES = new ArrayList<>();

    /** One step: what is done to which of the rows that are there. */
    record Step(String what, int which, String text) {}

    @BeforeAll
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("groundwork-test").resolve("undo.groundwork");
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, new TestClock());
        OPEN.add(Workspace.create(folder, access));
        TABLES.add(new JournaledTables(OPEN.getLast()));
    }

    @AfterAll
    static void close() {
        Workspace workspace = OPEN.removeLast();
        workspace.close();
        TABLES.clear();
        TempWorkspace.remove(workspace.folder());
    }

    /** Steps drawn by a seed, so that a failure can be seen again. */
    static List<Step> steps(int seed) {
        Random random = new Random(seed);
        String[] acts = {"insert", "insert", "child", "full", "rename", "amount", "delete", "undo", "redo"};
        List<Step> steps = new ArrayList<>();
        for (int i = 3 + random.nextInt(23); i > 0; i--) {
            String text = random.ints(random.nextInt(13), 1, 0xD7FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            steps.add(new Step(acts[random.nextInt(acts.length)], random.nextInt(1001), text));
        }
        return steps;
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoRestoresEveryByteAndTheChainStaysWhole(int seed) {
        Workspace workspace = OPEN.getLast();
        JournaledTables tables = TABLES.getLast();
        workspace.switchTo(Access.Person.named(workspace.newId().toString()));
        Deque<List<String>> before = new ArrayDeque<>();
        Deque<List<String>> after = new ArrayDeque<>();
        for (Step step : steps(seed)) {
            List<String> now = tables.rows();
            if (step.what().equals("undo")) {
                if (workspace.canUndo().isPresent()) {
                    workspace.undo();
                    Assertions.assertEquals(before.pop(), tables.rows());
                    after.push(now);
                }
            } else if (step.what().equals("redo")) {
                if (workspace.canRedo().isPresent()) {
                    workspace.redo();
                    Assertions.assertEquals(after.pop(), tables.rows());
                    before.push(now);
                }
            } else if (apply(workspace, tables, step)) {
                before.push(now);
                after.clear();
            }
        }
        while (workspace.canUndo().isPresent()) {
            workspace.undo();
            Assertions.assertEquals(before.pop(), tables.rows());
        }
        Assertions.assertEquals(List.of(), workspace.verifyJournal().problems());
    }

    private static boolean apply(Workspace workspace, JournaledTables tables, Step step) {
        List<UUID> parents = ids(workspace, "parent");
        List<UUID> children = ids(workspace, "child");
        return workspace
                        .actAs(ActKind.PERSON, "workspace.act.view", List.of(step.text()), () -> {
                            change(workspace, tables, step, parents, children);
                            return true;
                        })
                        .changes()
                > 0;
    }

    private static void change(
            Workspace workspace, JournaledTables tables, Step step, List<UUID> parents, List<UUID> children) {
        UUID parent = parents.isEmpty() ? null : parents.get(step.which() % parents.size());
        switch (step.what()) {
            case "insert" -> tables.parent(workspace.newId(), step.text(), step.which() + ".25");
            case "full" -> tables.full(workspace.newId());
            default -> {
                if (parent != null) {
                    below(workspace, tables, step, parent, children);
                }
            }
        }
    }

    private static void below(
            Workspace workspace, JournaledTables tables, Step step, UUID parent, List<UUID> children) {
        switch (step.what()) {
            case "child" -> tables.child(workspace.newId(), parent, step.text());
            case "rename" -> tables.rename(parent, step.text());
            case "amount" -> tables.amount(parent, Integer.toString(step.which()));
            case "delete" -> {
                for (UUID child : children) {
                    tables.remove("child", child);
                }
                tables.remove("parent", parent);
            }
            default -> throw new IllegalArgumentException(step.what());
        }
    }

    private static List<UUID> ids(Workspace workspace, String table) {
        return workspace.read(h -> h.createQuery("SELECT id FROM " + table + " ORDER BY id")
                .mapTo(UUID.class)
                .list());
    }
}
