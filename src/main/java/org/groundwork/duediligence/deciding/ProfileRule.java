package org.groundwork.duediligence.deciding;

import java.util.List;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** The profile of an actor by its kind and class: a table read from the top, whose first line that fits decides. */
public final class ProfileRule {
    private ProfileRule() {}

    public static Profiled of(ActorFacts facts) {
        if (outside(facts.kind())) {
            return new Profiled(null, List.of(Finding.info("", "duediligence.profile.outside", facts.kind())));
        }
        if (facts.kind() == ActorKind.DE_FACTO_AUTHORITY || facts.held() == LocalClass.DE_FACTO_AUTHORITY) {
            return because(Profile.STATE_BODY, Finding.warning("", "duediligence.profile.deFacto", facts.kind()));
        }
        if (facts.kind().group() == ActorKind.Group.STATE
                || facts.stateBody() == Answer.YES
                || facts.held() == LocalClass.STATE_NATIONAL
                || facts.held() == LocalClass.STATE_SUBNATIONAL) {
            return because(Profile.STATE_BODY, said(facts.kind()));
        }
        if (facts.kind() == ActorKind.RED_CROSS || facts.held() == LocalClass.NATIONAL_SOCIETY) {
            return because(Profile.RED_CROSS_RED_CRESCENT, said(facts.kind()));
        }
        if (facts.kind() == ActorKind.DIASPORA || facts.held() == LocalClass.DIASPORA) {
            return because(Profile.DIASPORA, said(facts.kind()));
        }
        return nonState(facts);
    }

    private static Profiled nonState(ActorFacts facts) {
        return switch (facts.kind()) {
            case CBO, VOLUNTEERS, TRADITIONAL_AUTHORITY -> because(Profile.COMMUNITY_GROUP, said(facts.kind()));
            case FAITH, COOPERATIVE, NETWORK ->
                facts.registered()
                        ? because(Profile.NGO, Finding.info("", "duediligence.profile.registered", facts.kind()))
                        : because(
                                Profile.COMMUNITY_GROUP,
                                Finding.info("", "duediligence.profile.notRegistered", facts.kind()));
            case OTHER, NOT_DETERMINED ->
                because(Profile.NGO, Finding.warning("kind", "duediligence.profile.kindOpen"));
            default -> because(Profile.NGO, said(facts.kind()));
        };
    }

    /** Those whose due diligence is done elsewhere or not at all. */
    private static boolean outside(ActorKind kind) {
        return kind == ActorKind.UN || kind == ActorKind.INTERNATIONAL_ORGANISATION || kind == ActorKind.DONOR;
    }

    private static Finding said(ActorKind kind) {
        return Finding.info("", "duediligence.profile.kind", kind);
    }

    private static Profiled because(@Nullable Profile profile, Finding reason) {
        return new Profiled(profile, List.of(reason));
    }
}
