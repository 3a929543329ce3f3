package org.groundwork.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.assessing.AssessmentView;
import org.groundwork.instruments.assessing.AssessmentViewModel;
import org.groundwork.instruments.assessing.AssessmentsView;
import org.groundwork.instruments.assessing.AssessmentsViewModel;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.jspecify.annotations.Nullable;

/** Assessments as the window sees them: the list, and the questionnaire that was opened from it. */
public final class AssessmentsFeature implements Feature {
    private final InstrumentsFeature instruments;
    private final PartnerFormsFeature forms;
    private final Desk desk;
    private final Suggested<UUID> actors;
    private final Consumer<String> front;
    private final StackPane screens = new StackPane();
    private Function<UUID, Map<String, Wish>> wishes = actor -> Map.of();
    private @Nullable AssessmentsViewModel list;
    private @Nullable AssessmentsView listView;
    private @Nullable AssessmentViewModel one;
    private @Nullable AssessmentView oneView;

    /**
     * @param actors found by typing
     * @param front brings an area to the front
     */
    public AssessmentsFeature(
            InstrumentsFeature instruments,
            PartnerFormsFeature forms,
            Desk desk,
            Suggested<UUID> actors,
            Consumer<String> front) {
        this.instruments = instruments;
        this.forms = forms;
        this.desk = desk;
        this.actors = actors;
        this.front = front;
    }

    /** Takes from another area what it says of instruments for an actor, by their ids. */
    public void alsoAsk(Function<UUID, Map<String, Wish>> asks) {
        wishes = asks;
    }

    @Override
    public String key() {
        return "instruments";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-check-square";
    }

    @Override
    public Parent view() {
        listView();
        return screens;
    }

    private AssessmentsView listView() {
        if (listView == null) {
            list = new AssessmentsViewModel(instruments, desk.tasks(), actor -> wishes.apply(actor));
            listView = new AssessmentsView(list, desk, actors, List.of(), this::open);
            screens.getChildren().setAll(listView);
        }
        return Objects.requireNonNull(listView);
    }

    @Override
    public void shown() {
        listView();
        Objects.requireNonNull(list).reload();
        if (oneShown()) {
            Objects.requireNonNull(one).reload();
        }
    }

    @Override
    public void open(UUID assessment) {
        listView();
        if (one == null) {
            one = new AssessmentViewModel(instruments, desk.tasks());
            oneView = new AssessmentView(one, forms, desk, Command.of("instruments.back", null, this::list));
        }
        AssessmentView view = Objects.requireNonNull(oneView);
        view.leave();
        screens.getChildren().setAll(view);
        Objects.requireNonNull(one).open(assessment);
        front.accept(key());
        view.toQuestion();
    }

    /**
     * Assesses an actor, or assesses it again, and opens that.
     *
     * @param instrument its code; null where it is to be chosen
     */
    public void begin(UUID actor, @Nullable String instrument) {
        listView()
                .begin(
                        actor,
                        instrument == null
                                ? null
                                : instruments.instrument(instrument).orElse(null));
    }

    @Override
    public boolean back() {
        if (!oneShown()) {
            return false;
        }
        if (!Objects.requireNonNull(oneView).keyedIn()) {
            list();
        }
        return true;
    }

    private void list() {
        Objects.requireNonNull(oneView).leave();
        screens.getChildren().setAll(listView());
        Objects.requireNonNull(list).reload();
        listView().focus();
    }

    private boolean oneShown() {
        return oneView != null && screens.getChildren().contains(oneView);
    }

    @Override
    public List<Command> commands() {
        return oneShown()
                ? Objects.requireNonNull(oneView).commands()
                : listView().commands();
    }

    @Override
    public @Nullable Printout printout() {
        return listView().printout();
    }

    @Override
    public @Nullable UUID record() {
        return oneShown() ? Objects.requireNonNull(one).actorId() : null;
    }

    @Override
    public List<Due> due() {
        List<Assessed> all = instruments.all();
        List<Due> due = new ArrayList<>();
        add(due, "instruments.due.expired", all, AssessmentState.EXPIRED, true);
        add(due, "instruments.due.open", all, AssessmentState.HALF_DONE, false);
        int ending = (int) all.stream()
                .filter(each -> AssessmentsViewModel.endsSoon(each.state(), each.until(), instruments.today()))
                .count();
        if (ending > 0) {
            due.add(new Due("instruments.due.ending", ending, true, () -> showOnly(null)));
        }
        return due;
    }

    private void add(List<Due> due, String noun, List<Assessed> all, AssessmentState state, boolean pressing) {
        int count = (int) all.stream().filter(each -> each.state() == state).count();
        if (count > 0) {
            due.add(new Due(noun, count, pressing, () -> showOnly(state)));
        }
    }

    private void showOnly(@Nullable AssessmentState state) {
        if (oneShown()) {
            list();
        }
        listView().focus();
        Objects.requireNonNull(list).showOnly(state);
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        if (table.equals("assessment") && column.equals("instrument") && value instanceof UUID id) {
            return instruments.titleOf(id);
        }
        return Optional.empty();
    }
}
