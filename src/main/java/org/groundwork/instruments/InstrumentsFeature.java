package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.groundwork.instruments.assessing.AssessmentStore;
import org.groundwork.instruments.assessing.CarryRule;
import org.groundwork.instruments.assessing.FactsRule;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The front door of assessments, for screens, other areas and the command line. */
public final class InstrumentsFeature {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final AssessmentStore store;
    private final Map<UUID, Instrument> read = new ConcurrentHashMap<>();
    private Function<UUID, Map<String, String>> moreFacts = actor -> Map.of();
    private Function<UUID, BiFunction<String, Question, List<Held>>> held = actor -> (code, question) -> List.of();

    public InstrumentsFeature(Workspace workspace, ActorsFeature actors) {
        this.workspace = workspace;
        this.actors = actors;
        this.store = new AssessmentStore(workspace);
    }

    /** Takes facts from another area besides the registry's, such as tier and profile. */
    public void alsoKnow(Function<UUID, Map<String, String>> facts) {
        moreFacts = facts;
    }

    /** Takes from another area what is held of an actor already: by id of an instrument and question. */
    public void alsoHold(Function<UUID, BiFunction<String, Question, List<Held>>> already) {
        held = already;
    }

    /** What is held of an actor already, for the questions of an instrument; read once. */
    public Function<Question, List<Held>> held(UUID actor, Instrument instrument) {
        BiFunction<String, Question, List<Held>> read = held.apply(actor);
        return question -> read.apply(instrument.id(), question);
    }

    // Instruments

    /** Those that can be used: shipped ones, and the office's own in their latest edition. */
    public List<Instrument> instruments() {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        LibraryFeature.shipped().forEach(instrument -> byId.put(instrument.id(), instrument));
        own().forEach(kept -> byId.put(kept.code(), instrument(kept)));
        return List.copyOf(byId.values());
    }

