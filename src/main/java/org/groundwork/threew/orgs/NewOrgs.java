package org.groundwork.threew.orgs;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;

/**
 * What the registry gains from a file: new actors with their names, and acronyms that known ones lacked.
 *
 * @param actors new ones
 * @param parts their names, and where they come from
 */
public record NewOrgs(List<Actor> actors, List<Part> parts) {
    private static final int LONGEST_ACRONYM = 20;

    /** @param known all names that stand in the registry */
    public static NewOrgs of(Collection<OrgMatch> matches, Collection<ActorName> known, String source, LocalDate asOf) {
        Map<UUID, Set<String>> borne = new HashMap<>();
        known.forEach(name ->
                borne.computeIfAbsent(name.actor(), any -> new HashSet<>()).add(Fold.key(name.text())));
        List<Actor> actors = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (OrgMatch match : matches) {
            Set<String> names = borne.computeIfAbsent(match.actor(), any -> new HashSet<>());
            Mention mention = match.mention();
            if (match.isNew()) {
                actors.add(actor(match, source));
                names.add(mention.key());
                parts.add(name(
                        match.actor(),
                        mention.text().name(),
                        mention.text().acronymOnly() ? NameKind.ACRONYM : NameKind.LEGAL));
                parts.add(SectionMeta.of(match.actor(), Section.NAMES, source, asOf));
            }
            mention.acronyms().forEach((key, acronym) -> {
                if (acronym.length() <= LONGEST_ACRONYM && names.add(key)) {
                    parts.add(name(match.actor(), acronym, NameKind.ACRONYM));
                }
            });
        }
        return new NewOrgs(actors, parts);
    }

    private static Actor actor(OrgMatch match, String source) {
        Actor plain = Actor.of(match.actor(), match.mention().kind());
        Actor sourced = Columns.with(plain, "importSource", source);
        return match.candidates().isEmpty()
                ? sourced
                : Columns.with(
                        sourced, "perhapsSameAs", match.candidates().getFirst().other());
    }

    private static ActorName name(UUID actor, String text, NameKind kind) {
        UUID id = Id.named("actor name", actor.toString(), kind.name(), Fold.key(text));
        return new ActorName(id, actor, text, kind, null, script(text), null, null);
    }

    private static String script(String text) {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse("");
    }
}
