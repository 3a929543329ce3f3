package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.groundwork.instruments.forms.SubmissionsIn.Submission;
import org.groundwork.office.CellAt;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Forms of partners in a workspace: made from what is known, and stored when they come back. */
public final class PartnerFormsFeature {
    private final Workspace workspace;
    private final InstrumentsFeature instruments;
    private final ActorsFeature actors;

    public PartnerFormsFeature(Workspace workspace, InstrumentsFeature instruments, ActorsFeature actors) {
        this.workspace = workspace;
        this.instruments = instruments;
        this.actors = actors;
    }

    /**
     * Whose answers to what.
     *
     * @param slot the partner's own, or the assessor's
     * @param fillBlanks what is answered already stays as it is
     * @param dryRun nothing is stored
     */
    public record Into(UUID actor, String instrument, Slot slot, boolean fillBlanks, boolean dryRun) {}

    /**
     * What an import did, or would do.
     *
     * @param assessment null where none was open and nothing was stored
     * @param stored questions of which something was stored
     * @param replaced of those, answers that stood there before and were others
     * @param same questions that were answered like that already
     */
    public record Taken(AnswersIn in, @Nullable UUID assessment, int stored, int replaced, int same) {}

    /**
     * What became of one submission.
     *
     * @param parked a text key that says why it was not taken; "" where it was
     */
    public record SubmissionTaken(
            Submission submission, @Nullable UUID actor, int stored, String parked) {}

    /**
     * The submissions of a file, with what became of each.
     *
     * @param explained how many cells and rows a copy of the file explains
     */
    public record SubmissionsTaken(SubmissionsIn in, List<SubmissionTaken> each, int explained) {
        public SubmissionsTaken {
            each = List.copyOf(each);
        }
    }

    /** An assessment under way with the instrument that it is made with. */
    private record Open(UUID actor, @Nullable Assessed assessed, Instrument instrument, String sha256) {
        @Nullable
        UUID id() {
            return assessed == null ? null : assessed.assessment().id();
        }

        List<Answered> answers() {
            return assessed == null ? List.of() : assessed.answers();
        }
    }

    private Open open(UUID actor, String code) {
        if (actors.show(actor).isEmpty()) {
            throw Problem.call("actors.problem.unknown", actor.toString());
        }
        Assessed open = instruments.assessments(actor).stream()
                .filter(one -> one.instrument().id().equals(code)
                        && !one.assessment().finished()
                        && !one.assessment().retired())
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (open != null) {
            return open(open);
        }
        Instrument instrument =
                instruments.instrument(code).orElseThrow(() -> Problem.call("instruments.problem.unknown", code));
        return new Open(actor, null, instrument, instruments.kept(instrument).sha256());
    }

    private Open open(Assessed assessed) {
        return new Open(assessed.assessment().actor(), assessed, assessed.instrument(), instruments.sha256(assessed));
    }

    private Assessed assessed(UUID assessment) {
        return instruments
                .assessment(assessment)
                .orElseThrow(() -> Problem.call("instruments.problem.unknown", assessment.toString()));
    }

    private FormHead head(UUID actor, String sha256) {
        return new FormHead(actor.toString(), actors.name(actor), office(), sha256, workspace.today());
    }

