package org.groundwork.instruments.assessing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.KeptInstrument;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Instruments, assessments, answers and decisions as they are stored. Writing is done inside an act. */
public final class AssessmentStore {
    /** Editions that are numbers count as numbers. */
    private static final Comparator<KeptInstrument> EARLIER_FIRST = Comparator.comparing(KeptInstrument::madeOn)
            .thenComparingInt(kept -> kept.edition().matches("\\d{1,9}") ? Integer.parseInt(kept.edition()) : 0)
            .thenComparing(KeptInstrument::edition);

    private final Workspace workspace;
    private final RowStore<KeptInstrument> instruments;
    private final RowStore<Assessment> assessments;
    private final RowStore<Answered> answers;
    private final RowStore<RatingDecision> decisions;

    public AssessmentStore(Workspace workspace) {
        this.workspace = workspace;
        instruments = new RowStore<>(workspace, "instrument", KeptInstrument.class);
        assessments = new RowStore<>(workspace, "assessment", Assessment.class);
        answers = new RowStore<>(workspace, "assessment_answer", Answered.class);
        decisions = new RowStore<>(workspace, "assessment_decision", RatingDecision.class);
    }

    /** Those that the office made, earlier editions first; their ids, named after their files, have no order. */
    public List<KeptInstrument> own() {
        return instruments.where("own", true).stream().sorted(EARLIER_FIRST).toList();
    }

    /** The code of every kept instrument by its id, without the files, which are long. */
    public Map<UUID, String> codes() {
        return workspace.read(handle -> handle.createQuery("SELECT id, code FROM instrument")
                .reduceRows(new HashMap<>(), (codes, row) -> {
                    codes.put(row.getColumn("id", UUID.class), row.getColumn("code", String.class));
                    return codes;
                }));
    }

    public Optional<KeptInstrument> instrument(UUID id) {
        return Optional.ofNullable(instruments.byId(List.of(id)).get(id));
    }

    public List<Assessment> assessments() {
        return assessments.all();
    }

    public List<Assessment> assessments(UUID actor) {
        return assessments.where("actor", actor);
    }

    public Optional<Assessment> assessment(UUID id) {
        return Optional.ofNullable(assessments.byId(List.of(id)).get(id));
    }

    public List<Answered> answers(Collection<UUID> ofAssessments) {
        return answers.whereAny("assessment", ofAssessments);
    }

    /** In the order in which they were made. */
    public List<RatingDecision> decisions(Collection<UUID> ofAssessments) {
        return decisions.whereAny("assessment", ofAssessments);
    }

    /** A row as it is stored now, so that a change of one field keeps what another change wrote. */
    public Map<UUID, Answered> stored(Collection<UUID> ids) {
        return answers.byId(ids);
    }

    public void save(KeptInstrument instrument) {
        instruments.save(List.of(instrument));
    }

    public void save(Assessment assessment) {
        assessments.save(List.of(assessment));
    }

    public void save(Collection<Answered> rows) {
        answers.save(rows);
    }

    /** @return rows that were new or differed */
    public int saveAll(Collection<Assessment> whole, Collection<Answered> rows, Collection<RatingDecision> decided) {
        return assessments.save(whole).size()
                + answers.save(rows).size()
                + decisions.save(decided).size();
    }

    public void append(RatingDecision decision) {
        decisions.save(List.of(decision));
    }
}
