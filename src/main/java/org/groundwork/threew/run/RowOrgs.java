package org.groundwork.threew.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Fold;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.ImportResult;
import org.groundwork.threew.Term;
import org.groundwork.threew.orgs.Mention;
import org.groundwork.threew.orgs.OrgText;
import org.groundwork.threew.shape.Headers;

/** The organisations of each row by role, and every organisation that the file mentions. */
final class RowOrgs {
    private final SheetRows sheet;
    private final Map<String, String> splits;
    private final Map<String, String> kinds;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final Map<Role, Set<String>> names = new HashMap<>();
    private final Map<String, OpenText> openKinds = new LinkedHashMap<>();
    private final Map<String, OpenText> openSplits = new LinkedHashMap<>();
    private final Map<String, Set<String>> unknownKinds = new HashMap<>();
    private final boolean partnersOnly;
    private String country = "";

    /** What an organisation has to do with a row, and the columns that name it. */
    enum Role {
        IMPLEMENTING(Field.ORG_NAME, Field.ORG_ACRONYM, Field.ORG_TYPE),
        PROGRAMMING(Field.PROG_NAME, Field.PROG_ACRONYM, Field.PROG_TYPE),
        FUNDING(Field.FUND_NAME, Field.FUND_ACRONYM, Field.FUND_TYPE),
        REPORTING(Field.REP_NAME, Field.REP_ACRONYM, Field.REP_TYPE);

        private final Field name;
        private final Field acronym;
        private final Field type;

        Role(Field name, Field acronym, Field type) {
            this.name = name;
            this.acronym = acronym;
            this.type = type;
        }
    }

    /** @param terms what people said, by kind of text and folded text */
    RowOrgs(SheetRows sheet, Map<Term.Kind, Map<String, String>> terms) {
        this.sheet = sheet;
        this.splits = terms.getOrDefault(Term.Kind.SPLIT, Map.of());
        this.kinds = terms.getOrDefault(Term.Kind.ACTOR_KIND, Map.of());
        this.partnersOnly = partnersOnly();
    }

    /**
     * Whether the implementing column names partners only, so that where it is empty the organisation does the work
     * itself: its header says partner, or most of its cells are empty.
     */
    private boolean partnersOnly() {
        if (!sheet.has(Field.PROG_NAME) && !sheet.has(Field.REP_NAME)) {
            return false;
        }
        boolean said = sheet.columns().stream()
                .anyMatch(column -> column.field() == Field.ORG_NAME && Headers.isPartner(column.header()));
        long empty = sheet.rows().stream()
                .filter(row -> cell(row, Field.ORG_NAME).isEmpty()
                        && cell(row, Field.ORG_ACRONYM).isEmpty())
                .count();
        return said || 2 * empty > sheet.rows().size();
    }

    /** The country under which organisations that are new are named. */
    void in(String iso3) {
        country = iso3;
    }

    /** The organisations of one role in a row; empty where none can be read. */
    List<OrgText> of(RawRow row, Role role) {
        String name = cell(row, role.name);
        String acronym = cell(row, role.acronym);
        String called = name.isEmpty() ? acronym : name;
        List<OrgText> found = new ArrayList<>();
        if (!called.isEmpty()) {
            counted(role, called);
            if (role == Role.IMPLEMENTING && Words.isSelf(called)) {
                return itself(row);
            }
            String code = role == Role.IMPLEMENTING ? sheet.get(row, Field.ORG_CODE) : "";
            add(found, name, acronym, sheet.get(row, role.type), code);
        }
        for (String more : sheet.further(row, role.name)) {
            if (!isNobody(more)) {
                counted(role, more);
                add(found, more, "", "", "");
            }
        }
        return found.isEmpty() && role == Role.IMPLEMENTING && partnersOnly ? itself(row) : found;
    }

    /** The organisation that works through others, where it does the work itself. */
    private List<OrgText> itself(RawRow row) {
        List<OrgText> through = of(row, Role.PROGRAMMING);
        return through.isEmpty() ? of(row, Role.REPORTING) : through;
    }

    private void counted(Role role, String name) {
        names.computeIfAbsent(role, any -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT));
    }

    private void add(List<OrgText> found, String name, String acronym, String type, String code) {
        for (String one : split(name)) {
            OrgText text = OrgText.of(one, acronym);
            if (!text.key().isEmpty()) {
                found.add(text);
                mention(text, type, code);
            }
        }
    }

    Map<String, Mention> mentions() {
        return mentions;
    }

    ImportResult.Organisations counts() {
        return new ImportResult.Organisations(count(Role.IMPLEMENTING), count(Role.PROGRAMMING), count(Role.FUNDING));
    }

    List<OpenText> openKinds() {
        return List.copyOf(openKinds.values());
    }

    List<OpenText> openSplits() {
        return List.copyOf(openSplits.values());
    }

    private int count(Role role) {
        return names.getOrDefault(role, Set.of()).size();
    }

    private String cell(RawRow row, Field field) {
        String text = sheet.get(row, field);
        return isNobody(text) ? "" : text;
    }

    private static boolean isNobody(String text) {
        return Words.isNobody(text) || Words.isNote(text);
    }

    /** The parts that a person said one cell holds, else the cell; what looks like several is offered for splitting. */
    private List<String> split(String name) {
        if (name.isEmpty()) {
            return List.of("");
        }
        String key = Fold.key(name);
        String said = splits.get(key);
        if (said != null) {
            return List.of(said.split("\n", -1));
        }
        if (OrgText.several(name).size() > 1) {
            count(openSplits, new OpenText(Term.Kind.SPLIT, key, name, 1));
        }
        return List.of(name);
    }

    private void mention(OrgText text, String type, String code) {
        mentions.computeIfAbsent(text.key(), any -> new Mention(text, ActorsFeature.importedId(country, text.name())))
                .add(text, kind(text, type), code);
    }

    /** What the file says of an organisation's kind that nobody understands. */
    Set<String> unknownKinds(String organisation) {
        return unknownKinds.getOrDefault(organisation, Set.of());
    }

    private ActorKind kind(OrgText of, String type) {
        if (type.isEmpty()) {
            return ActorKind.NOT_DETERMINED;
        }
        String key = Fold.key(type);
        String said = kinds.get(key);
        if (said != null) {
            return ActorKind.valueOf(said);
        }
        return Words.kind(type).orElseGet(() -> {
            count(openKinds, new OpenText(Term.Kind.ACTOR_KIND, key, type, 1));
            unknownKinds.computeIfAbsent(of.key(), any -> new HashSet<>()).add(type);
            return ActorKind.NOT_DETERMINED;
        });
    }

    private static void count(Map<String, OpenText> open, OpenText one) {
        open.merge(
                one.key(),
                one,
                (before, more) -> new OpenText(before.kind(), before.key(), before.text(), before.rows() + 1));
    }
}
