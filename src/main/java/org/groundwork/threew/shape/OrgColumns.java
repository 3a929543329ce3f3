package org.groundwork.threew.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;
import org.groundwork.threew.Field;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Decides among the columns that hold organisations which one does the work and which holds its name, its acronym, its
 * kind. The only organisation column is the implementing one.
 */
final class OrgColumns {
    /** A name is at least this much longer than what stands beside it as its acronym. */
    private static final double SHORTER = 0.6;

    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)[1-9](?!\\d)");

    private final List<Head> heads;
    private final Map<Integer, Meaning> meanings;
    private final Map<Integer, Field> fields = new HashMap<>();

    OrgColumns(List<Head> heads, Map<Integer, Meaning> meanings) {
        this.heads = heads;
        this.meanings = meanings;
    }

    /** The field of each column that holds organisations or their kinds. */
    Map<Integer, Field> fields() {
        Subject implementing = first(Subject.IMPL, Subject.ORG, Subject.REP, Subject.PROG);
        if (implementing != null) {
            role(implementing, Role.IMPLEMENTING);
        }
        if (implementing == Subject.IMPL && wholeNames(Subject.ORG)) {
            // "Organisation" beside "Implementing partner" is the one that works through it.
            role(Subject.ORG, first(Subject.PROG) == null ? Role.PROGRAMMING : Role.REPORTING);
        } else if (implementing != null && implementing != Subject.ORG) {
            // "Acronym" without a name of its own is that of the one that does the work.
            with(Subject.ORG, Part.ACRONYM).stream().findFirst().ifPresent(head -> put(head, Field.ORG_ACRONYM));
        }
        if (implementing != Subject.PROG) {
            role(Subject.PROG, Role.PROGRAMMING);
        }
        role(Subject.FUND, Role.FUNDING);
        if (implementing != Subject.REP) {
            role(Subject.REP, Role.REPORTING);
        }
        kinds(implementing);
        return fields;
    }

    private enum Role {
        IMPLEMENTING(Field.ORG_NAME, Field.ORG_ACRONYM),
        PROGRAMMING(Field.PROG_NAME, Field.PROG_ACRONYM),
        FUNDING(Field.FUND_NAME, Field.FUND_ACRONYM),
        REPORTING(Field.REP_NAME, Field.REP_ACRONYM);

        private final Field name;
        private final Field acronym;

        Role(Field name, Field acronym) {
            this.name = name;
            this.acronym = acronym;
        }
    }

    private @Nullable Subject first(Subject... wanted) {
        for (Subject subject : wanted) {
            if (names(subject)) {
                return subject;
            }
        }
        return null;
    }

    private boolean names(Subject subject) {
        return meanings.values().stream()
                .anyMatch(meaning ->
                        meaning.subject() == subject && meaning.part() != Part.TYPE && meaning.part() != Part.CODE);
    }

    private boolean wholeNames(Subject subject) {
        return meanings.values().stream()
                .anyMatch(meaning -> meaning.subject() == subject
                        && (meaning.part() == Part.NAME
                                || meaning.part() == Part.PLAIN
                                || meaning.part() == Part.FULL_NAME));
    }

    private void role(Subject subject, Role role) {
        List<Head> names = with(subject, Part.NAME);
        List<Head> acronyms = with(subject, Part.ACRONYM);
        List<Head> plain = new ArrayList<>(with(subject, Part.PLAIN));
        List<Head> full = with(subject, Part.FULL_NAME);
        Head name = names.isEmpty() ? null : names.getFirst();
        Head acronym = acronyms.isEmpty() ? null : acronyms.getFirst();
        if (name == null && acronym == null && plain.size() > 1) {
            // Two columns of the same words: the shorter values are the acronyms.
            List<Head> byLength = plain.stream()
                    .limit(2)
                    .sorted(Comparator.comparingDouble(Head::averageLength))
                    .toList();
            boolean numbered = withoutNumber(plain.get(0)).equals(withoutNumber(plain.get(1)))
                    && NUMBERED.matcher(plain.get(1).title()).find();
            boolean apart = !numbered
                    && byLength.get(0).averageLength()
                            < SHORTER * byLength.get(1).averageLength();
            name = apart ? byLength.get(1) : plain.getFirst();
            acronym = apart ? byLength.get(0) : null;
        } else if (!plain.isEmpty() && name == null) {
            name = plain.getFirst();
        } else if (!plain.isEmpty() && acronym == null) {
            acronym = plain.getFirst();
        }
        if (!full.isEmpty()) {
            Head longer = full.getFirst();
            if (name == null) {
                name = longer;
            } else if (acronym == null && name.averageLength() < SHORTER * longer.averageLength()) {
                acronym = name;
                name = longer;
            }
        }
        put(name, role.name);
        put(acronym, role.acronym);
        if (name != null) {
            further(name, subject, role);
        }
        if (role == Role.IMPLEMENTING) {
            with(subject, Part.CODE).stream().findFirst().ifPresent(code -> put(code, Field.ORG_CODE));
        }
    }

    /** "Donor 2" beside "Donor 1" names another of the same role; a name in another language does not. */
    private void further(Head first, Subject subject, Role role) {
        String words = withoutNumber(first);
        heads.stream()
                .filter(head -> head.index() != first.index() && !fields.containsKey(head.index()))
                .filter(head -> is(head, subject, Part.NAME) || is(head, subject, Part.PLAIN))
                .filter(head -> NUMBERED.matcher(head.title()).find()
                        && withoutNumber(head).equals(words))
                .forEach(head -> fields.put(head.index(), role.name));
    }

    private boolean is(Head head, Subject subject, Part part) {
        Meaning meaning = meanings.get(head.index());
        return meaning != null && meaning.subject() == subject && meaning.part() == part;
    }

    private static String withoutNumber(Head head) {
        return Fold.key(NUMBERED.matcher(head.title()).replaceAll(" "));
    }

    /** A kind belongs to the organisations of the same words; one without words of its own to the implementing one. */
    private void kinds(@Nullable Subject implementing) {
        boolean throughOthers = implementing == Subject.IMPL && wholeNames(Subject.ORG);
        kind(Subject.IMPL, Field.ORG_TYPE);
        kind(Subject.PROG, implementing == Subject.PROG ? Field.ORG_TYPE : Field.PROG_TYPE);
        kind(Subject.FUND, Field.FUND_TYPE);
        kind(Subject.REP, implementing == Subject.REP ? Field.ORG_TYPE : Field.REP_TYPE);
        kind(Subject.ORG, throughOthers ? Field.PROG_TYPE : Field.ORG_TYPE);
    }

    private void kind(Subject subject, Field field) {
        if (!fields.containsValue(field)) {
            with(subject, Part.TYPE).stream().findFirst().ifPresent(head -> put(head, field));
        }
    }

    private List<Head> with(Subject subject, Part part) {
        return heads.stream().filter(head -> is(head, subject, part)).toList();
    }

    private void put(@Nullable Head head, Field field) {
        if (head != null && !fields.containsValue(field)) {
            fields.putIfAbsent(head.index(), field);
        }
    }
}
