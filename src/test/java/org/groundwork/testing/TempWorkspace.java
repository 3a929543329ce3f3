package org.groundwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh, empty workspace for each test, open, in a folder of its own that is gone afterwards:
 * {@code @RegisterExtension final TempWorkspace temp = new TempWorkspace();}
 */
public final class TempWorkspace implements BeforeEachCallback, AfterEachCallback {
    public static final UUID DEVICE = UUID.fromString("0197f000-0000-7000-8000-00000000d001");
    public static final UUID OTHER_DEVICE = UUID.fromString("0197f000-0000-7000-8000-00000000d002");
    public static final Access.Person PERSON =
            new Access.Person("Test Person", "Partnership focal point", "Test Agency", "Field office");

    private final TestClock clock = new TestClock();
    private @Nullable Path directory;
    private @Nullable Workspace workspace;

    @Override
    public void beforeEach(ExtensionContext context) {
        workspace = Workspace.create(folder(), access());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (workspace != null) {
            workspace.close();
        }
        if (directory != null) {
            remove(directory);
        }
    }

    public Workspace workspace() {
        if (workspace == null) {
            throw new IllegalStateException("register TempWorkspace with @RegisterExtension");
        }
        return workspace;
    }

    /** The workspace's folder, {@code NAME.groundwork}. */
    public Path folder() {
        return directory().resolve("test.groundwork");
    }

    /** The folder around it, for a test's own files. */
    public Path directory() {
        if (directory == null) {
            try {
                directory = Files.createTempDirectory("groundwork-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return directory;
    }

    public TestClock clock() {
        return clock;
    }

    public Access access() {
        return new Access(PERSON, DEVICE, null, clock);
    }

    /** Closes the workspace and opens it again, as the next day would. */
    public Workspace reopen() {
        return reopen(access());
    }

    public Workspace reopen(Access access) {
        workspace().close();
        workspace = Workspace.open(folder(), access);
        return workspace;
    }

    /** Removes a folder with all in it. */
    public static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
