package org.groundwork.threew.orgs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.ActorKind;

/** An organisation that a file mentions, in whatever rows and roles, under one name. */
public final class Mention {
    private final OrgText first;
    private final UUID named;
    private final Map<String, String> acronyms = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private ActorKind kind = ActorKind.NOT_DETERMINED;

    /** @param named the id that every office gives an actor of this name */
    public Mention(OrgText first, UUID named) {
        this.first = first;
        this.named = named;
    }

    /** Adds what another row says of it; the first kind that is understood stays. */
    public void add(OrgText text, ActorKind said, String code) {
        if (!text.acronymKey().isEmpty()) {
            acronyms.putIfAbsent(text.acronymKey(), text.acronym());
        }
        if (!code.isEmpty()) {
            codes.putIfAbsent(code, code);
        }
        if (kind == ActorKind.NOT_DETERMINED) {
            kind = said;
        }
    }

    public OrgText text() {
        return first;
    }

    public String key() {
        return first.key();
    }

    public UUID named() {
        return named;
    }

    /** Folded acronym to acronym. */
    public Map<String, String> acronyms() {
        return acronyms;
    }

    public Iterable<String> codes() {
        return codes.keySet();
    }

    public ActorKind kind() {
        return kind;
    }

    /** Whether nothing but an acronym is known of it. */
    public boolean isBareAcronym() {
        return acronyms.isEmpty() && first.looksLikeAcronym();
    }
}
