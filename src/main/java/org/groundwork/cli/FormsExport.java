package org.groundwork.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.jspecify.annotations.Nullable;

/** What {@code export} does with instruments and the forms of partners. */
record FormsExport(
        Session session,
        Path file,
        @Nullable String actor,
        @Nullable String instrument) {
    static final Set<String> KINDS = Set.of("answers", "paper", "result", "xlsform", "questionnaire");

    /** @return what the file has no place for, in words */
    List<String> write(String what) {
        PartnerFormsFeature forms =
                new PartnerFormsFeature(session.workspace(), session.instruments(), session.actors());
        return switch (what) {
            case "answers" -> {
                forms.answerWorkbook(whose(), id(), file);
                yield List.of();
            }
            case "paper" -> {
                forms.paper(whose(), id(), file);
                yield List.of();
            }
            case "result" -> {
                forms.result(
                        forms.latest(whose(), id())
                                .orElseThrow(() -> Problem.call("cli.export.problem.noAssessment", id())),
                        Text.locale(),
                        file);
                yield List.of();
            }
            case "xlsform" -> FormsFeature.xlsForm(file, chosen());
            default -> FormsFeature.plainSheet(file, chosen());
        };
    }

    private Instrument chosen() {
        return session.instruments()
                .instrument(id())
                .orElseThrow(() -> Problem.call("instruments.problem.unknown", id()));
    }

    private String id() {
        if (instrument == null) {
            throw Problem.call("cli.export.problem.noInstrument");
        }
        return instrument;
    }

    private UUID whose() {
        if (actor == null) {
            throw Problem.call("cli.export.problem.noActor");
        }
        return ActorsCommand.named(session.actors(), actor);
    }
}
