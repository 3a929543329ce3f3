package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.Columns;
import org.groundwork.instruments.QuestionType;
import org.jspecify.annotations.Nullable;

/** Where sections and questions stand: what has to be written so that one is added, moved or copied. */
final class OutlineRule {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private OutlineRule() {}

    // Sections

    /** A new section behind all others. */
    static DraftSection section(DraftContent content, UUID id) {
        int position = content.sections().stream()
                        .mapToInt(DraftSection::position)
                        .max()
                        .orElse(0)
                + 1;
        Set<String> taken = content.sections().stream().map(DraftSection::code).collect(Collectors.toSet());
        String code = "";
        for (char letter = 'A'; letter <= 'Z' && code.isEmpty(); letter++) {
            code = taken.contains(String.valueOf(letter)) ? "" : String.valueOf(letter);
        }
        return new DraftSection(id, content.draft().id(), position, code.isEmpty() ? "S" + position : code, "", "");
    }

    /**
     * The sections in their new places.
     *
     * @return those whose place changes; none where it is the first or last already
     */
    static List<DraftSection> moved(DraftContent content, DraftSection section, boolean up) {
        List<DraftSection> order = new ArrayList<>(content.sections());
        int at = order.indexOf(section);
        int to = at + (up ? -1 : 1);
        if (at < 0 || to < 0 || to >= order.size()) {
            return List.of();
        }
        order.remove(at);
        order.add(to, section);
        List<DraftSection> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                changed.add(Columns.with(order.get(i), "position", i + 1));
            }
        }
        return changed;
    }

    // Questions

    /**
     * A new question.
     *
     * @param after the question behind which it stands; null for the end of the section
     * @return the new one first, then those that make room for it
     */
    static List<DraftQuestion> question(
            DraftContent content, DraftSection section, @Nullable DraftQuestion after, UUID id) {
        List<DraftQuestion> order = new ArrayList<>(content.in(section.id()));
        QuestionType type = after == null
                ? order.isEmpty() ? QuestionType.YES_NO : order.getLast().type()
                : after.type();
        int at = after == null ? order.size() : order.indexOf(after) + 1;
        DraftQuestion fresh = DraftQuestion.blank(id, section, 0, nextCode(content, section), type);
        order.add(at, fresh);
        List<DraftQuestion> changed = numbered(order, section.id());
        DraftQuestion placed = changed.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(fresh);
        changed.remove(placed);
        changed.addFirst(placed);
        return changed;
    }

    /** Answers to choose for a new question: those of a question of the same type, without what they look like. */
    static List<DraftLevel> levels(DraftContent content, DraftQuestion question, Supplier<UUID> ids) {
        List<DraftLevel> like = content.questions().stream()
                .filter(each -> each.type() == question.type() && !each.id().equals(question.id()))
                .map(each -> content.of(each.id()))
                .filter(rows -> !rows.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
        if (DraftRule.listed(question.type()) && !like.isEmpty()) {
            return like.stream()
                    .map(row -> new DraftLevel(
                            ids.get(),
                            question.draft(),
                            question.id(),
                            row.position(),
                            row.code(),
                            row.label(),
                            "",
                            row.points(),
                            row.rating(),
                            false))
                    .toList();
        }
        return plain(question, ids);
    }

    private static List<DraftLevel> plain(DraftQuestion question, Supplier<UUID> ids) {
        List<String> codes =
                switch (question.type()) {
                    case YES_NO -> List.of("yes", "no");
                    case DOCUMENT -> List.of("held", "none-because", "missing");
                    case SCALE, SINGLE, MULTIPLE -> List.of("1", "2");
                    case NUMBER, DATE, TEXT -> List.of();
                };
        List<DraftLevel> levels = new ArrayList<>();
        for (String code : codes) {
            Integer points = question.type() == QuestionType.SCALE ? levels.size() : null;
            levels.add(new DraftLevel(
                    ids.get(), question.draft(), question.id(), levels.size() + 1, code, "", "", points, "", false));
        }
        return levels;
    }

    /** An answer more, behind the others. */
    static DraftLevel level(List<DraftLevel> levels, DraftQuestion question, UUID id) {
        int position = levels.stream().mapToInt(DraftLevel::position).max().orElse(0) + 1;
        Set<String> taken = levels.stream().map(DraftLevel::code).collect(Collectors.toSet());
        int number = position;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        Integer points = question.type() == QuestionType.SCALE ? Integer.valueOf(levels.size()) : null;
        return new DraftLevel(
                id, question.draft(), question.id(), position, Integer.toString(number), "", "", points, "", false);
    }

    /**
     * A question one place further up or down, into the next section where it is at the end of its own.
     *
     * @return those that change; none where it is the first or last of all
     */
    static List<DraftQuestion> moved(DraftContent content, DraftQuestion question, boolean up) {
        List<DraftQuestion> order = new ArrayList<>(content.in(question.section()));
        int at = order.indexOf(question);
        int to = at + (up ? -1 : 1);
        if (at >= 0 && to >= 0 && to < order.size()) {
            order.remove(at);
            order.add(to, question);
            return numbered(order, question.section());
        }
        List<UUID> sections = content.sections().stream().map(DraftSection::id).toList();
        int next = sections.indexOf(question.section()) + (up ? -1 : 1);
        if (at < 0 || next < 0 || next >= sections.size()) {
            return List.of();
        }
        List<DraftQuestion> there = new ArrayList<>(content.in(sections.get(next)));
        there.add(up ? there.size() : 0, question);
        return numbered(there, sections.get(next));
    }

    /** Those of a section whose place changes when they stand in this order. */
    private static List<DraftQuestion> numbered(List<DraftQuestion> order, UUID section) {
        List<DraftQuestion> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            DraftQuestion one = order.get(i);
            if (one.position() != i + 1 || !one.section().equals(section)) {
                changed.add(Columns.with(Columns.with(one, "position", i + 1), "section", section));
            }
        }
        return changed;
    }

    /** A code that no question has: counted on from the last of the section, else named after the section. */
    private static String nextCode(DraftContent content, DraftSection section) {
        Set<String> taken =
                content.questions().stream().map(DraftQuestion::code).collect(Collectors.toSet());
        List<DraftQuestion> in = content.in(section.id());
        Matcher last = NUMBERED.matcher(
                in.isEmpty() ? section.code() + "0" : in.getLast().code());
        String stem = last.matches() ? last.group(1) : section.code();
        int number = last.matches() && last.group(2).length() < 9 ? Integer.parseInt(last.group(2)) + 1 : 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** The levels of all scale questions that offer the same answers, with name, points and rating of these. */
    static List<DraftLevel> everywhere(DraftContent content, DraftQuestion like) {
        List<DraftLevel> model = content.of(like.id());
        List<String> codes = model.stream().map(DraftLevel::code).toList();
        List<DraftLevel> changed = new ArrayList<>();
        for (DraftQuestion other : content.questions()) {
            List<DraftLevel> rows = content.of(other.id());
            boolean same = other.type() == like.type()
                    && !other.id().equals(like.id())
                    && rows.stream().map(DraftLevel::code).toList().equals(codes);
            for (int i = 0; same && i < rows.size(); i++) {
                DraftLevel as = model.get(i);
                DraftLevel row = Columns.with(
                        Columns.with(Columns.with(rows.get(i), "label", as.label()), "points", as.points()),
                        "rating",
                        as.rating());
                if (!row.equals(rows.get(i))) {
                    changed.add(row);
                }
            }
        }
        return changed;
    }
}
