package org.groundwork.threew.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.core.Fold;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceLookup;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.ImportPlan.Rejected;
import org.groundwork.threew.OpenSubject;
import org.groundwork.threew.RejectCode;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.Term;
import org.groundwork.threew.orgs.OrgMatch;
import org.groundwork.threew.orgs.OrgMatcher;
import org.groundwork.threew.orgs.OrgText;
import org.jspecify.annotations.Nullable;

/** Works out an import: every row accepted, repeated or rejected, every organisation matched, nothing written. */
public final class Planner {
    private final SheetRows sheet;
    private final SheetShape shape;
    private final Known known;
    private final Request request;
    private final Words words;
    private final RowOrgs orgs;
    private final FileCountry country;
    private final DateColumns dates;
    private final Periods periods;
    private final PlaceResolver places;
    private final Map<String, String> sectorTerms;
    private final Map<String, OpenText> openSectors = new LinkedHashMap<>();
    private final List<Draft> accepted = new ArrayList<>();
    private final List<Draft> repeated = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Rejected> rejects = new ArrayList<>();

    Planner(SheetRows sheet, SheetShape shape, Known known, Request request) {
        this.sheet = sheet;
        this.shape = shape;
        this.known = known;
        this.request = request;
        words = new Words(known.presences().sectors());
        country = new FileCountry(sheet, known.places(), request.name().words(), known.country());
        orgs = new RowOrgs(sheet, known.terms());
        orgs.in(country.code());
        String year = year(request);
        dates = new DateColumns(sheet, request.options().dateOrder(), year);
        periods = new Periods(sheet, dates, year);
        places = new PlaceResolver(sheet, known.terms().getOrDefault(Term.Kind.PLACE, Map.of()));
        sectorTerms = known.terms().getOrDefault(Term.Kind.SECTOR, Map.of());
    }

    /** Reads every row and matches every organisation. */
    ImportPlan plan(Progress progress) {
        LocalDate latest = null;
        int done = 0;
        for (RawRow row : sheet.rows()) {
            read(row);
            LocalDate day = periods.speaksFor(row);
            latest = latest == null || (day != null && day.isAfter(latest)) ? day : latest;
            if (++done % 500 == 0) {
                progress.report(done, sheet.rows().size());
            }
        }
        LocalDate asOf = asOf(latest);
        String said = request.options().source();
        String source = said == null || said.isBlank() ? request.name().source() : said.strip();
        Map<String, OrgMatch> matches = new OrgMatcher(
                        known.actors().actors(),
                        known.actors().names(),
                        known.actors().identifiers())
                .match(orgs.mentions().values());
        PresenceBuilder built = new PresenceBuilder(matches, source, asOf);
        accepted.forEach(built::add);
        repeated.forEach(built::add);
        return new ImportPlan(
                request.file(),
                request.sheet(),
                request.sha256(),
                source,
                asOf,
                country.code(),
                shape,
                counts(),
                List.copyOf(rejects),
                List.copyOf(matches.values()),
                built.presences(),
                List.copyOf(built.partners().values()),
                List.copyOf(built.rows().values()),
                places.otherCodes(),
                open(matches),
                notes());
    }

    private void read(RawRow row) {
        RejectCode reject = reject(row);
        List<OrgText> implementing = reject == null ? orgs.of(row, RowOrgs.Role.IMPLEMENTING) : List.of();
        if (implementing.isEmpty()) {
            rejects.add(new Rejected(
                    row.number(), organisationHeader(), reject == null ? RejectCode.NO_ORGANISATION : reject));
            return;
        }
        Map<PresenceRole, List<OrgText>> others = new EnumMap<>(PresenceRole.class);
        others.put(PresenceRole.PROGRAMMING, orgs.of(row, RowOrgs.Role.PROGRAMMING));
        others.put(PresenceRole.FUNDING, orgs.of(row, RowOrgs.Role.FUNDING));
        others.put(PresenceRole.REPORTING, orgs.of(row, RowOrgs.Role.REPORTING));
        PlaceLookup lookup = country.of(row);
        String sectorText = sectorText(row);
        Draft draft = new Draft(
                row.number(),
                implementing,
                others,
                lookup.country().iso3(),
                places.find(row, lookup),
                sector(row, sectorText),
                sectorText,
                sheet.get(row, Field.ACTIVITY),
                sheet.get(row, Field.STATUS),
                periods.of(row),
                row.details());
        (seen.add(draft.rowKey()) ? accepted : repeated).add(draft);
    }

