package org.groundwork.duediligence.others;

import java.util.List;

/** Somebody else's assessment with all that was entered of it. */
public record Others(OthersAssessment assessment, List<AreaRating> areas, List<QuestionReuse> questions) {
    public Others {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
    }
}
