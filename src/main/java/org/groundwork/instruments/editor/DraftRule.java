package org.groundwork.instruments.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.ConditionReader;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.instruments.content.WordsReader;
import org.jspecify.annotations.Nullable;

/** What a draft is as an instrument, and an instrument as a draft; and what is wrong with a draft. */
public final class DraftRule {
    private static final Set<QuestionType> LISTED =
            Set.of(QuestionType.SCALE, QuestionType.SINGLE, QuestionType.MULTIPLE);

    /** Ways of scoring in which more points are better, or worse. */
    private static final Set<ScoringMethod> POINTS =
            EnumSet.complementOf(EnumSet.of(ScoringMethod.NONE, ScoringMethod.ALL_YES, ScoringMethod.PATTERN));

    private DraftRule() {}

    /** True where the answers to choose are the questionnaire's own, and not those of every such question. */
    public static boolean listed(QuestionType type) {
        return LISTED.contains(type);
    }

    // As an instrument

    /** The instrument that a draft is so far, whether or not it holds together. */
    public static Instrument instrument(DraftContent content) {
        Draft draft = content.draft();
        return new Instrument(
                draft.code(),
                draft.edition(),
                WordsReader.read(draft.title()),
                WordsReader.read(draft.about()),
                draft.kind(),
                draft.direction(),
                draft.validityMonths(),
                WordsReader.read(draft.source()),
                WordsReader.read(draft.note()),
                false, // what an office made or changed was seen in no public text
                false,
                new Scoring(
                        draft.method(),
                        draft.rateSections(),
                        content.bands().stream().map(DraftRule::band).toList()),
                content.sections().stream().map(one -> section(content, one)).toList());
    }

    private static Band band(DraftBand band) {
        return new Band(band.rating(), WordsReader.read(band.label()), end(band.fromScore()), end(band.belowScore()));
    }

    private static @Nullable Fraction end(@Nullable BigDecimal end) {
        return end == null ? null : Fraction.of(end.stripTrailingZeros());
    }

    private static InstrumentSection section(DraftContent content, DraftSection section) {
        return new InstrumentSection(
                section.code(),
                WordsReader.read(section.title()),
                WordsReader.read(section.about()),
                content.in(section.id()).stream()
                        .map(question -> question(content, question))
                        .toList());
    }

    private static Question question(DraftContent content, DraftQuestion question) {
        List<DraftLevel> rows = content.of(question.id());
        boolean yesNo = question.type() == QuestionType.YES_NO;
        return new Question(
                question.code(),
                question.type(),
                WordsReader.read(question.text()),
                WordsReader.read(question.guidance()),
                WordsReader.read(question.evidence()),
                levels(question, rows),
                question.weight(),
                question.keyQuestion(),
                question.notApplicable(),
                question.optional(),
                yesNo ? question.expected() : "",
                question.type().chosen() || question.type() == QuestionType.MULTIPLE
                        ? rows.stream()
                                .filter(DraftLevel::critical)
                                .map(DraftLevel::code)
                                .collect(Collectors.toSet())
                        : Set.of(),
                ConditionReader.read(question.relevant()),
                question.record(),
                codes(question.documents()),
                question.topic());
    }

    private static List<Level> levels(DraftQuestion question, List<DraftLevel> rows) {
        Map<String, Words> texts = rows.stream()
                .collect(Collectors.toMap(DraftLevel::code, row -> WordsReader.read(row.text()), (a, b) -> a));
        boolean yes = !question.expected().equals("no");
        return switch (question.type()) {
            case SCALE, SINGLE, MULTIPLE ->
                rows.stream()
                        .map(row -> new Level(
                                row.code(),
                                WordsReader.read(row.label()),
                                WordsReader.read(row.text()),
                                row.points(),
                                row.rating().isEmpty() ? null : row.rating()))
                        .toList();
            case YES_NO -> List.of(fixed("yes", yes ? 1 : 0, texts), fixed("no", yes ? 0 : 1, texts));
            case DOCUMENT ->
                List.of(fixed("held", 1, texts), fixed("none-because", null, texts), fixed("missing", 0, texts));
            case NUMBER, DATE, TEXT -> List.of();
        };
    }

