package org.groundwork.duediligence.others;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What others found. Writing is legal only inside an act. */
public final class OthersStore {
    private final RowStore<OthersAssessment> assessments;
    private final RowStore<AreaRating> areas;
    private final RowStore<QuestionReuse> questions;

    public OthersStore(Workspace workspace) {
        assessments = new RowStore<>(workspace, "duediligence_others_assessment", OthersAssessment.class);
        areas = new RowStore<>(workspace, "duediligence_others_area", AreaRating.class);
        questions = new RowStore<>(workspace, "duediligence_others_question", QuestionReuse.class);
    }

    /** What others found about a partner, in the order of entering. */
    public List<Others> of(UUID actor) {
        return whole(assessments.where("actor", actor), areas.where("actor", actor), questions.where("actor", actor));
    }

    /** All reports on all partners. */
    public List<Others> all() {
        return whole(assessments.all(), areas.all(), questions.all());
    }

    private static List<Others> whole(
            List<OthersAssessment> reports, List<AreaRating> areas, List<QuestionReuse> questions) {
        Map<UUID, List<AreaRating>> rated = areas.stream().collect(Collectors.groupingBy(AreaRating::assessment));
        Map<UUID, List<QuestionReuse>> marked =
                questions.stream().collect(Collectors.groupingBy(QuestionReuse::assessment));
        return reports.stream()
                .map(each -> new Others(
                        each, rated.getOrDefault(each.id(), List.of()), marked.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** @param before as it was; null for a new one. Areas that it does not rate any more are gone. */
    void save(Others others, @Nullable Others before) {
        Set<UUID> kept = others.areas().stream().map(AreaRating::id).collect(Collectors.toSet());
        if (before != null) {
            areas.delete(before.areas().stream()
                    .map(AreaRating::id)
                    .filter(each -> !kept.contains(each))
                    .toList());
        }
        assessments.save(List.of(others.assessment()));
        areas.save(others.areas());
        questions.save(others.questions());
    }

    /** Takes one out, with what belongs to it. */
    void remove(Others others) {
        areas.delete(others.areas().stream().map(AreaRating::id).toList());
        questions.delete(others.questions().stream().map(QuestionReuse::id).toList());
        assessments.delete(List.of(others.assessment().id()));
    }

    /** Says which questions of an instrument a report answers; what was said of them before is gone. */
    void mark(Others others, String instrument, List<QuestionReuse> now) {
        questions.delete(others.questions().stream()
                .filter(each -> each.instrument().equals(instrument))
                .map(QuestionReuse::id)
                .toList());
        questions.save(now);
    }
}
