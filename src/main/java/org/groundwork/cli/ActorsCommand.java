package org.groundwork.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.registry.RegistryFilter;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.Judged;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The registry of actors: lists, finds, shows and adds. */
@Command(name = "actors", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before any call
final class ActorsCommand implements Runnable {
    private static final int MOST = 50;

    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Text.of("cli.problem.noCommand"));
    }

    @Command(name = "list")
    int list() {
        try (Session session = Session.open(call)) {
            List<RegistryRow> rows = feature(session.workspace()).list(RegistryFilter.ALL);
            Session.answer(spec, call, rows, lines(rows));
        }
        return 0;
    }

    @Command(name = "find")
    int find(@Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "cli.actors.text") List<String> text) {
        try (Session session = Session.open(call)) {
            ActorsFeature actors = feature(session.workspace());
            Map<UUID, RegistryRow> rows =
                    actors.rows().stream().collect(Collectors.toMap(RegistryRow::id, Function.identity()));
            List<RegistryRow> found = actors.find(String.join(" ", text), MOST).stream()
                    .map(rows::get)
                    .filter(Objects::nonNull)
                    .toList();
            Session.answer(spec, call, found, lines(found));
        }
        return 0;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "cli.actors.id") String id) {
        try (Session session = Session.open(call)) {
            ActorFile file = feature(session.workspace())
                    .show(uuid(id))
                    .orElseThrow(() -> Problem.call("actors.problem.unknown", id));
            Session.answer(spec, call, json(file), words(file));
        }
        return 0;
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "cli.actors.name") List<String> name,
            @Option(names = "--kind", paramLabel = "K", descriptionKey = "cli.actors.kind") @Nullable ActorKind kind,
            @Option(names = "--place", paramLabel = "PCODE", descriptionKey = "cli.actors.place") @Nullable String code,
            @Option(names = "--phone", paramLabel = "P", descriptionKey = "cli.actors.phone") @Nullable String phone) {
        try (Session session = Session.open(call)) {
            ActorsFeature actors = feature(session.workspace());
            Place place = code == null
                    ? null
                    : actors.place(code).orElseThrow(() -> Problem.call("cli.problem.noPlace", code));
            UUID id = actors.add(
                    String.join(" ", name),
                    kind == null ? ActorKind.NOT_DETERMINED : kind,
                    place,
                    "",
                    phone == null ? "" : phone);
            ActorFile file = actors.show(id).orElseThrow();
            Session.answer(spec, call, json(file), Text.of("cli.actors.added", file.name(), id.toString()));
        }
        return 0;
    }

    static ActorsFeature feature(Workspace workspace) {
        return new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
    }

    /**
     * The actor that is meant: by its id, or by any of its names written out.
     *
     * @throws Problem where there is none, or more than one bears the name
     */
    static UUID named(ActorsFeature actors, String text) {
        try {
            UUID id = UUID.fromString(text);
            if (actors.show(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException notOne) {
            // a name, then
        }
        Set<UUID> inUse = actors.actors().stream()
                .filter(each -> !each.retired())
                .map(Actor::id)
                .collect(Collectors.toSet());
        String wanted = Fold.key(text);
        List<UUID> found = actors.names().stream()
                .filter(name -> Fold.key(name.text()).equals(wanted))
                .map(ActorName::actor)
                .filter(inUse::contains)
                .distinct()
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? Problem.call("actors.problem.unknown", text)
                : Problem.call(
                        "cli.problem.severalActors",
                        text,
                        found.stream().map(UUID::toString).collect(Collectors.joining(", ")));
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.call("actors.problem.unknown", id).because(e);
        }
    }

    private static String lines(List<RegistryRow> rows) {
        return rows.stream()
                .map(row -> row.id() + "\t" + row.name() + "\t" + Text.label(row.kind()) + "\t"
                        + Text.label(row.localClass()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String words(ActorFile file) {
        return file.name()
                + System.lineSeparator()
                + Text.label(file.actor().kind())
                + System.lineSeparator()
                + Text.label(file.status().held())
                + System.lineSeparator()
                + String.join(System.lineSeparator(), sentences(file.status().reasons()));
    }

    /** The whole record, with the reasons as sentences, as the window shows them. */
    private static Map<String, Object> json(ActorFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", file.actor().id());
        json.put("name", file.name());
        json.put("acronym", file.acronym());
        json.put("actor", file.actor());
        json.put("kindLabel", Text.label(file.actor().kind()));
        json.put("status", status(file.status()));
        json.put("claims", file.claims().stream().map(ActorsCommand::claim).toList());
        json.put("asOf", file.asOf() == null ? "" : file.asOf());
        json.put("freshness", file.freshness());
        json.put("names", file.names());
        json.put("identifiers", file.identifiers());
        json.put("countries", file.countries());
        json.put("diaspora", file.diaspora() == null ? List.of() : List.of(file.diaspora()));
        json.put("sectors", file.sectors());
        json.put("presences", file.presences());
        json.put("offices", file.offices());
        json.put("contacts", file.contacts());
        json.put("people", file.people());
        json.put("payments", file.payments());
        json.put("relations", file.relations());
        json.put("offers", file.offers());
        json.put("populations", file.populations());
        json.put("languages", file.languages());
        json.put("claimFacts", file.claimFacts());
        json.put("overrides", file.overrides());
        json.put("notes", file.notes());
        json.put("sections", file.sections());
        return json;
    }

    private static Map<String, Object> status(LocalStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", status.country());
        json.put("date", status.date());
        json.put("derived", status.derived());
        json.put("held", status.held());
        json.put("label", Text.label(status.held()));
        json.put("reasons", sentences(status.reasons()));
        json.put("grandBargain", judged(status.grandBargain()));
        json.put("iasc", judged(status.iasc()));
        json.put("office", judged(status.office()));
        return json;
    }

    private static Map<String, Object> judged(Judged judged) {
        return Map.of("verdict", judged.verdict(), "why", sentences(List.of(judged.why())));
    }

    private static Map<String, Object> claim(ClaimResult claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", claim.claim());
        json.put("definition", claim.definition());
        json.put("definitionLabel", Text.label(claim.definition()));
        json.put("verdict", claim.verdict());
        json.put("asOf", claim.asOf() == null ? "" : claim.asOf());
        json.put("saidBy", claim.saidBy());
        json.put("why", sentences(claim.why()));
        return json;
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Text.of(finding.key(), finding.args().toArray()))
                .toList();
    }
}