    private static Level fixed(String code, @Nullable Integer points, Map<String, Words> texts) {
        return new Level(code, Words.NONE, texts.getOrDefault(code, Words.NONE), points, null);
    }

    /** Codes in a column, with commas between. */
    public static List<String> codes(String column) {
        return Stream.of(column.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    // As a draft

    /** A draft of which nothing is said yet but its id. */
    public static DraftContent blank(UUID id, String code, LocalDate today) {
        Draft draft = new Draft(
                id,
                code,
                "1",
                "",
                "",
                InstrumentKind.OTHER,
                Direction.NONE,
                12,
                "",
                "",
                ScoringMethod.NONE,
                false,
                "",
                today);
        return new DraftContent(draft, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A draft to change what there is.
     *
     * @param code its id: the same for a new edition of one's own, another one for a copy
     * @param ids new ones, in the order of making
     */
    public static DraftContent of(
            Instrument instrument, String code, String edition, Supplier<UUID> ids, LocalDate today) {
        UUID id = ids.get();
        Draft draft = new Draft(
                id,
                code,
                edition,
                WordsReader.write(instrument.title()),
                WordsReader.write(instrument.about()),
                instrument.kind(),
                instrument.direction(),
                instrument.validityMonths(),
                WordsReader.write(instrument.source()),
                WordsReader.write(instrument.note()),
                instrument.scoring().method(),
                instrument.scoring().sections(),
                instrument.id() + " " + instrument.edition(),
                today);
        List<DraftSection> sections = new ArrayList<>();
        List<DraftQuestion> questions = new ArrayList<>();
        List<DraftLevel> levels = new ArrayList<>();
        for (InstrumentSection section : instrument.sections()) {
            DraftSection row = new DraftSection(
                    ids.get(),
                    id,
                    sections.size() + 1,
                    section.id(),
                    WordsReader.write(section.title()),
                    WordsReader.write(section.about()));
            sections.add(row);
            int position = 1;
            for (Question question : section.questions()) {
                DraftQuestion one = question(question, row, position++, ids.get());
                questions.add(one);
                levels(question, one, ids, levels);
            }
        }
        return new DraftContent(draft, sections, questions, levels, bands(instrument, id, ids));
    }

    private static DraftQuestion question(Question question, DraftSection section, int position, UUID id) {
        return new DraftQuestion(
                id,
                section.draft(),
                section.id(),
                position,
                question.id(),
                question.type(),
                WordsReader.write(question.text()),
                WordsReader.write(question.guidance()),
                WordsReader.write(question.evidence()),
                question.weight(),
                question.key(),
                question.notApplicable(),
                question.optional(),
                question.expected().isEmpty() ? "yes" : question.expected(),
                ConditionReader.write(question.relevant()),
                question.record(),
                String.join(",", question.documents()),
                question.topic());
    }

    private static void levels(Question question, DraftQuestion row, Supplier<UUID> ids, List<DraftLevel> into) {
        int position = 1;
        for (Level level : question.levels()) {
            into.add(new DraftLevel(
                    ids.get(),
                    row.draft(),
                    row.id(),
                    position++,
                    level.id(),
                    WordsReader.write(level.label()),
                    WordsReader.write(level.text()),
                    level.points(),
                    level.rating() == null ? "" : level.rating(),
                    question.critical().contains(level.id())));
        }
    }

    private static List<DraftBand> bands(Instrument instrument, UUID draft, Supplier<UUID> ids) {
        List<DraftBand> bands = new ArrayList<>();
        for (Band band : instrument.scoring().bands()) {
            bands.add(new DraftBand(
                    ids.get(),
                    draft,
                    bands.size() + 1,
                    band.rating(),
                    WordsReader.write(band.label()),
                    band.from() == null ? null : band.from().decimal(),
                    band.below() == null ? null : band.below().decimal()));
        }
        return bands;
    }

    /** The edition after these: counted on where they are numbers. */
    static String nextEdition(Set<String> kept) {
        int last = kept.stream()
                .filter(edition -> edition.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(last + 1);
    }

    // What is wrong

    /**
     * What is wrong with a draft; a finding's field is the code of what it is about, as in {@link InstrumentRule}.
     *
     * @param shipped ids that come with the program
     * @param kept editions that the office has kept of an id, by id
     */
    public static List<Finding> check(DraftContent content, Set<String> shipped, Map<String, Set<String>> kept) {
        Draft draft = content.draft();
        List<Finding> findings = new ArrayList<>();
        if (!draft.code().matches("[a-z0-9][a-z0-9-]*")) {
            findings.add(Finding.error("code", "instruments.draft.code"));
        } else if (shipped.contains(draft.code())) {
            findings.add(Finding.error("code", "instruments.draft.shippedCode", draft.code()));
        }
        if (draft.edition().isBlank()) {
            findings.add(Finding.error("edition", "instruments.draft.noEdition"));
        } else if (kept.getOrDefault(draft.code(), Set.of()).contains(draft.edition())) {
            findings.add(Finding.error("edition", "instruments.draft.sameEdition", draft.edition()));
        }
        empty(content, findings);
        findings.addAll(InstrumentRule.check(instrument(content)));
        if (draft.method() != ScoringMethod.NONE && content.bands().isEmpty()) {
            findings.add(Finding.error("bands", "instruments.draft.noBands"));
        }
        if (POINTS.contains(draft.method()) && draft.direction() == Direction.NONE) {
            findings.add(Finding.error("direction", "instruments.draft.noDirection"));
        }
        undescribed(content, findings);
        return findings;
    }

    private static void empty(DraftContent content, List<Finding> findings) {
        content.sections().stream()
                .filter(section -> section.code().isBlank())
                .forEach(section -> findings.add(Finding.error("", "instruments.draft.sectionWithoutCode")));
        content.questions().stream()
                .filter(question -> question.code().isBlank())
                .forEach(question -> findings.add(Finding.error("", "instruments.draft.questionWithoutCode")));
        content.questions().stream()
                .filter(question -> listed(question.type())
                        && content.of(question.id()).stream()
                                .anyMatch(level ->
                                        level.code().isBlank() || level.label().isEmpty()))
                .forEach(question -> findings.add(
                        Finding.error(question.code(), "instruments.draft.levelWithoutName", question.code())));
        content.bands().stream()
                .filter(band -> band.rating().isBlank() || band.label().isEmpty())
                .forEach(band -> findings.add(Finding.error("bands", "instruments.draft.bandWithoutName")));
        content.sections().stream()
                .filter(section -> content.in(section.id()).isEmpty())
                .forEach(section -> findings.add(
                        Finding.warning(section.code(), "instruments.draft.sectionWithoutQuestion", section.code())));
    }

    /** A level that nobody describes is rated by each assessor as they like. */
    private static void undescribed(DraftContent content, List<Finding> findings) {
        content.questions().stream()
                .filter(question -> question.type() == QuestionType.SCALE
                        && content.of(question.id()).stream()
                                .anyMatch(level -> level.text().isEmpty()))
                .forEach(question ->
                        findings.add(Finding.info(question.code(), "instruments.draft.notDescribed", question.code())));
    }

    /** The languages in which something is said, English always among them. */
    public static Set<String> languages(DraftContent content) {
        Set<String> tags = new TreeSet<>(Set.of("en"));
        Stream.of(
                        Stream.of(
                                content.draft().title(),
                                content.draft().about(),
                                content.draft().source(),
                                content.draft().note()),
                        content.sections().stream().flatMap(one -> Stream.of(one.title(), one.about())),
                        content.questions().stream()
                                .flatMap(one -> Stream.of(one.text(), one.guidance(), one.evidence())),
                        content.levels().stream().flatMap(one -> Stream.of(one.label(), one.text())),
                        content.bands().stream().map(DraftBand::label))
                .flatMap(all -> all)
                .filter(column -> !column.isEmpty())
                .forEach(column -> tags.addAll(WordsReader.read(column).texts().keySet()));
        return tags;
    }
}
