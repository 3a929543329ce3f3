package org.groundwork.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Tables;
import org.groundwork.workspace.Backup;
import org.groundwork.workspace.Verification;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What keeps the workspace safe: backups, a copy to carry away, restoring, the passphrase, and the check of it all. */
final class SafetyView {
    private static final double HEIGHT = 220;
    private static final long MEGABYTE = 1_000_000;

    private final Workspace workspace;
    private final Desk desk;
    private final Session session;
    private final ZoneId zone;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();

    private SafetyView(Workspace workspace, Desk desk, Session session) {
        this.workspace = workspace;
        this.desk = desk;
        this.session = session;
        this.zone = OfficeView.zone(workspace);
    }

    static Node backups(Workspace workspace, Desk desk, Session session) {
        return new SafetyView(workspace, desk, session).backups();
    }

    static Node secret(Workspace workspace, Desk desk, Session session) {
        SafetyView view = new SafetyView(workspace, desk, session);
        String key = workspace.encrypted() ? "shell.secret.is" : "shell.secret.none";
        return Card.of("shell.settings.secret", Card.fact("shell.secret.state", Text.of(key)))
                .act(Command.of("shell.verify", null, view::verify))
                .act(Command.of(
                        workspace.encrypted() ? "shell.secret.change" : "shell.secret.set", null, view::passphrase));
    }

    private Node backups() {
        backups.setAll(workspace.backups());
        TableView<Backup> table = Tables.of("shell.settings.backups", backups)
                .text("shell.backup.made", b -> when(b))
                .whole()
                .number("shell.backup.size", b -> Math.max(1, b.size() / MEGABYTE))
                .text("shell.backup.file", b -> String.valueOf(b.file().getFileName()))
                .empty(EmptyState.of("shell.backup.none", null))
                .view();
        table.setPrefHeight(HEIGHT);
        var chosen = table.getSelectionModel().selectedItemProperty();
        return Card.of("shell.settings.backups", table)
                .act(new Command(
                        "shell.backup.restore",
                        null,
                        chosen.map(b -> "").orElse("shell.backup.choose"),
                        () -> restore(chosen.getValue())))
                .act(Command.of("shell.backup.now", null, () -> copy(null)))
                .act(Command.of("shell.backup.copy", null, this::copyElsewhere));
    }

    private void copyElsewhere() {
        desk.dialogs()
                .save("shell.backup.copy", workspace.name() + ".gwcopy", "shell.kind.copy", "gwcopy")
                .ifPresent(this::copy);
    }

    private void copy(@Nullable Path to) {
        desk.tasks().read("shell.task.copying", progress -> workspace.backup(to, true), file -> {
            backups.setAll(workspace.backups());
            desk.dialogs().tell("shell.backup.done.title", Text.of("shell.backup.done", file.toString()));
        });
    }

    private void restore(Backup backup) {
        String summary = Text.of("shell.backup.restore.summary", when(backup));
        if (desk.dialogs().confirm("shell.backup.restore.title", summary, "shell.backup.restore")) {
            session.restore(backup.file(), workspace.folder(), true);
        }
    }

    private void passphrase() {
        desk.dialogs()
                .passphrase("shell.secret.new", "shell.secret.new.label", "shell.secret.goOn")
                .ifPresent(secret -> desk.dialogs()
                        .passphrase("shell.secret.again", "shell.secret.again.label", "shell.secret.set")
                        .ifPresent(again -> keep(secret, again)));
    }

    private void keep(String secret, String again) {
        if (!secret.equals(again)) {
            desk.dialogs().tell("shell.secret.differ.title", Text.of("shell.secret.differ"));
        } else if (workspace.encrypted()) {
            desk.tasks()
                    .run(
                            "shell.task.saving",
                            progress -> {
                                workspace.changePassphrase(secret);
                                return true;
                            },
                            done -> desk.dialogs().tell("shell.secret.kept.title", Text.of("shell.secret.kept")));
        } else if (desk.dialogs()
                .confirm("shell.secret.first", Text.of("shell.secret.first.summary"), "shell.secret.set")) {
            session.encrypt(secret);
        }
    }

    private void verify() {
        desk.tasks().read("shell.task.verifying", progress -> workspace.verify(), this::verified);
    }

    private void verified(Verification found) {
        String troubles = found.problems().stream().map(SafetyView::words).collect(Collectors.joining("\n"));
        String words = Text.of("shell.verify.counts", found.acts(), found.changes(), found.devices(), found.erased());
        desk.dialogs()
                .tell(
                        found.ok() ? "shell.verify.whole" : "shell.verify.broken",
                        troubles.isEmpty() ? words : words + "\n" + troubles);
    }

    private static String words(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }

    private String when(Backup backup) {
        return Text.moment(backup.made().atZone(zone));
    }
}
