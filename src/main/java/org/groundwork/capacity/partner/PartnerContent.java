package org.groundwork.capacity.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.work.Offer;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;

/**
 * All that the page of one partner shows, as read at one time.
 *
 * @param rows of the plan, by their kind
 * @param drafts text that was not understood: by table, by row id and component
 * @param names of the actors that the rows refer to
 * @param offers what the registry says that it can do for others
 */
public record PartnerContent(
        UUID actor,
        String name,
        ActorKind kind,
        List<Assessed> assessed,
        Map<Class<?>, List<? extends PlanRow>> rows,
        Map<String, Map<String, String>> drafts,
        Map<UUID, String> names,
        List<Offer> offers) {
    /** The rows of one kind. */
    @SuppressWarnings("unchecked") // put in by their class
    public <P extends PlanRow> List<P> rows(Class<P> type) {
        return (List<P>) rows.getOrDefault(type, List.of());
    }

    public List<PlanAction> actions() {
        return rows(PlanAction.class);
    }

    /** The latest edition of an instrument with which this partner was assessed. */
    public Optional<Instrument> instrument(String code) {
        return assessed.stream()
                .map(Assessed::instrument)
                .filter(each -> each.id().equals(code))
                .reduce((earlier, later) -> later);
    }
}
