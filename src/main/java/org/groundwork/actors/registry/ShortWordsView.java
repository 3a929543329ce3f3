package org.groundwork.actors.registry;

import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Text;

/** Words short enough for a column; the whole ones are read out, copied, printed, and shown under the mouse. */
final class ShortWordsView {
    private ShortWordsView() {}

    static String kind(ActorKind kind) {
        return switch (kind) {
            case CBO -> Text.of("actors.registry.short.cbo");
            case STATE_NATIONAL -> Text.of("actors.registry.short.stateNational");
            case STATE_SUBNATIONAL -> Text.of("actors.registry.short.stateSubnational");
            case DE_FACTO_AUTHORITY -> Text.of("actors.registry.short.deFacto");
            case RED_CROSS -> Text.of("actors.registry.short.redCross");
            case FAITH -> Text.of("actors.registry.short.faith");
            case COOPERATIVE -> Text.of("actors.registry.short.cooperative");
            case TRADITIONAL_AUTHORITY -> Text.of("actors.registry.short.traditional");
            case NETWORK -> Text.of("actors.registry.short.network");
            case DIASPORA -> Text.of("actors.registry.short.diaspora");
            case VOLUNTEERS -> Text.of("actors.registry.short.volunteers");
            case INTERNATIONAL_ORGANISATION -> Text.of("actors.registry.short.internationalBody");
            default -> Text.label(kind);
        };
    }

    static String localClass(LocalClass local) {
        return switch (local) {
            case STATE_SUBNATIONAL -> Text.of("actors.registry.short.stateSubnational");
            case DE_FACTO_AUTHORITY -> Text.of("actors.registry.short.deFacto");
            case NATIONAL_SOCIETY -> Text.of("actors.registry.short.nationalSociety");
            case AFFILIATED -> Text.of("actors.registry.short.affiliated");
            case EXILE_OR_CROSS_BORDER -> Text.of("actors.registry.short.fromAbroad");
            default -> Text.label(local);
        };
    }

    static String claim(Claim claim) {
        return switch (claim) {
            case WOMEN_LED -> Text.of("actors.registry.short.womenLed");
            case WOMENS_RIGHTS -> Text.of("actors.registry.short.womensRights");
            case REFUGEE_LED -> Text.of("actors.registry.short.refugeeLed");
            case DISABILITY -> Text.of("actors.registry.short.disability");
            case YOUTH_LED -> Text.of("actors.registry.short.youthLed");
        };
    }
}
