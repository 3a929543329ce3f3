package org.groundwork.threew;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.office.CellError;
import org.groundwork.office.ErrorCopy;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.orgs.NewOrgs;
import org.groundwork.threew.orgs.OrgMatch;
import org.groundwork.threew.orgs.SameActor;
import org.groundwork.threew.out.ThreeWSheet;
import org.groundwork.threew.run.FileName;
import org.groundwork.threew.run.FileReader;
import org.groundwork.threew.run.Known;
import org.groundwork.threew.run.PresenceDiff;
import org.groundwork.threew.run.Request;
import org.groundwork.threew.run.Words;
import org.groundwork.threew.run.WrongCells;
import org.groundwork.threew.shape.ShapeFinder;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;

/** The front door of who does what where: the steps of an import, and the questions it leaves. */
public final class ThreeWFeature {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Supplier<String> country;
    private final ThreeWStore store;

    /** @param country the office's own country, ISO 3166-1 alpha-3, "" where not said */
    public ThreeWFeature(
            Workspace workspace,
            ActorsFeature actors,
            PlacesFeature places,
            PresenceFeature presences,
            Supplier<String> country) {
        this.workspace = workspace;
        this.actors = actors;
        this.places = places;
        this.presences = presences;
        this.country = country;
        this.store = new ThreeWStore(workspace);
    }

    /** First steps: the sheets of a file with their headers and columns. */
    public FileOffer open(Path path, ImportOptions options) {
        try (TableFile file = TableFile.open(path)) {
            return new FileOffer(file.name(), reader().offers(file, options.columns()));
        }
    }

    /**
     * Works out an import without writing anything: columns, organisations, places and counts, for the steps between
     * file and done.
     *
     * @throws org.groundwork.core.Problem (place INPUT) where the file cannot be imported, saying why
     */
    public ImportPlan plan(Path path, ImportOptions options, Progress progress) {
        try (TableFile file = TableFile.open(path)) {
            FileReader reader = reader();
            SheetOffer sheet = reader.choose(file, options.columns(), options.sheet());
            Request request = new Request(
                    file.name(),
                    FileName.of(file.name()),
                    sheet.info().name(),
                    FileReader.sha256(path),
                    options,
                    workspace.today());
            Known known = new Known(actors, places, presences, store.terms(), country.get());
            ImportPlan plan = reader.plan(file, sheet, known, request, progress);
            return plan.withSource(spelling(plan.source()));
        }
    }

    /** Writes a plan as one act, or with {@code dryRun} finds out what writing would change. */
    public ImportResult write(ImportPlan plan, boolean dryRun) {
        List<PresenceImport> imports = presences.imports().stream()
                .filter(done -> done.source().equals(plan.source()))
                .toList();
        NewOrgs orgs = NewOrgs.of(plan.matches(), actors.names(), plan.source(), plan.asOf());
        Set<UUID> before = new HashSet<>();
        actors.actors().forEach(actor -> before.add(actor.id()));
        PresenceChange change = new PresenceDiff(plan, presences.ofSource(plan.source()), imports)
                .change(presences.partnersOfSource(plan.source()), presences.rowsOfSource(plan.source()));
        int changes = dryRun ? tried(plan, orgs, change) : written(plan, orgs, change);
        return result(plan, before, changes);
    }

    /** Reads and writes a file in one go. */
    public ImportResult importFile(Path path, ImportOptions options, boolean dryRun, Progress progress) {
        return write(plan(path, options, progress), dryRun);
    }

    /**
     * Writes a copy of the sheet with what is wrong beside each cell; nothing where nothing is wrong.
     *
     * @param file the file that the plan was made of
     * @return how many cells are wrong; 0: no copy was written
     */
    public int errorCopy(Path file, ImportPlan plan, Path out) {
        if (file.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw Problem.call("threew.problem.errorsOverFile", file.toString());
        }
        try (TableFile table = TableFile.open(file)) {
            SheetInfo sheet = table.sheets().stream()
                    .filter(info -> info.name().equals(plan.sheet()))
                    .findFirst()
                    .orElseThrow(() -> Problem.call("threew.problem.noSuchSheet", plan.sheet(), table.name()));
            List<CellError> errors;
            try (Stream<Row> rows = table.rows(sheet)) {
                errors = WrongCells.of(plan, rows).stream()
                        .map(wrong -> new CellError(wrong.row(), wrong.column(), reason(wrong.what())))
                        .toList();
            }
            if (!errors.isEmpty()) {
                int header = plan.shape().headerRows().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(plan.shape().hxlRow());
                ErrorCopy.write(table, sheet, header, errors, out);
            }
            return errors.size();
        }
    }

    /**
     * Writes what is known of who does what where as a 3W sheet (xlsx): all that its sources still list or people
     * typed. Actors that are not to be named appear as their kind, at first administrative level.
     *
     * @param hxl puts a row of HXL tags under the headers
     * @return rows written
     */
    public long export(Path out, boolean hxl) {
        return new ThreeWSheet(actors, places, presences).write(out, hxl, workspace.today());
    }

    /**
     * Remembers what a text means, for every later file, and gives what was imported already and waits for it its
     * meaning, as one act.
     */
    public void remember(Term term) {
        workspace.act("threew.act.remembered", List.of(term.text()), () -> {
            store.save(term);
            return openTexts().apply(term);
        });
    }

    /** The texts of a kind that nobody has explained, with how many actors or presences wait for each. */
    public List<OpenText> open(Term.Kind kind) {
        return openTexts().open(kind);
    }

    private OpenTexts openTexts() {
        return new OpenTexts(actors, places, presences, store);
    }

