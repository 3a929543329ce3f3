package org.groundwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.AnswersIn;
import org.groundwork.instruments.forms.AnswersIn.Trouble;
import org.groundwork.instruments.forms.FormIn;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature.Into;
import org.groundwork.instruments.forms.PartnerFormsFeature.SubmissionTaken;
import org.groundwork.instruments.forms.PartnerFormsFeature.SubmissionsTaken;
import org.groundwork.instruments.forms.PartnerFormsFeature.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What {@code import} does with answers, forms and plain sheets.
 *
 * @param errors where what is wrong is written; null for nowhere
 */
record FormsImport(
        Session session,
        Path file,
        boolean dryRun,
        @Nullable Path errors) {
    /** What is printed, and whether something was not taken. */
    record Done(Object json, String words, boolean partly) {}

    private PartnerFormsFeature forms() {
        return new PartnerFormsFeature(session.workspace(), session.instruments(), session.actors());
    }

    /**
     * An answer workbook, or an export of Kobo or ODK.
     *
     * @param actorColumn header of the column that names the actor, "" for none
     */
    Done answers(@Nullable String actor, String instrument, Slot slot, String actorColumn, boolean fillBlanks) {
        UUID who = actor == null ? null : id(actor);
        Into into = new Into(who == null ? new UUID(0, 0) : who, instrument, slot, fillBlanks, dryRun);
        if (!actorColumn.isEmpty()) {
            return submissions(forms().submissions(file, into, actorColumn, who, errors));
        }
        if (who == null) {
            throw Problem.call("cli.import.problem.noActor");
        }
        try {
            return answers(forms().answers(file, into, errors), into);
        } catch (Problem problem) {
            if (!problem.key().equals("instruments.forms.noQuestions")) {
                throw problem;
            }
            return submissions(forms().submissions(file, into, "", who, errors));
        }
    }

    private static UUID id(String actor) {
        try {
            return UUID.fromString(actor);
        } catch (IllegalArgumentException e) {
            throw Problem.call("actors.problem.unknown", actor).because(e);
        }
    }

    private Done answers(Taken taken, Into into) {
        AnswersIn in = taken.in();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", in.file());
        json.put("instrument", into.instrument());
        json.put("actor", into.actor().toString());
        json.put("slot", into.slot().name().toLowerCase(Locale.ROOT));
        json.put(
                "assessment",
                taken.assessment() == null ? null : taken.assessment().toString());
        json.put("dryRun", dryRun);
        json.put("refused", in.refused());
        json.put("accepted", in.accepted().size());
        json.put("stored", taken.stored());
        json.put("replaced", taken.replaced());
        json.put("same", taken.same());
        json.put("rejected", in.wrong());
        json.put("missing", in.missing());
        json.put("problems", in.troubles().stream().map(FormsImport::trouble).toList());
        List<String> words = new ArrayList<>(List.of(Text.of(
                dryRun ? "cli.import.answers.tried" : "cli.import.answers.done",
                taken.stored(),
                taken.same(),
                taken.replaced(),
                in.wrong())));
        in.troubles().forEach(one -> words.add(words(one)));
        return new Done(json, String.join(System.lineSeparator(), words), in.refused() || in.wrong() > 0);
    }

    private static Map<String, Object> trouble(Trouble trouble) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", trouble.at().address());
        json.put("question", trouble.question());
        json.put("severity", severity(trouble.finding()));
        json.put("code", trouble.finding().key());
        json.put("said", trouble.said());
        json.put("message", FormsFeature.message(trouble.finding()));
        return json;
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String words(Trouble trouble) {
        return Text.of("cli.import.cell", trouble.at().address(), FormsFeature.message(trouble.finding()));
    }

    private Done submissions(SubmissionsTaken taken) {
        List<String> words = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        int stored = 0;
        int parked = 0;
        int rejected = 0;
        for (SubmissionTaken one : taken.each()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("row", one.submission().row());
            row.put("name", one.submission().actor());
            row.put("actor", one.actor() == null ? null : one.actor().toString());
            row.put("stored", one.stored());
            row.put("parked", one.parked().isEmpty() ? null : Text.of(one.parked()));
            row.put(
                    "problems",
                    one.submission().troubles().stream()
                            .map(FormsImport::trouble)
                            .toList());
            rows.add(row);
            stored += one.stored();
            parked += one.parked().isEmpty() ? 0 : 1;
            rejected += one.submission().troubles().stream().anyMatch(Trouble::wrong) ? 1 : 0;
            if (!one.parked().isEmpty()) {
                words.add(Text.of(
                        "cli.import.parked",
                        one.submission().row(),
                        one.submission().actor(),
                        Text.of(one.parked())));
            }
            one.submission().troubles().forEach(trouble -> words.add(words(trouble)));
        }
        taken.in().troubles().forEach(trouble -> words.add(words(trouble)));
        words.addFirst(Text.of(
                dryRun ? "cli.import.submissions.tried" : "cli.import.submissions.done",
                taken.each().size(),
                stored,
                parked));
        copied(taken.explained(), words);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", taken.in().file());
        json.put("dryRun", dryRun);
        json.put("explained", taken.explained());
        json.put("submissions", rows);
        json.put("stored", stored);
        json.put("parked", parked);
        json.put(
                "problems",
                taken.in().troubles().stream().map(FormsImport::trouble).toList());
        return new Done(json, String.join(System.lineSeparator(), words), parked + rejected > 0);
    }

    /** What is said of the copy that explains what is wrong. */
    private void copied(int explained, List<String> words) {
        if (errors != null) {
            words.add(
                    explained == 0
                            ? Text.of("cli.import.nothingWrong")
                            : Text.of("cli.import.wrong", explained, String.valueOf(errors)));
        }
    }

    /** A form of ODK or Kobo, or a plain sheet, as an instrument of the office's own. */
    Done form(boolean plain) {
        FormIn form = plain ? FormsFeature.readPlainSheet(file) : FormsFeature.readXlsForm(file);
        int explained = errors == null ? 0 : FormsFeature.errorCopy(file, form, errors);
        if (!dryRun) {
            forms().keep(form);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", form.file());
        json.put("instrument", form.instrument().id());
        json.put("edition", form.instrument().edition());
        json.put("title", InstrumentsFeature.title(form.instrument()));
        json.put("questions", form.instrument().questions().count());
        json.put("dryRun", dryRun);
        json.put("problems", form.oddities().stream().map(FormsImport::oddity).toList());
        List<String> words = new ArrayList<>(List.of(Text.of(
                dryRun ? "cli.import.form.tried" : "cli.import.form.done",
                form.instrument().id(),
                form.instrument().edition(),
                form.instrument().questions().count())));
        form.oddities()
                .forEach(odd -> words.add(Text.of(
                        "cli.import.cellOf", odd.sheet(), odd.at().address(), FormsFeature.message(odd.finding()))));
        copied(explained, words);
        boolean lost = form.oddities().stream().anyMatch(odd -> odd.finding().severity() == Severity.ERROR);
        return new Done(json, String.join(System.lineSeparator(), words), lost);
    }

    private static Map<String, Object> oddity(FormIn.Oddity odd) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", odd.sheet());
        json.put("cell", odd.at().address());
        json.put("severity", severity(odd.finding()));
        json.put("code", odd.finding().key());
        json.put("message", FormsFeature.message(odd.finding()));
        return json;
    }
}