    private String office() {
        String agency = workspace.settings().get("agency").orElse(workspace.by().agency());
        return Stream.of(agency, workspace.by().office())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    // Out

    /** Writes the answer workbook (xlsx) of a partner, with what it has answered so far. */
    public void answerWorkbook(UUID actor, String code, Path target) {
        answerWorkbook(open(actor, code), target);
    }

    /** The same for one assessment. */
    public void answerWorkbook(UUID assessment, Path target) {
        answerWorkbook(open(assessed(assessment)), target);
    }

    private void answerWorkbook(Open open, Path target) {
        FormsFeature.answerWorkbook(
                target,
                open.instrument(),
                head(open.actor(), open.sha256()),
                Text.locale(),
                instruments.facts(open.actor()),
                filled(open, Slot.OWN));
    }

    /** Writes the paper form (docx) for a partner. */
    public void paper(UUID actor, String code, Path target) {
        Open open = open(actor, code);
        FormsFeature.paper(
                target, open.instrument(), head(actor, open.sha256()), Text.locale(), instruments.facts(actor));
    }

    /** Writes the paper form (docx) of one assessment. */
    public void paper(UUID assessment, Locale language, Path target) {
        Open open = open(assessed(assessment));
        FormsFeature.paper(
                target,
                open.instrument(),
                head(open.actor(), open.sha256()),
                language,
                instruments.facts(open.actor()));
    }

    /** Writes the result of an assessment (docx), with the page that both sides sign. */
    public void result(UUID assessment, Locale language, Path target) {
        Assessed assessed = assessed(assessment);
        UUID actor = assessed.assessment().actor();
        FormsFeature.result(target, assessed, head(actor, ""), language);
    }

    /** Only what this side said leaves the office: a partner's workbook holds the partner's own answers. */
    private static Map<String, Filled> filled(Open open, Slot slot) {
        Map<String, Filled> filled = new HashMap<>();
        open.answers().stream()
                .filter(one -> one.slot() == slot && !one.old())
                .forEach(one -> filled.put(one.question(), new Filled(one.answer(), one.reason(), "")));
        return filled;
    }

    // In

    /**
     * Reads an answer workbook and stores what can be stored, all of it or nothing; begins an assessment where none is
     * open.
     *
     * @param errors where to write the workbook anew with what is wrong beside each cell; null for nowhere
     */
    public Taken answers(Path file, Into into, @Nullable Path errors) {
        Open open = open(into.actor(), into.instrument());
        AnswersIn in = look(open, file);
        if (errors != null && in.wrong() > 0) {
            notes(open, into.slot(), in, errors);
        }
        return store(in, into, open);
    }

    /** What a workbook that came back holds for an assessment; nothing is stored yet. */
    public AnswersIn look(UUID assessment, Path file) {
        return look(open(assessed(assessment)), file);
    }

    /** Stores what was seen in a workbook, all of it or nothing. */
    public Taken take(UUID assessment, Slot slot, AnswersIn in) {
        Open open = open(assessed(assessment));
        return store(in, new Into(open.actor(), open.instrument().id(), slot, false, false), open);
    }

    /** Writes the workbook anew, with what is wrong beside each cell. */
    public void notes(UUID assessment, Slot slot, AnswersIn in, Path target) {
        notes(open(assessed(assessment)), slot, in, target);
    }

    private AnswersIn look(Open open, Path file) {
        return FormsFeature.readAnswers(
                file, open.instrument(), open.sha256(), open.actor().toString(), instruments.facts(open.actor()));
    }

    private void notes(Open open, Slot slot, AnswersIn in, Path target) {
        FormsFeature.answerWorkbookWithNotes(
                target, open.instrument(), head(open.actor(), open.sha256()), filled(open, slot), in);
    }

    private Taken store(AnswersIn in, Into into, Open open) {
        Map<String, Answered> before = new HashMap<>();
        open.answers().stream()
                .filter(one -> one.slot() == into.slot())
                .forEach(one -> before.put(one.question(), one));
        Map<String, Accepted> changed = new LinkedHashMap<>();
        int replaced = 0;
        int same = 0;
        UUID nowhere = new UUID(0, 0);
        for (Accepted one : in.accepted()) {
            Answered old = before.getOrDefault(
                    one.question(), Answered.of(nowhere, one.question(), into.slot(), workspace.today()));
            Answered fresh = changed(old, one, into);
            if (fresh.equals(old)) {
                same++;
            } else {
                changed.put(one.question(), one);
                replaced += old.answer().isBlank() || old.answer().equals(fresh.answer()) ? 0 : 1;
            }
        }
        if (into.dryRun() || changed.isEmpty()) {
            return new Taken(in, open.id(), changed.size(), replaced, same);
        }
        UUID id = workspace.act(
                "instruments.act.answersTaken",
                List.of(actors.name(into.actor())),
                () -> write(changed, into, open, before));
        return new Taken(in, id, changed.size(), replaced, same);
    }

    private UUID write(Map<String, Accepted> changed, Into into, Open open, Map<String, Answered> before) {
        UUID known = open.id();
        UUID id = known == null ? instruments.start(into.actor(), into.instrument(), false) : known;
        List<Answered> rows = new ArrayList<>();
        changed.forEach((question, one) -> rows.add(changed(
                before.getOrDefault(question, Answered.of(id, question, into.slot(), workspace.today())), one, into)));
        instruments.answers(id, rows);
        return id;
    }

    /** An empty cell keeps what there was. */
    private Answered changed(Answered old, Accepted one, Into into) {
        Filled filled = one.filled();
        boolean keeps = into.fillBlanks() && !old.answer().isBlank() && !old.old();
        boolean says = !filled.answer().isBlank() && !keeps;
        Answered now = says && (old.old() || !filled.answer().equals(old.answer()))
                ? old.with(filled.answer(), workspace.today())
                : old;
        How how = Stream.of(How.values())
                .filter(each -> Fold.key(Text.label(each)).equals(Fold.key(filled.shown())))
                .findFirst()
                .orElse(null);
        String reason = FormsFeature.reason(
                how == null
                        ? one
                        : new Accepted(one.question(), new Filled(filled.answer(), filled.reason(), ""), one.at()));
        if (!reason.isBlank() && !(into.fillBlanks() && !old.reason().isBlank())) {
            now = now.because(reason);
        }
        How usual = into.slot() == Slot.OWN ? How.WRITTEN_BY_PARTNER : How.NOT_SAID;
        How obtained = how != null ? how : now.how() == How.NOT_SAID ? usual : now.how();
        return obtained == now.how()
                ? now
                : now.obtained(obtained, now.language(), now.interpreter(), now.witness(), now.source());
    }

    /**
     * Reads an export of Kobo or ODK. Each submission goes to the actor that its column names; where that is none or
     * several, or where another submission named the same one, it is parked.
     *
     * @param actorColumn header of the column that names the actor; "" where the file holds one submission
     * @param actor whose it is where no column says so; null for nobody's
     * @param errors where to write a copy with what is wrong beside each row, before anything is stored; null for
     *     nowhere
     */
    public SubmissionsTaken submissions(
            Path file, Into settings, String actorColumn, @Nullable UUID actor, @Nullable Path errors) {
        Instrument instrument = instruments
                .instrument(settings.instrument())
                .orElseThrow(() -> Problem.call("instruments.problem.unknown", settings.instrument()));
        SubmissionsIn in = new SubmissionsReader(instrument, actorColumn).read(file);
        if (actorColumn.isEmpty() && in.submissions().size() > 1) {
            throw Problem.call("instruments.submissions.whose", in.submissions().size());
        }
        Map<String, Set<UUID>> names = actorColumn.isEmpty() ? Map.of() : names();
        Function<Into, List<SubmissionTaken>> work = into -> {
            Set<UUID> seen = new HashSet<>();
            return in.submissions().stream()
                    .map(one -> submission(one, into, whose(one, names, actor), seen))
                    .toList();
        };
        int explained = 0;
        if (errors != null) {
            Into look = new Into(settings.actor(), settings.instrument(), settings.slot(), settings.fillBlanks(), true);
            explained = FormsFeature.errorCopy(file, work.apply(look), errors);
        }
        List<SubmissionTaken> each = settings.dryRun()
                ? work.apply(settings)
                : workspace.act("instruments.act.submissions", List.of(in.file()), () -> work.apply(settings));
        return new SubmissionsTaken(in, each, explained);
    }

    private SubmissionTaken submission(Submission one, Into settings, Set<UUID> whose, Set<UUID> seen) {
        if (whose.size() != 1) {
            String why = whose.isEmpty() ? "instruments.submissions.nobody" : "instruments.submissions.severalActors";
            return new SubmissionTaken(one, null, 0, why);
        }
        UUID actor = whose.iterator().next();
        if (!seen.add(actor)) {
            return new SubmissionTaken(one, actor, 0, "instruments.submissions.again");
        }
        List<Accepted> accepted = one.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer ->
                        new Accepted(answer.getKey(), new Filled(answer.getValue(), "", ""), new CellAt(one.row(), 0)))
                .toList();
        AnswersIn in = new AnswersIn("", "", false, accepted, one.troubles(), List.of());
        Into into = new Into(actor, settings.instrument(), settings.slot(), settings.fillBlanks(), settings.dryRun());
        return new SubmissionTaken(
                one, actor, store(in, into, open(actor, settings.instrument())).stored(), "");
    }

