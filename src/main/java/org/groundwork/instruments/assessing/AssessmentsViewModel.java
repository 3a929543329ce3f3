package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.editing.StatesViewModel;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.Wish;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** The list of all assessments, narrowed by what is typed and by state; and what begins a new one. */
public final class AssessmentsViewModel {
    /**
     * A line of the list.
     *
     * @param covered share of the questions that are answered, 0 to 100
     * @param rating with its noun, or what it can still become
     */
    public record Line(
            UUID id,
            String actor,
            String instrument,
            InstrumentKind kind,
            AssessmentState state,
            int covered,
            String rating,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {}

    private static final int SOON_DAYS = 60;

    private final InstrumentsFeature feature;
    private final Tasks tasks;
    private final Function<UUID, Map<String, Wish>> wishes;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
    private final StatesViewModel<AssessmentState> states = new StatesViewModel<>(AssessmentState.class, this::filter);
    private final IntegerProperty ending = new SimpleIntegerProperty();
    private final BooleanProperty endingOnly = new SimpleBooleanProperty();
    private List<Line> all = List.of();

    /** @param wishes what another area says of instruments for an actor, by their ids */
    public AssessmentsViewModel(InstrumentsFeature feature, Tasks tasks, Function<UUID, Map<String, Wish>> wishes) {
        this.feature = feature;
        this.tasks = tasks;
        this.wishes = wishes;
        endingOnly.subscribe((before, now) -> filter());
        typed.subscribe((before, now) -> filter());
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Line> shown() {
        return shown;
    }

    /** Assessments in the workspace; -1 before they were read. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** How many are in a state. */
    public IntegerProperty count(AssessmentState state) {
        return states.count(state);
    }

    /** Whether those in this state are shown; all are where no state is chosen. */
    public BooleanProperty chosen(AssessmentState state) {
        return states.chosen(state);
    }

    /** How many hold today and end soon. */
    public IntegerProperty ending() {
        return ending;
    }

    /** Whether only those that end soon are shown. */
    public BooleanProperty endingOnly() {
        return endingOnly;
    }

    /** Shows those in one state; null: those that end soon. */
    public void showOnly(@Nullable AssessmentState state) {
        typed.set("");
        states.choose(state);
        endingOnly.set(state == null);
    }

    public Running reload() {
        return tasks.read("instruments.reading", progress -> lines(feature.all()), lines -> {
            all = lines;
            total.set(lines.size());
            states.count(lines, Line::state);
            ending.set((int) lines.stream().filter(this::endsSoon).count());
            filter();
        });
    }

    private boolean endsSoon(Line line) {
        return endsSoon(line.state(), line.until(), feature.today());
    }

    /** Whether what holds today ends within 60 days. */
    public static boolean endsSoon(AssessmentState state, @Nullable LocalDate until, LocalDate today) {
        return state.holds() && until != null && !until.isAfter(today.plusDays(SOON_DAYS));
    }

    private List<Line> lines(List<Assessed> assessed) {
        Map<UUID, String> names = new HashMap<>();
        return assessed.stream()
                .map(one -> line(one, names.computeIfAbsent(one.assessment().actor(), feature::actorName)))
                .sorted(Comparator.comparing(Line::state)
                        .thenComparing(Line::actor)
                        .thenComparing(Line::instrument))
                .toList();
    }

    private static Line line(Assessed one, String actor) {
        Assessment assessment = one.assessment();
        String rating = one.rating();
        LocalDate until = one.until();
        return new Line(
                assessment.id(),
                actor,
                InstrumentsFeature.title(one.instrument()),
                one.instrument().kind(),
                one.state(),
                percent(one),
                rating == null ? OutcomeFeature.range(one.settled()) : OutcomeFeature.rating(one.instrument(), rating),
                assessment.assessedOn() == null ? assessment.startedOn() : assessment.assessedOn(),
                until);
    }

    /** Rounded down, so that 100 means all. */
    private static int percent(Assessed one) {
        int asked = one.settled().asked();
        return asked == 0 ? 0 : 100 * one.settled().answered() / asked;
    }

    private void filter() {
        String wanted = Fold.key(typed.get());
        shown.setAll(all.stream()
                .filter(line -> states.shows(line.state()))
                .filter(line -> !endingOnly.get() || endsSoon(line))
                .filter(line -> wanted.isBlank()
                        || Fold.key(line.actor() + " " + line.instrument()).contains(wanted))
                .toList());
    }

    // Beginning one

    /** The instruments to choose from while the actor is not known. */
    List<Fit> instruments() {
        return FitRule.of(feature.instruments(), Map.of(), Map.of());
    }

    /** The instruments to choose from for an actor, those that fit first. */
    Running fits(UUID actor, Consumer<List<Fit>> then) {
        return tasks.read(
                "instruments.reading",
                progress ->
                        FitRule.of(feature.instruments(), wishes.apply(actor), FitRule.own(feature.assessments(actor))),
                then);
    }

    /** Why an instrument stands where it stands, in few words; "" where there is no more to say. */
    static String because(Fit fit) {
        Wish because = fit.because();
        if (because == null) {
            return "";
        }
        LocalDate until = because.until();
        return switch (because.kind()) {
            case ASKED -> Text.of("instruments.fit.asked");
            case HELD -> until == null ? Text.of("instruments.fit.held") : Text.of("instruments.fit.heldUntil", until);
            case NOT_FOR -> Text.of("instruments.fit.notFor", because.whom());
        };
    }

    /** Whether there is something to carry over. */
    public boolean hasEarlier(UUID actor, Instrument instrument) {
        return feature.latest(actor, instrument.id()) != null;
    }

    /** @param then opens it */
    public Running start(UUID actor, Instrument instrument, boolean carry, Consumer<UUID> then) {
        return tasks.run("instruments.saving", progress -> feature.start(actor, instrument.id(), carry), then);
    }
}