    /** The pairs that wait for a decision, the most alike first. */
    public List<MatchCandidate> openCandidates() {
        Set<UUID> decided = new HashSet<>();
        store.decisions().forEach(decision -> decided.add(decision.candidate()));
        return store.candidates().stream()
                .filter(candidate -> !decided.contains(candidate.id()))
                .toList();
    }

    /**
     * Records what two actors are. "Same" gives all presences, names and identifiers of the new one to the other and
     * retires it, as one act that can be undone; "different" is never asked again.
     */
    public void decide(MatchCandidate candidate, MatchDecision.Outcome outcome, String note) {
        String key = outcome == MatchDecision.Outcome.SAME ? "threew.act.same" : "threew.act.different";
        workspace.act(key, List.of(candidate.detail()), () -> {
            store.add(new MatchDecision(
                    workspace.newId(),
                    candidate.id(),
                    outcome,
                    note,
                    workspace.by().name(),
                    workspace.now()));
            Map<UUID, Actor> all = new HashMap<>();
            actors.actors().forEach(actor -> all.put(actor.id(), actor));
            Actor joined = all.get(candidate.actor());
            if (joined == null) {
                return false;
            }
            if (outcome == MatchDecision.Outcome.DIFFERENT) {
                boolean last =
                        openCandidates().stream().noneMatch(open -> open.actor().equals(joined.id()));
                actors.saveActors(List.of(last ? SameActor.settled(joined) : joined));
                return true;
            }
            Collection<ActorName> names = actors.names();
            actors.saveParts(SameActor.moved(names, joined.id(), candidate.other()));
            actors.saveParts(SameActor.movedIdentifiers(actors.identifiers(), joined.id(), candidate.other()));
            presences.move(joined.id(), candidate.other());
            actors.saveActors(List.of(
                    SameActor.retired(joined, candidate.other(), workspace.today(), Text.of("threew.retired.same"))));
            return true;
        });
    }

    private static String reason(WrongCells.What what) {
        return switch (what) {
            case TOTAL -> Text.of("threew.reject.total");
            case NO_ORGANISATION -> Text.of("threew.reject.noOrganisation");
            case CELL_ERROR -> Text.of("threew.wrong.cellError");
            case NO_DATE -> Text.of("threew.wrong.noDate");
            case NO_SUCH_PLACE -> Text.of("threew.wrong.noPlace");
            case NO_SUCH_SECTOR -> Text.of("threew.wrong.noSector");
        };
    }

    private FileReader reader() {
        return new FileReader(new Words(presences.sectors()), store::mapping);
    }

    /** A source keeps the spelling under which it was imported first. */
    private String spelling(String source) {
        return presences.imports().stream()
                .map(PresenceImport::source)
                .filter(known -> Fold.key(known).equals(Fold.key(source)))
                .findFirst()
                .orElse(source);
    }

    private int written(ImportPlan plan, NewOrgs orgs, PresenceChange change) {
        var done = workspace.actAs(ActKind.IMPORT, "threew.act.imported", List.of(plan.file(), plan.source()), () -> {
            save(plan, orgs, change);
            return keepCodes(plan);
        });
        return done.changes() + done.value();
    }

    /** Does all that writing does, and takes it back. */
    private int tried(ImportPlan plan, NewOrgs orgs, PresenceChange change) {
        try {
            workspace.actAs(ActKind.IMPORT, "threew.act.imported", List.of(plan.file(), plan.source()), () -> {
                throw new Tried(save(plan, orgs, change) + keepCodes(plan));
            });
        } catch (Tried tried) {
            return tried.changes;
        }
        return 0;
    }

    /** Codes belong to the place list, whose rows the journal does not count. */
    private int keepCodes(ImportPlan plan) {
        return plan.codes().stream()
                .mapToInt(other -> places.keepCode(other.place(), other.code(), plan.source()))
                .sum();
    }

    private int save(ImportPlan plan, NewOrgs orgs, PresenceChange change) {
        Map<String, Field> given = new LinkedHashMap<>();
        plan.shape().columns().stream()
                .filter(column -> column.how() == Column.How.GIVEN || column.how() == Column.How.REMEMBERED)
                .forEach(column -> given.put(Fold.key(column.header()), column.field()));
        return store.saveMapping(ShapeFinder.key(plan.shape()), given)
                + actors.saveActors(orgs.actors())
                + actors.saveParts(orgs.parts())
                + store.addCandidates(plan.matches().stream()
                        .flatMap(match -> match.candidates().stream())
                        .toList())
                + store.addOpen(plan.open())
                + presences.apply(change);
    }

    private static ImportResult result(ImportPlan plan, Set<UUID> before, int changes) {
        Set<UUID> created = new HashSet<>();
        Set<UUID> matched = new HashSet<>();
        int parked = 0;
        for (OrgMatch match : plan.matches()) {
            (before.contains(match.actor()) ? matched : created).add(match.actor());
            parked += match.candidates().isEmpty() ? 0 : 1;
        }
        return new ImportResult(
                plan.file(),
                plan.sheet(),
                plan.counts().read(),
                plan.counts().accepted(),
                plan.counts().repeated(),
                plan.rejects().size(),
                plan.counts().organisations(),
                created.size(),
                matched.size(),
                parked,
                plan.presences().size(),
                changes,
                plan.counts().placesMatched(),
                plan.counts().placesUnmatched(),
                plan.rejects().stream()
                        .map(reject -> new ImportResult.Reject(
                                reject.row(),
                                reject.column(),
                                reject.code(),
                                reject.code() == RejectCode.TOTAL
                                        ? Text.of("threew.reject.total")
                                        : Text.of("threew.reject.noOrganisation")))
                        .toList(),
                plan.notes());
    }

    /** Takes a dry run back. */
    private static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int changes;

        Tried(int changes) {
            super(null, null, false, false);
            this.changes = changes;
        }
    }
}
