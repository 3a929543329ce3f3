package org.groundwork.instruments.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Drafts as they are stored. Writing is done inside an act. */
public final class DraftStore {
    static final String DRAFTS = "instrument_draft";
    static final String SECTIONS = "instrument_draft_section";
    static final String QUESTIONS = "instrument_draft_question";
    static final String LEVELS = "instrument_draft_level";
    static final String BANDS = "instrument_draft_band";
    private static final String DRAFT = "draft";

    private final Workspace workspace;
    private final RowStore<Draft> drafts;
    private final RowStore<DraftSection> sections;
    private final RowStore<DraftQuestion> questions;
    private final RowStore<DraftLevel> levels;
    private final RowStore<DraftBand> bands;

    public DraftStore(Workspace workspace) {
        this.workspace = workspace;
        drafts = new RowStore<>(workspace, DRAFTS, Draft.class);
        sections = new RowStore<>(workspace, SECTIONS, DraftSection.class);
        questions = new RowStore<>(workspace, QUESTIONS, DraftQuestion.class);
        levels = new RowStore<>(workspace, LEVELS, DraftLevel.class);
        bands = new RowStore<>(workspace, BANDS, DraftBand.class);
    }

    /** In the order in which they were begun. */
    public List<Draft> drafts() {
        return drafts.all();
    }

    public Optional<Draft> draft(UUID id) {
        return Optional.ofNullable(drafts.byId(List.of(id)).get(id));
    }

    /** A draft whole, as it is stored now. */
    public Optional<DraftContent> content(UUID id) {
        return draft(id)
                .map(draft -> new DraftContent(
                        draft,
                        ordered(sections.where(DRAFT, id), Comparator.comparingInt(DraftSection::position)),
                        ordered(questions.where(DRAFT, id), Comparator.comparingInt(DraftQuestion::position)),
                        ordered(levels.where(DRAFT, id), Comparator.comparingInt(DraftLevel::position)),
                        ordered(bands.where(DRAFT, id), Comparator.comparingInt(DraftBand::position))));
    }

    public @Nullable DraftSection section(UUID id) {
        return sections.byId(List.of(id)).get(id);
    }

    public @Nullable DraftQuestion question(UUID id) {
        return questions.byId(List.of(id)).get(id);
    }

    public @Nullable DraftLevel level(UUID id) {
        return levels.byId(List.of(id)).get(id);
    }

    public @Nullable DraftBand band(UUID id) {
        return bands.byId(List.of(id)).get(id);
    }

    /** Of two with the same position, as two offices may make them, the earlier one stands first. */
    private static <R> List<R> ordered(List<R> rows, Comparator<R> by) {
        return rows.stream().sorted(by).toList();
    }

    /** How many questions each draft has. */
    public Map<UUID, Long> sizes() {
        return questions.all().stream().collect(Collectors.groupingBy(DraftQuestion::draft, Collectors.counting()));
    }

    /** By table, what was typed into a draft's rows and not understood; see {@code Drafts}. */
    public Map<String, Map<String, String>> typed(DraftContent content) {
        return Map.of(
                DRAFTS, typed(DRAFTS, Stream.of(content.draft().id())),
                LEVELS, typed(LEVELS, content.levels().stream().map(DraftLevel::id)),
                BANDS, typed(BANDS, content.bands().stream().map(DraftBand::id)));
    }

    private Map<String, String> typed(String table, Stream<UUID> rows) {
        return workspace.drafts().of(table, rows.toList());
    }

    public void save(Draft draft) {
        drafts.save(List.of(draft));
    }

    public void saveSections(List<DraftSection> rows) {
        sections.save(rows);
    }

    public void saveQuestions(List<DraftQuestion> rows) {
        questions.save(rows);
    }

    public void saveLevels(List<DraftLevel> rows) {
        levels.save(rows);
    }

    public void saveBands(List<DraftBand> rows) {
        bands.save(rows);
    }

    /** Writes all rows of a draft. */
    public void save(DraftContent content) {
        save(content.draft());
        saveSections(content.sections());
        saveQuestions(content.questions());
        saveLevels(content.levels());
        saveBands(content.bands());
    }

    /** Takes away these rows, and no others: what hangs on them has to be among them. */
    public void remove(
            List<DraftSection> goneSections, List<DraftQuestion> goneQuestions, List<DraftLevel> goneLevels) {
        levels.delete(goneLevels.stream().map(DraftLevel::id).toList());
        questions.delete(goneQuestions.stream().map(DraftQuestion::id).toList());
        sections.delete(goneSections.stream().map(DraftSection::id).toList());
    }

    public void removeBand(DraftBand band) {
        bands.delete(List.of(band.id()));
    }

    /** Takes a draft away with all its rows. */
    public void remove(DraftContent content) {
        bands.delete(content.bands().stream().map(DraftBand::id).toList());
        remove(content.sections(), content.questions(), content.levels());
        drafts.delete(List.of(content.draft().id()));
    }
}
