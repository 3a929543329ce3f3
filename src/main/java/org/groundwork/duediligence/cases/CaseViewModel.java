package org.groundwork.duediligence.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.papers.IntakeStore;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.ui.Running;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The case of the open dossier: reads it together, and records what people decide about it. */
public final class CaseViewModel {
    private final Workspace workspace;
    private final DossierViewModel dossier;
    private final DecisionStore decisions;
    private final SayingStore saying;
    private final ReadOnlyObjectProperty<@Nullable CaseNow> now;

    public CaseViewModel(Workspace workspace, ActorsFeature actors, CaseSources sources, DossierViewModel dossier) {
        this.workspace = workspace;
        this.dossier = dossier;
        decisions = new DecisionStore(workspace);
        saying = new SayingStore(workspace);
        CaseStore cases = new CaseStore(workspace, actors, sources);
        now = dossier.reading(actor -> cases.read(actor).orElse(null));
    }

    /** The case as read last; null before the first reading. */
    public ReadOnlyObjectProperty<@Nullable CaseNow> now() {
        return now;
    }

    DossierViewModel dossier() {
        return dossier;
    }

    Workspace workspace() {
        return workspace;
    }

    SayingStore saying() {
        return saying;
    }

    /** Records a decision with what belongs to it. */
    Running record(DecisionFormViewModel form) {
        Decision decision = form.decision(workspace.newId(), workspace.by(), workspace.now());
        return dossier.decide("duediligence.act.decided", () -> {
            decisions.append(
                    decision,
                    form.clearances(decision.id(), workspace::newId),
                    form.conditions(decision.id(), workspace::newId));
            return decision;
        });
    }

    /** Keeps the scan of the sheet that was signed, as it came; it closes the act. */
    Running attach(Decision decision, Path scan) {
        return dossier.decide("duediligence.act.signed", () -> {
            IntakeStore.Taken taken = new IntakeStore(workspace).whole(scan);
            SignedSheet sheet = new SignedSheet(
                    workspace.newId(),
                    decision.id(),
                    taken.sha256(),
                    taken.name(),
                    workspace.today(),
                    workspace.by().name());
            decisions.append(sheet);
            return sheet;
        });
    }

    /** A condition was met, as somebody saw. */
    Running met(Condition condition, String by, String how) {
        return dossier.act("duediligence.act.conditionMet", () -> {
            Condition met = new Condition(
                    condition.id(),
                    condition.decision(),
                    condition.actor(),
                    condition.what(),
                    condition.dueOn(),
                    condition.ours(),
                    workspace.today(),
                    by,
                    how);
            decisions.save(met);
            return met;
        });
    }

    /** The agency and its logo, for what is written. */
    String agency() {
        return workspace.settings().get("agency").orElse(workspace.by().agency());
    }

    String logo() {
        return workspace.settings().get("logo").orElse("");
    }

    /** The open actor's names in use, its own first. */
    static List<String> names(Collection<ActorName> names, String own) {
        List<String> others = new ArrayList<>(names.stream()
                .map(ActorName::text)
                .filter(text -> !Objects.equals(text, own))
                .distinct()
                .toList());
        others.sort(Comparator.naturalOrder());
        return others;
    }

    /** A name that every system takes for a file. */
    public static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }
}
