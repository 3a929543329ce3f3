package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Held;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.InstrumentsFeature.Decider;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.scoring.AnswerRule;
import org.groundwork.instruments.scoring.RelevanceRule;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * One assessment being filled in: one question in focus, one side's slot being written. A choice is seen at once and on
 * the disk a moment later; where saving fails, what is stored is shown again.
 */
public final class AssessmentViewModel {
    private final InstrumentsFeature feature;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Assessed> assessed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Slot> slot = new SimpleObjectProperty<>(Slot.ASSESSOR);
    private final ReadOnlyObjectWrapper<String> actor = new ReadOnlyObjectWrapper<>("");
    private final Map<UUID, Answered> answers = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private Facts facts = Facts.NONE;
    private Function<Question, List<Held>> held = any -> List.of();
    private int saving;

    public AssessmentViewModel(InstrumentsFeature feature, Tasks tasks) {
        this.feature = feature;
        this.tasks = tasks;
    }

    /** What is open, with all that follows from its answers; null before anything is. */
    public ReadOnlyObjectProperty<@Nullable Assessed> assessed() {
        return assessed.getReadOnlyProperty();
    }

    /** The question in focus. */
    public ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /** Grows each time that what is stored was read. */
    public ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /** Whose answers are being written. */
    public ObjectProperty<Slot> slot() {
        return slot;
    }

    /** The actor that is assessed; null before anything is open. */
    public @Nullable UUID actorId() {
        Assessed now = assessed.get();
        return now == null ? null : now.assessment().actor();
    }

    /** The name of the actor. */
    public ReadOnlyObjectProperty<String> actor() {
        return actor.getReadOnlyProperty();
    }

    /** Reads again what is stored, after undo for example. */
    public void reload() {
        if (assessed.get() != null) {
            reload(id());
        }
    }

    /** Opens an assessment at its first unanswered question. */
    public void open(UUID id) {
        assessed.set(null);
        question.set(null);
        reload(id);
    }

    private void reload(UUID id) {
        tasks.read(
                "instruments.reading",
                progress -> {
                    Assessed one = feature.assessment(id).orElseThrow();
                    return new Loaded(
                            one,
                            feature.facts(one.assessment().actor()),
                            feature.actorName(one.assessment().actor()),
                            feature.held(one.assessment().actor(), one.instrument()));
                },
                this::show);
    }

    private record Loaded(Assessed assessed, Facts facts, String actor, Function<Question, List<Held>> held) {}

    private void show(Loaded loaded) {
        answers.clear();
        loaded.assessed().answers().forEach(one -> answers.put(one.id(), one));
        facts = loaded.facts();
        held = loaded.held();
        actor.set(loaded.actor());
        assessed.set(loaded.assessed());
        readings.set(readings.get() + 1);
        if (question.get() == null) {
            Set<String> answered = answered(questions());
            question.set(questions().stream()
                    .filter(one -> !answered.contains(one.id()))
                    .findFirst()
                    .orElseGet(() -> loaded.assessed()
                            .instrument()
                            .questions()
                            .findFirst()
                            .orElse(null)));
        }
    }

    // Where one is

    /** The questions that are asked, in order. */
    public List<Question> questions() {
        Assessed now = assessed.get();
        if (now == null) {
            return List.of();
        }
        Map<String, Asked> asked =
                RelevanceRule.of(now.instrument(), AssessmentRule.settled(answers.values()), known(now));
        return now.instrument()
                .questions()
                .filter(one -> asked.get(one.id()) == Asked.YES)
                .toList();
    }

    private Facts known(Assessed now) {
        return now.assessment().finished()
                ? AssessmentRule.facts(now.assessment().facts())
                : facts;
    }

    public void go(Question to) {
        question.set(to);
    }

    /** To the next question, or {@code -1} for the one before; stays at the ends. */
    public void step(int by) {
        List<Question> all = questions();
        int at = all.indexOf(question.get()) + by;
        if (at >= 0 && at < all.size()) {
            question.set(all.get(at));
        }
    }

    /** To the next question without an answer in this slot, from the start again after the last. */
    public void nextUnanswered() {
        List<Question> all = questions();
        Set<String> answered = answered(all);
        int here = all.indexOf(question.get());
        for (int i = 1; i <= all.size(); i++) {
            Question next = all.get((here + i) % all.size());
            if (!answered.contains(next.id())) {
                question.set(next);
                return;
            }
        }
    }