    public Optional<Instrument> instrument(String id) {
        return instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /** The office's own that are in use, earlier editions first. */
    public List<KeptInstrument> own() {
        return store.own().stream().filter(kept -> kept.retiredOn() == null).toList();
    }

    /**
     * Keeps an instrument that the office made or changed.
     *
     * @throws Problem (place INPUT) where it does not hold together, or where its id is that of a shipped one
     */
    public Instrument keep(String file) {
        Instrument instrument = LibraryFeature.read(file);
        if (LibraryFeature.shipped(instrument.id()).isPresent()) {
            throw Problem.input("instruments.problem.shippedId", instrument.id());
        }
        KeptInstrument kept = KeptInstrument.of(instrument, file, true, workspace.today());
        workspace.act("instruments.act.kept", List.of(title(instrument)), () -> {
            store.save(kept);
            return kept;
        });
        return instrument;
    }

    /** Takes one of the office's own out of use; assessments made with it stay. */
    public void retireInstrument(UUID id) {
        KeptInstrument kept = store.instrument(id).orElseThrow(() -> unknown(id.toString()));
        workspace.act("instruments.act.instrumentRetired", List.of(title(instrument(kept))), () -> {
            store.save(Columns.with(kept, "retiredOn", workspace.today()));
            return id;
        });
    }

    private Instrument instrument(KeptInstrument kept) {
        return read.computeIfAbsent(kept.id(), id -> LibraryFeature.read(kept.content()));
    }

    /** Read from its file once; kept files never change. */
    private Instrument kept(UUID id) {
        Instrument known = read.get(id);
        return known != null ? known : instrument(store.instrument(id).orElseThrow());
    }

    /** Its title in the chosen language. */
    public static String title(Instrument instrument) {
        return instrument.title().in(Text.locale());
    }

    /** The title of a kept instrument; empty for an unknown id. */
    Optional<String> titleOf(UUID kept) {
        return store.instrument(kept).map(one -> title(instrument(one)));
    }

    // Assessments

    /** Every assessment of an actor, earlier ones first. */
    public List<Assessed> assessments(UUID actor) {
        return assessed(store.assessments(actor));
    }

    /** Every assessment in the workspace. */
    public List<Assessed> all() {
        return assessed(store.assessments());
    }

    public Optional<Assessed> assessment(UUID id) {
        return store.assessment(id).flatMap(one -> assessments(one.actor()).stream()
                .filter(each -> each.assessment().id().equals(id))
                .findFirst());
    }

    private List<Assessed> assessed(Collection<Assessment> assessments) {
        List<UUID> ids = assessments.stream().map(Assessment::id).toList();
        Map<UUID, List<Answered>> answers =
                store.answers(ids).stream().collect(Collectors.groupingBy(Answered::assessment));
        Map<UUID, List<RatingDecision>> decisions =
                store.decisions(ids).stream().collect(Collectors.groupingBy(RatingDecision::assessment));
        Map<UUID, String> codes = store.codes();
        Function<Assessment, List<?>> kind =
                one -> List.of(one.actor(), Objects.requireNonNull(codes.get(one.instrument())));
        Map<List<?>, List<Assessment>> alike = assessments.stream().collect(Collectors.groupingBy(kind));
        Map<UUID, Facts> facts = new HashMap<>();
        List<Assessed> all = new ArrayList<>();
        for (Assessment one : assessments) {
            boolean later = alike.getOrDefault(kind.apply(one), List.of()).stream()
                    .anyMatch(other -> AssessmentRule.isLater(one, other));
            all.add(AssessmentRule.assessed(
                    one,
                    kept(one.instrument()),
                    answers.getOrDefault(one.id(), List.of()),
                    decisions.getOrDefault(one.id(), List.of()),
                    later,
                    one.finished() ? Facts.NONE : facts.computeIfAbsent(one.actor(), this::facts),
                    workspace.today()));
        }
        return all;
    }

    /** What is known of an actor before anything is asked. */
    public Facts facts(UUID actor) {
        Map<String, String> facts = new HashMap<>();
        actors.show(actor).ifPresent(file -> facts.putAll(FactsRule.of(file).known()));
        facts.putAll(moreFacts.apply(actor));
        return new Facts(facts);
    }

    // Working on one

    /**
     * Begins an assessment; keeps a copy of the instrument as it is now.
     *
     * @param carry whether answers of the latest finished one are carried over, as old until confirmed
     */
    public UUID start(UUID actor, String code, boolean carry) {
        Instrument instrument = instrument(code).orElseThrow(() -> unknown(code));
        KeptInstrument kept = kept(instrument);
        Assessed last = carry ? latest(actor, code) : null;
        return workspace.act("instruments.act.started", List.of(title(instrument), actors.name(actor)), () -> {
            if (store.instrument(kept.id()).isEmpty()) {
                store.save(kept);
            }
            Assessment fresh = Assessment.of(workspace.newId(), actor, kept.id(), workspace.today());
            store.save(last == null ? fresh : fresh.after(last.assessment().id()));
            if (last != null) {
                store.save(CarryRule.carried(last, instrument, fresh.id()));
            }
            return fresh.id();
        });
    }

    /** The file by which an instrument that can be used now is kept: the office's latest, else the shipped one. */
    public KeptInstrument kept(Instrument instrument) {
        return own().stream()
                .filter(one -> one.code().equals(instrument.id()))
                .reduce((earlier, later) -> later)
                .orElseGet(
                        () -> KeptInstrument.of(instrument, LibraryFeature.file(instrument), false, workspace.today()));
    }

    /** The latest finished assessment of an actor with this instrument; null for none. */
    public @Nullable Assessed latest(UUID actor, String code) {
        return assessments(actor).stream()
                .filter(one -> one.instrument().id().equals(code)
                        && one.assessment().finished()
                        && !one.assessment().retired())
                .reduce((a, b) -> AssessmentRule.isLater(a.assessment(), b.assessment()) ? b : a)
                .orElse(null);
    }

    /** Changes what stands in one slot, on the disk when this returns. */
    public Answered answer(UUID assessment, String question, Slot slot, UnaryOperator<Answered> change) {
        Assessment one = open(assessment);
        Answered empty = Answered.of(assessment, question, slot, workspace.today());
        return workspace.act("instruments.act.answered", List.of(question, actors.name(one.actor())), () -> {
            Answered now = change.apply(
                    Objects.requireNonNullElse(store.stored(List.of(empty.id())).get(empty.id()), empty));
            store.save(List.of(now));
            return now;
        });
    }

    /** Changes many slots as one act: an import, or what another agency found. */
    public void answers(UUID assessment, Collection<Answered> rows) {
        Assessment one = open(assessment);
        workspace.act("instruments.act.answersTaken", List.of(actors.name(one.actor())), () -> {
            store.save(rows);
            return rows.size();
        });
    }

    /**
     * Stores assessments made elsewhere, with the shipped instruments they were made with; inside an act, or as one.
     *
     * @return rows that were new or differed
     */
    public int take(
            Collection<Assessment> assessments, Collection<Answered> answers, Collection<RatingDecision> decisions) {
        return workspace.act("instruments.act.taken", List.of(Integer.toString(assessments.size())), () -> {
            for (Instrument shipped : LibraryFeature.shipped()) {
                UUID kept = LibraryFeature.keptId(shipped);
                boolean used =
                        assessments.stream().anyMatch(one -> one.instrument().equals(kept));
                if (used && store.instrument(kept).isEmpty()) {
                    store.save(KeptInstrument.of(shipped, LibraryFeature.file(shipped), false, workspace.today()));
                }
            }
            return store.saveAll(assessments, answers, decisions);
        });
    }

    /** What is said of an assessment besides its answers. */
    public Assessment change(UUID assessment, UnaryOperator<Assessment> change) {
        Assessment one = open(assessment);
        return workspace.act("instruments.act.changed", List.of(actors.name(one.actor())), () -> {
            Assessment changed = change.apply(open(assessment));
            store.save(changed);
            return changed;
        });
    }

    /**
     * Finishes an assessment: from now on its answers stand, with what was known of the actor.
     *
     * @throws Problem where questions are unanswered
     */
    public void finish(UUID id) {
        Assessed one = assessment(id).orElseThrow(() -> unknown(id.toString()));
        if (!one.settled().complete()) {
            throw Problem.call(
                    "instruments.problem.incomplete",
                    one.settled().asked() - one.settled().answered());
        }
        Assessment assessment = open(id);
        LocalDate on = Objects.requireNonNullElse(assessment.assessedOn(), workspace.today());
        String facts = AssessmentRule.lines(facts(assessment.actor()));
        workspace.act(
                "instruments.act.finished", List.of(title(one.instrument()), actors.name(assessment.actor())), () -> {
                    store.save(assessment.finished(
                            on,
                            workspace.today(),
                            workspace.by().name(),
                            AssessmentRule.validUntil(one.instrument(), on),
                            facts));
                    return id;
                });
    }

    /**
     * Records which rating is held. Appended, and not undone.
     *
     * @param until last day of an assumed rating; null for others
     * @throws Problem where it is not said who decided or why, or an assumed rating has no end
     */
    public void decide(
            UUID assessment,
            RatingDecision.Kind kind,
            String computed,
            String held,
            Decider decider,
            String reason,
            @Nullable LocalDate until) {
        if (reason.isBlank() || decider.name().isBlank()) {
            throw Problem.call("instruments.problem.noReason");
        }
        if (kind.assumed() && until == null) {
            throw Problem.call("instruments.problem.noEnd");
        }
        Assessed one = assessment(assessment).orElseThrow(() -> unknown(assessment.toString()));
        workspace.actAs(
                ActKind.DECISION,
                "instruments.act.decided",
                List.of(title(one.instrument()), actors.name(one.assessment().actor())),
                () -> {
                    RatingDecision decision = new RatingDecision(
                            workspace.newId(),
                            assessment,
                            kind,
                            computed,
                            held,
                            reason.strip(),
                            decider.name().strip(),
                            decider.function().strip(),
                            workspace.today(),
                            kind.assumed() ? until : null);
                    store.append(decision);
                    return decision;
                });
    }

    /** Who decided: a person's name, and the function in which they did, "" where not said. */
    public record Decider(String name, String function) {}

    /** Takes an assessment out of use; it stays readable. */
    public void retire(UUID id, String reason) {
        if (reason.isBlank()) {
            throw Problem.call("instruments.problem.noReason");
        }
        Assessment one = store.assessment(id).orElseThrow(() -> unknown(id.toString()));
        workspace.act("instruments.act.retired", List.of(actors.name(one.actor())), () -> {
            store.save(one.retired(workspace.today(), reason.strip()));
            return id;
        });
    }

    /** SHA-256 of the file that an assessment was made with. */
    public String sha256(Assessed one) {
        return store.instrument(one.assessment().instrument()).orElseThrow().sha256();
    }

    public LocalDate today() {
        return workspace.today();
    }

    /** The name that stands for an actor, "" for an unknown id. */
    public String actorName(UUID actor) {
        return actors.name(actor);
    }

    /** The person at work. */
    public Decider by() {
        return new Decider(workspace.by().name(), workspace.by().function());
    }

    private Assessment open(UUID id) {
        Assessment one = store.assessment(id).orElseThrow(() -> unknown(id.toString()));
        if (one.finished() || one.retired()) {
            throw Problem.call("instruments.problem.closed");
        }
        return one;
    }

    private static Problem unknown(String id) {
        return Problem.call("instruments.problem.unknown", id);
    }
}
