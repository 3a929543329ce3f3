package org.groundwork.duediligence.cases;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.groundwork.workspace.Workspace;

/** A word that stands nowhere else, planted where nobody outside may read it. */
final class Planted {
    static final String SECRET = "Zorqual";

    private Planted() {}

    /** Plants the secret in what the registry keeps of an actor, and in the name of another one. */
    static void in(Workspace workspace, ActorsFeature actors, UUID group) {
        Actor actor = Objects.requireNonNull(actors.actors().stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .orElse(null));
        workspace.act("duediligence.act.scope", List.of("x"), () -> {
            Actor changed = actor;
            for (String field :
                    List.of("conflictNote", "visibilityNote", "identifiedHow", "vouchedBy", "affiliationNote")) {
                changed = Columns.with(changed, field, SECRET + " " + field);
            }
            actors.saveActors(List.of(changed));
            return actors.saveParts(List.of(
                    new Note(workspace.newId(), group, workspace.today(), SECRET + " author", SECRET + " note"),
                    Contact.phone(workspace.newId(), group, SECRET + " 0912"),
                    new Person(
                            workspace.newId(),
                            group,
                            SECRET + " chair",
                            PersonRole.HEAD,
                            SECRET,
                            null,
                            null,
                            null,
                            "",
                            Answer.YES,
                            Answer.NO,
                            null),
                    new PaymentChannel(
                            workspace.newId(),
                            group,
                            ChannelKind.BANK,
                            SECRET + " bank",
                            SECRET,
                            "USD",
                            "87654321",
                            SECRET,
                            Answer.YES,
                            Answer.YES,
                            null,
                            null,
                            SECRET)));
        });
        UUID other = actors.add("Other " + SECRET + " partner", ActorKind.LOCAL_NGO, null, "", "");
        workspace.act(
                "duediligence.act.scope",
                List.of("x"),
                () -> actors.saveParts(List.of(new Relation(
                        workspace.newId(), group, RelationKind.BRANCH_OF, other, "", null, null, SECRET + " tie"))));
    }
}