    /** Only totals are rejected here: rows that name a total instead of an organisation, or hardly anything else. */
    private @Nullable RejectCode reject(RawRow row) {
        String name = sheet.get(row, Field.ORG_NAME);
        String org = name.isEmpty() ? sheet.get(row, Field.ORG_ACRONYM) : name;
        if (Words.isTotal(org)) {
            return RejectCode.TOTAL;
        }
        boolean bare =
                row.values().stream().filter(value -> !Words.isNobody(value)).count() <= 1;
        boolean total = org.isEmpty()
                ? row.values().stream().anyMatch(value -> Words.isTotal(value) || Words.mentionsTotal(value))
                        || Words.isTotal(firstDetail(row))
                : bare && Words.mentionsTotal(org);
        return total ? RejectCode.TOTAL : null;
    }

    /** The first text of the columns without a field, where some tables write "Total". */
    private static String firstDetail(RawRow row) {
        int colon = row.details().indexOf("\":\"");
        int end = colon < 0 ? -1 : row.details().indexOf('"', colon + 3);
        return end < 0 ? "" : row.details().substring(colon + 3, end);
    }

    private String sectorText(RawRow row) {
        String name = sheet.get(row, Field.SECTOR);
        String whole = name.isEmpty() ? sheet.get(row, Field.SECTOR_CODE) : name;
        String part = sheet.get(row, Field.SUBSECTOR);
        return part.isEmpty() ? whole : whole.isEmpty() ? part : whole + " > " + part;
    }

    /** The sector's code: as a person said, by subsector, by sector; "" and noted where none is known. */
    private String sector(RawRow row, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String key = Fold.key(text);
        String said = sectorTerms.get(key);
        if (said != null) {
            return said;
        }
        return words.sector(sheet.get(row, Field.SUBSECTOR))
                .or(() -> words.sector(sheet.get(row, Field.SECTOR)))
                .or(() -> words.sector(sheet.get(row, Field.SECTOR_CODE)))
                .orElseGet(() -> {
                    openSectors.merge(
                            key,
                            new OpenText(Term.Kind.SECTOR, key, text, 1),
                            (before, one) ->
                                    new OpenText(before.kind(), before.key(), before.text(), before.rows() + 1));
                    return "";
                });
    }

    private LocalDate asOf(@Nullable LocalDate latest) {
        LocalDate said = request.options().asOf();
        if (said != null) {
            return said;
        }
        if (latest != null && !latest.isAfter(request.today())) {
            return latest;
        }
        LocalDate ofName = request.name().asOf();
        return ofName != null ? ofName : latest != null ? latest : request.today();
    }

    private static String year(Request request) {
        LocalDate said = request.options().asOf() == null
                ? request.name().asOf()
                : request.options().asOf();
        return said == null ? "" : Integer.toString(said.getYear());
    }

    private String organisationHeader() {
        return shape.column(Field.ORG_NAME)
                .or(() -> shape.column(Field.ORG_ACRONYM))
                .map(Column::header)
                .orElse("");
    }

    private List<OpenSubject> open(Map<String, OrgMatch> matches) {
        List<OpenSubject> open = new ArrayList<>(places.openSubjects());
        matches.values().stream()
                .filter(match -> match.mention().kind() == ActorKind.NOT_DETERMINED)
                .forEach(match -> orgs.unknownKinds(match.mention().key())
                        .forEach(text -> open.add(OpenSubject.of(
                                Term.Kind.ACTOR_KIND,
                                Fold.key(text),
                                text,
                                match.actor().toString()))));
        return open;
    }

    private ImportPlan.Counts counts() {
        return new ImportPlan.Counts(
                sheet.rows().size(),
                accepted.size(),
                repeated.size(),
                orgs.counts(),
                places.matchedCount(),
                places.unmatchedCount());
    }

    private ImportNotes notes() {
        return new ImportNotes(
                shape.columns().stream()
                        .filter(column -> column.field() != Field.NONE)
                        .map(column -> new ImportNotes.ColumnNote(column.header(), column.field(), column.how()))
                        .toList(),
                shape.unknown().stream().map(Column::header).toList(),
                dates.notes(),
                dates.unread(),
                sheet.errors(),
                List.copyOf(openSectors.values()),
                orgs.openKinds(),
                places.open(),
                orgs.openSplits());
    }
}
