package org.groundwork.duediligence.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Papers, their files, and the office's months. Writing is legal only inside an act. */
public final class PaperStore {
    /** Days before its end from which a paper is said to end soon. */
    public static final int SOON = 60;

    private final Workspace workspace;
    private final RowStore<Document> papers;
    private final RowStore<DocumentFile> files;
    private final RowStore<DocumentMonths> months;

    public PaperStore(Workspace workspace) {
        this.workspace = workspace;
        papers = new RowStore<>(workspace, "duediligence_document", Document.class);
        files = new RowStore<>(workspace, "duediligence_document_file", DocumentFile.class);
        months = new RowStore<>(workspace, "duediligence_document_months", DocumentMonths.class);
    }

    /**
     * An actor's papers as they stand today.
     *
     * @param tier of the actor, 0 to 3
     */
    public List<HeldPaper> of(UUID actor, int tier) {
        return held(papers.where("actor", actor), files.where("actor", actor), any -> tier);
    }

    /** All actors' papers as they stand today, by actor. */
    public Map<UUID, List<HeldPaper>> all(ToIntFunction<UUID> tier) {
        Map<UUID, List<HeldPaper>> found = new LinkedHashMap<>();
        held(papers.all(), files.all(), tier)
                .forEach(each -> found.computeIfAbsent(each.paper().actor(), any -> new ArrayList<>())
                        .add(each));
        return found;
    }

    private List<HeldPaper> held(List<Document> rows, List<DocumentFile> all, ToIntFunction<UUID> tier) {
        Map<UUID, List<DocumentFile>> byPaper = new LinkedHashMap<>();
        Set<UUID> replaced = new HashSet<>();
        for (DocumentFile file : all) {
            byPaper.computeIfAbsent(file.document(), any -> new ArrayList<>()).add(file);
            if (file.replaces() != null) {
                replaced.add(file.replaces());
            }
        }
        Map<DocumentKind, DocumentMonths> rules = months();
        List<HeldPaper> found = new ArrayList<>();
        for (Document paper : rows) {
            List<DocumentFile> its = byPaper.getOrDefault(paper.id(), List.of());
            DocumentMonths rule = paper.kind() == null ? null : rules.get(paper.kind());
            Integer counts = rule == null ? null : rule.months(tier.applyAsInt(paper.actor()));
            found.add(new HeldPaper(
                    paper,
                    its.stream().filter(file -> !replaced.contains(file.id())).toList(),
                    its.stream().filter(file -> replaced.contains(file.id())).toList(),
                    DocumentRule.state(paper, !its.isEmpty(), counts, SOON, workspace.today()),
                    DocumentRule.until(paper, counts)));
        }
        return found;
    }

    /** A paper as stored; null where it is not stored. */
    @Nullable
    Document paper(UUID id) {
        return papers.byId(List.of(id)).get(id);
    }

    /** The files of a paper, in the order in which they came. */
    List<DocumentFile> files(UUID paper) {
        return files.where("document", paper);
    }

    /** Takes a paper out with its files; their content stays with the journal. */
    void remove(Document paper) {
        files.delete(files(paper.id()).stream().map(DocumentFile::id).toList());
        papers.delete(List.of(paper.id()));
    }

    public void save(Document paper) {
        papers.save(List.of(paper));
    }

    public void save(Collection<DocumentFile> added) {
        files.save(added);
    }

    /** How long each kind counts: the office's own months where it set some, else the shipped ones. */
    public Map<DocumentKind, DocumentMonths> months() {
        Map<DocumentKind, DocumentMonths> rules = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            rules.put(kind, DocumentMonths.open(kind));
        }
        MonthsReader.shipped().forEach(each -> rules.put(each.kind(), each));
        months.all().forEach(each -> rules.put(each.kind(), each));
        return rules;
    }

    /** Sets how long a kind counts. */
    public void save(DocumentMonths rule) {
        months.save(List.of(rule));
    }
}
