package org.groundwork.actors.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.ClaimDefinition;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.status.StatusPolicy;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.groundwork.ui.Setting;

/** What the office decides once about actors: limits and lists, and which sensitive claims it keeps at all. */
public final class PolicyView {
    private static final int MOST_AREAS = 10;
    private static final int MOST_MONTHS = 60;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 40;

    private final PolicyViewModel model;
    private final Desk desk;
    private final String by;

    private PolicyView(PolicyViewModel model, Desk desk, String by) {
        this.model = model;
        this.desk = desk;
        this.by = by;
    }

    /** @param by the person who works here */
    public static List<Setting> settings(ActorsFeature actors, Desk desk, String by) {
        PolicyView view = new PolicyView(new PolicyViewModel(actors, desk.tasks()), desk, by);
        return List.of(
                new Setting("actors.policy.title", view.policy()),
                new Setting("actors.policy.sensitive", view.sensitive()));
    }

    private Node policy() {
        List<LocalClass> countable = Arrays.stream(LocalClass.values())
                .filter(each -> each != LocalClass.NOT_DETERMINED && each != LocalClass.DE_FACTO_AUTHORITY)
                .toList();
        List<ClaimDefinition> definitions = Arrays.stream(ClaimDefinition.values())
                .filter(each -> each.claim() == Claim.WOMEN_LED)
                .toList();
        return Card.of(
                "actors.policy.title",
                Prose.of(Text.of("actors.policy.practice"), "quiet"),
                pair(
                        number("actors.policy.fresh", 1, MOST_MONTHS, StatusPolicy::freshMonths, model::freshMonths),
                        number("actors.policy.stale", 1, MOST_MONTHS, StatusPolicy::staleMonths, model::staleMonths)),
                number("actors.policy.areas", 1, MOST_AREAS, StatusPolicy::nationalAreas, model::nationalAreas),
                pair(
                        number("actors.policy.youthFrom", YOUNGEST, OLDEST, StatusPolicy::youthFrom, model::youthFrom),
                        number("actors.policy.youthTo", YOUNGEST, OLDEST, StatusPolicy::youthTo, model::youthTo)),
                Forms.field(
                        "actors.policy.womenLed",
                        Forms.choice(
                                model.policy().map(StatusPolicy::womenLed),
                                definitions,
                                chosen -> chosen == null ? Running.done() : model.womenLed(chosen))),
                Forms.field(
                        "actors.policy.iasc",
                        Forms.several(
                                model.policy().map(StatusPolicy::iascList), countable, Text::label, model::iascList)),
                Forms.field(
                        "actors.policy.office",
                        Forms.several(
                                model.policy().map(StatusPolicy::officeTable),
                                countable,
                                Text::label,
                                model::officeTable)));
    }

    private Field number(
            String key, int least, int most, ToIntFunction<StatusPolicy> value, IntFunction<Running> save) {
        Function<StatusPolicy, Integer> boxed = value::applyAsInt;
        return Forms.field(
                key,
                Forms.choice(
                        model.policy().map(boxed),
                        IntStream.rangeClosed(least, most).boxed().toList(),
                        Text::number,
                        chosen -> chosen == null ? Running.done() : save.apply(chosen)));
    }

    private static HBox pair(Field... fields) {
        HBox line = new HBox(12, fields);
        for (Field field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMaxWidth(Double.MAX_VALUE);
            field.setPrefWidth(1);
        }
        return line;
    }

    private Node sensitive() {
        VBox box = new VBox(12);
        model.kept().subscribe(kept -> box.getChildren()
                .setAll(Arrays.stream(SensitiveKind.values())
                        .map(kind -> line(kind, kept.contains(kind)))
                        .toList()));
        return Card.of("actors.policy.sensitive", Prose.of(Text.of("actors.policy.sensitive.why"), "quiet"), box);
    }

    private Node line(SensitiveKind kind, boolean on) {
        Label name = new Label(Text.label(kind));
        Label state = Prose.of(Text.of(on ? "actors.policy.sensitive.on" : "actors.policy.sensitive.off"), "quiet");
        VBox words = new VBox(4, name, state);
        model.decision(kind).ifPresent(each -> words.getChildren()
                .add(Prose.of(
                        Text.of("actors.policy.sensitive.decided", each.decidedBy(), each.decidedOn(), each.reason()),
                        "quiet")));
        HBox.setHgrow(words, Priority.ALWAYS);
        String act = on ? "actors.policy.sensitive.stop" : "actors.policy.sensitive.start";
        return new HBox(8, words, Buttons.of(Command.of(act, null, () -> decide(kind, !on, act))));
    }

    private void decide(SensitiveKind kind, boolean on, String act) {
        String summary =
                Text.of(on ? "actors.policy.sensitive.starting" : "actors.policy.sensitive.stopping", Text.label(kind));
        desk.dialogs()
                .decide(act, summary, act, by)
                .ifPresent(said -> model.keep(kind, on, said.reason(), said.name()));
    }
}