    /** Of these questions, the ids of those that this slot answers, or the registry does. */
    public Set<String> answered(Collection<Question> of) {
        Map<String, String> said = said(slot.get());
        return of.stream()
                .filter(one -> AnswerRule.isAnswered(one, said, facts)
                        || (slot.get() == Slot.AGREED && of(one, Slot.AGREED).disagreed()))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** What a slot answers, without what is to be confirmed. */
    public Map<String, String> said(Slot in) {
        return AssessmentRule.answers(answers.values(), in);
    }

    /** What is known of the actor before anything is asked. */
    public Facts facts() {
        return facts;
    }

    public boolean isAnswered(Question one) {
        return answered(List.of(one)).contains(one.id());
    }

    /** What the registry knows that answers a question; "" for nothing. */
    public String known(Question one) {
        String known = one.record().isEmpty() ? null : facts.of(one.record());
        return known == null ? "" : known;
    }

    /** What is held already that answers a question. */
    public List<Held> held(Question one) {
        return held.apply(one);
    }

    /** Says of an answer that it rests on what another agency found. */
    public void reuse(Place place, Held found) {
        change(place, row -> row.restsOn(found.source())).whenEnded(state -> reload());
    }

    /** What stands in a slot of a question. */
    public Answered of(Question one, Slot in) {
        Answered empty = Answered.of(id(), one.id(), in, feature.today());
        return answers.getOrDefault(empty.id(), empty);
    }

    // Answering

    /** The question and the side that are written now; what is typed into a field goes where it was typed for. */
    public record Place(UUID assessment, Question question, Slot slot) {}

    /** Where a choice goes now; null where nothing is open. */
    public @Nullable Place place() {
        Question one = question.get();
        return one == null || assessed.get() == null ? null : new Place(id(), one, slot.get());
    }

    /** Chooses the answer at a position, 1 for the first; nothing happens where there is none. */
    public Running choose(int position) {
        Place place = place();
        if (place == null
                || position < 1
                || position > place.question().levels().size()) {
            return Running.done();
        }
        Level level = place.question().levels().get(position - 1);
        return place.question().type() == QuestionType.MULTIPLE ? toggle(place, level) : answer(place, level.id());
    }

    /** "Not applicable", where that is an answer. */
    public Running notApplicable() {
        Place place = place();
        return place != null && place.question().notApplicable()
                ? answer(place, Question.NOT_APPLICABLE)
                : Running.done();
    }

    /** Ticks one of several, or takes its tick away. */
    private Running toggle(Place place, Level level) {
        List<String> chosen = new ArrayList<>(
                List.of(of(place.question(), place.slot()).answer().split(" ", -1)));
        chosen.removeIf(id -> place.question().level(id).isEmpty());
        if (!chosen.remove(level.id())) {
            chosen.add(level.id());
        }
        return answer(place, String.join(" ", chosen));
    }

    /** Answers a question in a slot; "" takes the answer away. */
    public Running answer(Place place, String value) {
        return change(place, row -> row.with(value, feature.today()));
    }

    /** An old answer still holds. */
    public Running confirm() {
        Place place = place();
        return place == null || !of(place.question(), place.slot()).old()
                ? Running.done()
                : answer(place, of(place.question(), place.slot()).answer());
    }

    /** Changes what stands in a slot besides its answer: the reason, how it was obtained. */
    public Running change(Place place, UnaryOperator<Answered> change) {
        Assessed now = assessed.get();
        boolean here = now != null && now.assessment().id().equals(place.assessment());
        if (here) {
            if (!isOpen()) {
                return Running.done();
            }
            Answered changed = change.apply(of(place.question(), place.slot()));
            answers.put(changed.id(), changed);
            recompute(now);
        }
        saving++;
        Running running = tasks.run(
                "instruments.saving",
                progress -> feature.answer(place.assessment(), place.question().id(), place.slot(), change),
                stored -> {});
        running.whenEnded(state -> {
            saving--;
            if (state != Running.State.DONE && saving == 0 && here) {
                reload(place.assessment());
            }
        });
        return running;
    }

    private void recompute(Assessed now) {
        assessed.set(AssessmentRule.assessed(
                now.assessment(),
                now.instrument(),
                List.copyOf(answers.values()),
                now.decisions(),
                now.state() == AssessmentState.SUPERSEDED,
                facts,
                feature.today()));
    }

    // The whole

    /** The person at work. */
    public Decider by() {
        return feature.by();
    }

    /** What a date without year refers to. */
    public LocalDate today() {
        return feature.today();
    }

    /** True while answers can be written. */
    public boolean isOpen() {
        return Optional.ofNullable(assessed.get())
                .filter(now -> !now.assessment().finished() && !now.assessment().retired())
                .isPresent();
    }

    /** Changes what is said of the assessment itself: day, place, who. */
    public Running about(UnaryOperator<Assessment> change) {
        UUID id = id();
        return tasks.run("instruments.saving", progress -> feature.change(id, change), this::about);
    }

    /** Fields that are being typed in stay as they are, so nothing is read again. */
    private void about(Assessment changed) {
        Assessed now = assessed.get();
        if (now != null && now.assessment().id().equals(changed.id())) {
            recompute(now.of(changed));
        }
    }

    public Running finish() {
        return act(feature::finish);
    }

    /** @param until last day of an assumed rating; null for others */
    public Running decide(RatingDecision.Kind kind, String held, Decider by, String reason, @Nullable LocalDate until) {
        Assessed now = Objects.requireNonNull(assessed.get());
        String computed =
                now.settled().rating() == null ? "" : now.settled().rating().rating();
        return act(id -> feature.decide(id, kind, computed, held, by, reason, until));
    }

    public Running retire(String reason) {
        return act(id -> feature.retire(id, reason));
    }

    /** Does something with the whole, and shows what came of it. */
    private Running act(Consumer<UUID> work) {
        UUID here = id();
        return tasks.run(
                "instruments.saving",
                progress -> {
                    work.accept(here);
                    return here;
                },
                this::reload);
    }

    private UUID id() {
        return Objects.requireNonNull(assessed.get()).assessment().id();
    }
}