    private static Set<UUID> whose(Submission one, Map<String, Set<UUID>> names, @Nullable UUID actor) {
        if (!one.actor().isEmpty()) {
            return names.getOrDefault(Fold.key(one.actor()), Set.of());
        }
        return actor == null ? Set.of() : Set.of(actor);
    }

    /** Actors by every name, identifier and id. */
    private Map<String, Set<UUID>> names() {
        Map<String, Set<UUID>> names = new HashMap<>();
        actors.names().forEach(name -> put(names, name.text(), name.actor()));
        actors.identifiers().forEach(identifier -> put(names, identifier.code(), identifier.actor()));
        actors.actors().forEach(actor -> put(names, actor.id().toString(), actor.id()));
        return names;
    }

    private static void put(Map<String, Set<UUID>> names, String text, UUID actor) {
        String key = Fold.key(text);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, fresh -> new HashSet<>()).add(actor);
        }
    }

    /**
     * Keeps an instrument that was made from a form or a plain sheet as the office's own.
     *
     * @throws Problem where it does not hold together, or where a shipped one has its id
     */
    public void keep(FormIn form) {
        instruments.keep(InstrumentDocument.write(form.instrument()));
    }

    /** The latest assessment of an actor with an instrument, finished or not. */
    public Optional<UUID> latest(UUID actor, String code) {
        return instruments.assessments(actor).stream()
                .filter(one ->
                        one.instrument().id().equals(code) && !one.assessment().retired())
                .max(Comparator.comparing(one -> one.assessment().startedOn()))
                .map(one -> one.assessment().id());
    }
}
