package org.groundwork.capacity.partner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.office.FileCopy;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The two files of an action: what shows the change, and the certificate. */
final class FilesViewModel {
    private static final long MOST = 50L << 20;

    /** Which of the two, by the components that hold it. */
    enum Which {
        EVIDENCE("evidenceFile", "evidenceName"),
        CERTIFICATE("certificateFile", "certificateName");

        private final String file;
        private final String name;

        Which(String file, String name) {
            this.file = file;
            this.name = name;
        }

        @Nullable
        String file(PlanAction action) {
            return this == EVIDENCE ? action.evidenceFile() : action.certificateFile();
        }

        String name(PlanAction action) {
            return this == EVIDENCE ? action.evidenceName() : action.certificateName();
        }
    }

    private final Workspace workspace;
    private final PlanStore store;
    private final Tasks tasks;
    private final Supplier<String> actor;
    private final Runnable changed;

    FilesViewModel(Workspace workspace, PlanStore store, Tasks tasks, Supplier<String> actor, Runnable changed) {
        this.workspace = workspace;
        this.store = store;
        this.tasks = tasks;
        this.actor = actor;
        this.changed = changed;
    }

    /** Keeps a copy of a file with an action; the file itself stays where it is. */
    Running attach(PlanAction action, Which which, Path file) {
        String name = actor.get();
        return tasks.run(
                "capacity.task.saving",
                progress -> {
                    String hash = put(file);
                    return workspace.act(
                            "capacity.act.plan",
                            List.of(name),
                            () -> save(action, which, hash, String.valueOf(file.getFileName())));
                },
                saved -> changed.run());
    }

    private String put(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.input("capacity.problem.noFile", name);
        }
        if (Files.size(file) > MOST) {
            throw Problem.input("capacity.problem.fileTooLarge", name);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx?|xlsx?|jpe?g|png)\\.\\w{2,4}")) {
            throw Problem.input("capacity.problem.twoEndings", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return workspace.content().put(in);
        }
    }

    /** Takes the file off the action; its history keeps it. */
    Running detach(PlanAction action, Which which) {
        String name = actor.get();
        return tasks.run(
                "capacity.task.saving",
                progress -> workspace.act("capacity.act.plan", List.of(name), () -> save(action, which, null, "")),
                saved -> changed.run());
    }

    private PlanAction save(PlanAction action, Which which, @Nullable String hash, String name) {
        PlanAction now = Objects.requireNonNullElse(store.row(PlanAction.class, action.id()), action);
        return store.save(Columns.with(Columns.with(now, which.file, hash), which.name, name));
    }

    /** Writes a copy of what was attached. */
    Running copy(PlanAction action, Which which, Path target) {
        String hash = Objects.requireNonNull(which.file(action));
        return tasks.read(
                "capacity.task.copying",
                progress -> {
                    try (InputStream in = workspace.content().open(hash)) {
                        FileCopy.write(target, in);
                    }
                    return true;
                },
                done -> {});
    }
}
