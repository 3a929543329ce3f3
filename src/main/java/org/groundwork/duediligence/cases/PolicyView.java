package org.groundwork.duediligence.cases;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.ui.Card;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Setting;
import org.groundwork.workspace.Workspace;

/** What the office decides once about tiers, waivers and how long a decision holds. */
public final class PolicyView {
    private static final int MOST = 100_000_000;

    private final PolicyViewModel model;

    private PolicyView(PolicyViewModel model) {
        this.model = model;
    }

    public static Setting setting(Workspace workspace, Desk desk) {
        PolicyView view = new PolicyView(new PolicyViewModel(workspace, desk.tasks()));
        return new Setting("duediligence.policy.title", view.card());
    }

    private Node card() {
        return Card.of(
                "duediligence.policy.title",
                Prose.of(Text.of("duediligence.policy.practice"), "quiet"),
                pair(
                        number("duediligence.policy.smallMoney", "smallMoney", DecidingPolicy::smallMoney),
                        number("duediligence.policy.yearlyMoney", "yearlyMoney", DecidingPolicy::yearlyMoney)),
                pair(
                        number("duediligence.policy.waiverDays", "waiverDays", DecidingPolicy::waiverDays),
                        number("duediligence.policy.waiverMoney", "waiverMoney", DecidingPolicy::waiverMoney)),
                pair(
                        number("duediligence.policy.validMonths0", "validMonths0", DecidingPolicy::validMonths0),
                        number("duediligence.policy.validMonths1", "validMonths1", DecidingPolicy::validMonths1),
                        number("duediligence.policy.validMonths2", "validMonths2", DecidingPolicy::validMonths2),
                        number("duediligence.policy.validMonths3", "validMonths3", DecidingPolicy::validMonths3)),
                pair(
                        number("duediligence.policy.againMonths", "againMonths", DecidingPolicy::againMonths),
                        number("duediligence.policy.dueDays", "dueDays", DecidingPolicy::dueDays)));
    }

    /** A whole number from 1 on; anything else leaves the limit as it is. */
    private Field number(String key, String component, ToIntFunction<DecidingPolicy> value) {
        ObservableValue<BigDecimal> now = model.policy().map(policy -> BigDecimal.valueOf(value.applyAsInt(policy)));
        return Forms.field(key, Forms.number(now, new ReadOnlyStringWrapper(""), entry -> {
            BigDecimal typed = entry.value();
            if (typed == null
                    || typed.signum() <= 0
                    || typed.stripTrailingZeros().scale() > 0
                    || typed.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                return model.change(policy -> policy);
            }
            return model.change(policy -> Columns.with(policy, component, typed.intValueExact()));
        }));
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
}
