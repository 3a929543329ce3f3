package org.groundwork.instruments.assessing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.KeyingViewModel;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/** Goes through a HACT micro-assessment and prints each answer once it is saved, until it is killed. */
public final class AnswerChild {
    private AnswerChild() {}

    /** @param args the workspace's folder; "paper" where a paper form is keyed in */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Workspace workspace = Files.exists(folder) ? Workspace.open(folder, access) : Workspace.create(folder, access);
        InstrumentsFeature instruments = instruments(workspace);
        AssessmentViewModel model = new AssessmentViewModel(instruments, Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        }));
        model.open(begun(instruments, workspace));
        out.println("open");
        if (args.length > 1) {
            keyIn(model, out);
        }
        while (true) {
            List<Question> questions = model.questions();
            long answered = questions.stream().filter(model::isAnswered).count();
            if (answered == questions.size()) {
                continue; // waits to be killed
            }
            model.nextUnanswered();
            Running saved = model.choose(1 + (int) answered % 4);
            saved.whenEnded(state -> out.println(answered + 1));
        }
    }

    /** Into the slot that counts; what is keyed is saved before the next key. */
    private static void keyIn(AssessmentViewModel model, PrintStream out) {
        KeyingViewModel keying = new PaperViewModel(model).keying();
        int all = model.questions().size();
        for (int answered = model.said(Slot.ASSESSOR).size(); answered < all; answered++) {
            keying.digit(1 + answered % 4);
            out.println(answered + 1);
            keying.enter();
        }
    }

    /** Opens the workspace after a kill: all that was said to be saved is there, and one answer more at most. */
    static Killed.After look(Path folder, Access access, int acknowledged) {
        try (Workspace workspace = Workspace.open(folder, access)) {
            InstrumentsFeature instruments = instruments(workspace);
            int there = instruments.all().stream()
                    .map(Assessed::settled)
                    .mapToInt(settled -> settled.answered())
                    .sum();
            boolean told = workspace.notices().stream()
                    .anyMatch(notice -> notice.key().startsWith("workspace.notice.recovered"));
            return new Killed.After(
                    there,
                    Math.max(0, acknowledged - there),
                    0,
                    there <= acknowledged + 1 && workspace.verify().ok(),
                    told);
        }
    }

    private static InstrumentsFeature instruments(Workspace workspace) {
        return new InstrumentsFeature(
                workspace, new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace)));
    }

    private static UUID begun(InstrumentsFeature instruments, Workspace workspace) {
        return instruments.all().stream()
                .map(each -> each.assessment().id())
                .findFirst()
                .orElseGet(() -> {
                    ActorsFeature actors =
                            new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
                    UUID actor = actors.add("Wadi Relief", ActorKind.NATIONAL_NGO, null, "", "");
                    return instruments.start(actor, "hact-current", false);
                });
    }
}
