package org.groundwork.threew;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What people said about 3W files. Writing is legal only inside an act; what is there already is not written again. */
final class ThreeWStore {
    private final Workspace workspace;

    ThreeWStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What was said for files of a shape: folded header to field; empty where nothing was. */
    Map<String, Field> mapping(String shape) {
        Optional<String> columns =
                workspace.read(handle -> handle.createQuery("SELECT columns FROM threew_mapping WHERE id = :id")
                        .bind("id", mappingId(shape))
                        .mapTo(String.class)
                        .findFirst());
        Map<String, Field> mapping = new LinkedHashMap<>();
        columns.ifPresent(text -> text.lines().forEach(line -> {
            int at = line.lastIndexOf('=');
            Field.named(line.substring(at + 1)).ifPresent(field -> mapping.put(line.substring(0, at), field));
        }));
        return mapping;
    }

    /** Remembers a mapping. @return database rows changed */
    int saveMapping(String shape, Map<String, Field> mapping) {
        if (mapping.isEmpty() || mapping.equals(mapping(shape))) {
            return 0;
        }
        StringBuilder columns = new StringBuilder();
        mapping.forEach((header, field) ->
                columns.append(header).append('=').append(field.name()).append('\n'));
        return workspace.write(handle -> handle.createUpdate(
                        "MERGE INTO threew_mapping (id, shape, columns) KEY (id) VALUES (?, ?, ?)")
                .bind(0, mappingId(shape))
                .bind(1, shape)
                .bind(2, columns.toString())
                .execute());
    }

    /** What people said texts mean, by kind and folded text. */
    Map<Term.Kind, Map<String, String>> terms() {
        Map<Term.Kind, Map<String, String>> terms = new EnumMap<>(Term.Kind.class);
        List<Term> all = workspace.read(handle -> handle.createQuery("SELECT id, kind, text, meaning FROM threew_term")
                .map(ConstructorMapper.of(Term.class))
                .list());
        all.forEach(term ->
                terms.computeIfAbsent(term.kind(), any -> new HashMap<>()).put(term.text(), term.meaning()));
        return terms;
    }

    void save(Term term) {
        workspace.write(handle -> handle.createUpdate(
                        "MERGE INTO threew_term (id, kind, text, meaning) KEY (id) VALUES (?, ?, ?, ?)")
                .bind(0, term.id())
                .bind(1, term.kind().name())
                .bind(2, term.text())
                .bind(3, term.meaning())
                .execute());
    }

    /** What waits for the meaning of texts of a kind. */
    List<OpenSubject> open(Term.Kind kind) {
        return workspace.read(
                handle -> handle.createQuery("SELECT * FROM threew_open WHERE kind = :kind ORDER BY text, id")
                        .bind("kind", kind.name())
                        .map(ConstructorMapper.of(OpenSubject.class))
                        .list());
    }

    /** Keeps what waits, as far as it is not kept yet. @return database rows changed */
    int addOpen(Collection<OpenSubject> subjects) {
        if (subjects.isEmpty()) {
            return 0;
        }
        Map<UUID, OpenSubject> fresh = new LinkedHashMap<>();
        subjects.forEach(each -> fresh.putIfAbsent(each.id(), each));
        open(Term.Kind.PLACE).forEach(known -> fresh.remove(known.id()));
        open(Term.Kind.ACTOR_KIND).forEach(known -> fresh.remove(known.id()));
        return workspace.write(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO threew_open (id, kind, term, text, subject) VALUES (?, ?, ?, ?, ?)");
            fresh.values().forEach(each -> batch.bind(0, each.id())
                    .bind(1, each.kind().name())
                    .bind(2, each.term())
                    .bind(3, each.text())
                    .bind(4, each.subject())
                    .add());
            batch.execute();
            return fresh.size();
        });
    }

    List<MatchCandidate> candidates() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM match_candidate ORDER BY score DESC, id")
                .map(ConstructorMapper.of(MatchCandidate.class))
                .list());
    }

    /** All decisions, oldest first. */
    List<MatchDecision> decisions() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM match_decision ORDER BY id")
                .map(ConstructorMapper.of(MatchDecision.class))
                .list());
    }

    /** Adds candidates that nobody was asked about before. @return database rows changed */
    int addCandidates(Collection<MatchCandidate> candidates) {
        Map<UUID, MatchCandidate> fresh = new LinkedHashMap<>();
        candidates.forEach(each -> fresh.putIfAbsent(each.id(), each));
        candidates().forEach(known -> fresh.remove(known.id()));
        return workspace.write(handle -> {
            fresh.values()
                    .forEach(each -> handle.createUpdate("INSERT INTO match_candidate (id, actor, other, reason, score,"
                                    + " detail) VALUES (?, ?, ?, ?, ?, ?)")
                            .bind(0, each.id())
                            .bind(1, each.actor())
                            .bind(2, each.other())
                            .bind(3, each.reason().name())
                            .bind(4, each.score())
                            .bind(5, each.detail())
                            .execute());
            return fresh.size();
        });
    }

    void add(MatchDecision decision) {
        workspace.write(handle -> handle.createUpdate("INSERT INTO match_decision (id, candidate, outcome, note,"
                        + " decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, decision.id())
                .bind(1, decision.candidate())
                .bind(2, decision.outcome().name())
                .bind(3, decision.note())
                .bind(4, decision.decidedBy())
                .bind(5, decision.decidedAt())
                .execute());
    }

    private static UUID mappingId(String shape) {
        return Id.named("threew mapping", shape);
    }
}
