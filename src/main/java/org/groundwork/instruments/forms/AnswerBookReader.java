package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.groundwork.instruments.forms.AnswersIn.Trouble;
import org.groundwork.office.Cell;
import org.groundwork.office.CellAt;
import org.groundwork.office.Merge;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer workbook that came back, however it was treated meanwhile. A question is found by its hidden id, else
 * by its text; what is not understood is a trouble at its cell, and the rest is taken. An empty cell says nothing.
 */
final class AnswerBookReader {
    private static final int MARK_ROWS = 12;
    private static final int FEW = 2;

    private final Instrument instrument;
    private final String sha256;
    private final @Nullable String actor;
    private final QuestionIndex index;
    private final Set<String> expected;
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<String, Accepted> accepted = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<CellAt> formulas = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();
    private boolean otherEdition;
    private boolean refused;

    /**
     * @param actor id of the partner whose answers are expected; null for whomever the file names
     * @param facts of that partner: questions that they rule out or answer are not missed
     */
    AnswerBookReader(Instrument instrument, String sha256, @Nullable String actor, Facts facts) {
        this.instrument = instrument;
        this.sha256 = sha256;
        this.actor = actor;
        this.index = new QuestionIndex(instrument);
        this.expected = AskedRule.asked(instrument, facts);
    }

    /**
     * What the file says.
     *
     * @throws Problem (place INPUT) where it cannot be read, or holds none of the instrument's questions
     */
    AnswersIn read(Path path) {
        try (TableFile file = TableFile.open(path)) {
            Map<SheetInfo, Long> found = found(file);
            SheetInfo sheet = best(found);
            List<Row> rows = all(file, sheet);
            FormLayoutReader layout = FormLayoutReader.of(rows, this::isId, this::isQuestion);
            mark(file, sheet);
            if (layout == null) {
                if (!refused) {
                    throw Problem.input("instruments.forms.noQuestions", file.name(), instrument.id());
                }
                return result(file, sheet, rows);
            }
            otherSheets(found, sheet);
            formulas.addAll(file.formulas(sheet));
            merges.addAll(file.merges(sheet));
            if (!refused) {
                rows.stream().filter(row -> row.number() >= layout.first()).forEach(row -> row(layout, row));
                extraColumns(layout, rows);
            }
            return result(file, sheet, rows);
        }
    }

    private static List<Row> all(TableFile file, SheetInfo sheet) {
        try (Stream<Row> rows = file.rows(sheet)) {
            return rows.toList();
        }
    }

    /** How many rows of each sheet are about a question. */
    private Map<SheetInfo, Long> found(TableFile file) {
        Map<SheetInfo, Long> found = new LinkedHashMap<>();
        for (SheetInfo sheet : file.sheets()) {
            found.put(
                    sheet,
                    all(file, sheet).stream()
                            .filter(row -> row.cells().stream().anyMatch(cell -> isId(cell) || isQuestion(cell)))
                            .count());
        }
        return found;
    }

    /** The first of the sheets that hold most of the questions. */
    private static SheetInfo best(Map<SheetInfo, Long> found) {
        long most = found.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return found.entrySet().stream()
                .filter(sheet -> sheet.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody copied the questions to another sheet, and may have answered there. */
    private void otherSheets(Map<SheetInfo, Long> found, SheetInfo read) {
        found.forEach((sheet, questions) -> {
            if (!sheet.equals(read) && questions > FEW) {
                odd(
                        new CellAt(1, 0),
                        "",
                        sheet.name(),
                        "instruments.forms.problem.otherSheet",
                        sheet.name(),
                        read.name());
            }
        });
    }

    private boolean isId(Cell cell) {
        return !cell.isBlank() && index.byId(cell.text()).isPresent();
    }

    private boolean isQuestion(Cell cell) {
        return !cell.isBlank() && index.byText(cell.text()).isPresent();
    }

    /** What the file says of itself, from the questions' sheet first. */
    private void mark(TableFile file, SheetInfo questions) {
        List<SheetInfo> order = new ArrayList<>(file.sheets());
        order.remove(questions);
        order.addFirst(questions);
        for (SheetInfo sheet : order) {
            for (Row row : file.head(sheet, MARK_ROWS)) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Optional<FormMark> mark = FormMark.of(row.cell(i).text());
                    if (mark.isPresent()) {
                        check(mark.get(), new CellAt(row.number(), i));
                        return;
                    }
                }
            }
        }
        odd(new CellAt(1, 0), "", "", "instruments.forms.problem.noMark");
    }

    private void check(FormMark mark, CellAt at) {
        if (!mark.instrument().equals(instrument.id())) {
            refuse(at, "instruments.forms.problem.otherInstrument", mark.instrument(), instrument.id());
        } else if (actor != null && !mark.actor().equals(actor)) {
            refuse(at, "instruments.forms.problem.otherActor", mark.actor(), actor);
        } else if (!mark.sha256().equals(sha256)) {
            otherEdition = true;
            odd(at, "", mark.edition(), "instruments.forms.problem.otherEdition", mark.edition(), instrument.edition());
        }
    }

    private void refuse(CellAt at, String key, Object... args) {
        refused = true;
        wrong(at, "", String.valueOf(args[0]), key, args);
    }

    private void row(FormLayoutReader layout, Row row) {
        Question question = question(layout, row);
        boolean said = Stream.of(FormColumn.ANSWER, FormColumn.REASON, FormColumn.SHOWN)
                .anyMatch(column -> !layout.cell(row, column).isBlank());
        CellAt at = new CellAt(row.number(), Math.max(0, layout.place(FormColumn.ANSWER)));
        String answer = layout.cell(row, FormColumn.ANSWER).text();
        if (question == null) {
            if (said && !troubleAt(row.number())) {
                Cell id = layout.cell(row, FormColumn.ID);
                if (id.isBlank()) {
                    wrong(at, "", answer, "instruments.forms.problem.noQuestion");
                } else {
                    wrong(
                            at,
                            "",
                            answer,
                            "instruments.forms.problem.unknownId",
                            AnswerWordsReader.shortened(id.text()));
                }
            }
            return;
        }
        Integer before = seen.putIfAbsent(question.id(), row.number());
        Merge merge = merged(at);
        if (merge != null && merge.firstRow() < row.number()) {
            wrong(at, question.id(), answer, "instruments.forms.problem.merged", merge.firstRow());
        } else if (formulas.contains(at) && layout.cell(row, FormColumn.ANSWER).isBlank()) {
            wrong(at, question.id(), "", "instruments.forms.problem.formulaEmpty");
            take(layout, row, question, at, before);
        } else {
            if (layout.cell(row, FormColumn.ANSWER).isBlank()) {
                beside(layout, row, question);
            }
            if (said) {
                take(layout, row, question, at, before);
            }
        }
    }

    /** An answer that got into the cell of what is offered, as by merging the two. */
    private void beside(FormLayoutReader layout, Row row, Question question) {
        Cell cell = layout.cell(row, FormColumn.LEVELS);
        boolean one = question.type().chosen();
        if (one && !new AnswerWordsReader(question).meaning(cell).value().isEmpty()) {
            CellAt at = new CellAt(row.number(), layout.place(FormColumn.LEVELS));
            String said = AnswerWordsReader.shortened(cell.text());
            wrong(at, question.id(), said, "instruments.forms.problem.besideAnswer", said);
        }
    }

    private boolean troubleAt(int row) {
        return troubles.stream().anyMatch(trouble -> trouble.at().row() == row && trouble.wrong());
    }

    private @Nullable Merge merged(CellAt at) {
        return merges.stream()
                .filter(merge ->
                        merge.column() == at.column() && merge.firstRow() <= at.row() && merge.lastRow() >= at.row())
                .findFirst()
                .orElse(null);
    }

    /** By its hidden id first, by its text second; where both disagree, neither is believed. */
    private @Nullable Question question(FormLayoutReader layout, Row row) {
        Cell id = layout.cell(row, FormColumn.ID);
        Cell text = layout.cell(row, FormColumn.QUESTION);
        Question byId = id.isBlank() ? null : index.byId(id.text()).orElse(null);
        Question byText = text.isBlank() ? null : index.byText(text.text()).orElse(null);
        CellAt answer = new CellAt(row.number(), Math.max(0, layout.place(FormColumn.ANSWER)));
        String said = layout.cell(row, FormColumn.ANSWER).text();
        if (byId == null) {
            if (byText != null && layout.place(FormColumn.ID) >= 0) {
                odd(
                        new CellAt(row.number(), layout.place(FormColumn.ID)),
                        byText.id(),
                        id.text(),
                        "instruments.forms.problem.byText");
            }
            return byText;
        }
        if (byText != null && !byText.id().equals(byId.id()) && !sameText(byId, byText)) {
            seen.putIfAbsent(byId.id(), row.number());
            wrong(answer, "", said, "instruments.forms.problem.disagree", byId.id(), byText.id());
            return null;
        }
        if (byText == null && ambiguous(text, byId)) {
            return byId;
        }
        if (byText == null && otherEdition) {
            seen.putIfAbsent(byId.id(), row.number());
            wrong(answer, byId.id(), said, "instruments.forms.problem.otherText");
            return null;
        }
        if (byText == null) {
            odd(
                    new CellAt(row.number(), Math.max(0, layout.place(FormColumn.QUESTION))),
                    byId.id(),
                    text.text(),
                    "instruments.forms.problem.textChanged");
        }
        return byId;
    }

    private static boolean sameText(Question one, Question other) {
        return one.text().equals(other.text());
    }

    /** Two questions share one text, so that only the id tells them apart. */
    private static boolean ambiguous(Cell text, Question question) {
        return question.text().texts().values().stream()
                .anyMatch(words -> text.text().startsWith(words));
    }

    private void take(FormLayoutReader layout, Row row, Question question, CellAt at, @Nullable Integer before) {
        Cell cell = layout.cell(row, FormColumn.ANSWER);
        AnswerWordsReader.Meaning meaning = new AnswerWordsReader(question, layout.labels(row)).meaning(cell);
        Finding finding = meaning.finding();
        if (finding != null) {
            troubles.add(new Trouble(at, question.id(), cell.text(), finding));
        } else if (formulas.contains(at) && !cell.isBlank()) {
            odd(at, question.id(), cell.text(), "instruments.forms.problem.formula");
        }
        Filled filled = new Filled(
                meaning.value(),
                free(layout, row, question, FormColumn.REASON),
                free(layout, row, question, FormColumn.SHOWN));
        Accepted earlier = accepted.get(question.id());
        if (before != null) {
            if (earlier == null || !earlier.filled().equals(filled)) {
                accepted.remove(question.id());
                wrong(at, question.id(), cell.text(), "instruments.forms.problem.twice", before);
            }
        } else if (!filled.isEmpty()) {
            accepted.put(question.id(), new Accepted(question.id(), filled, at));
        }
    }

    private String free(FormLayoutReader layout, Row row, Question question, FormColumn column) {
        Cell cell = layout.cell(row, column);
        CellAt at = new CellAt(row.number(), Math.max(0, layout.place(column)));
        if (cell.kind() == Cell.Kind.ERROR) {
            wrong(at, question.id(), cell.text(), "instruments.forms.problem.errorCell", cell.text());
            return "";
        }
        if (formulas.contains(at) && !cell.isBlank()) {
            odd(at, question.id(), cell.text(), "instruments.forms.problem.formula");
        }
        return cell.text().strip();
    }

    private void extraColumns(FormLayoutReader layout, List<Row> rows) {
        if (!layout.sure()) {
            odd(new CellAt(layout.first(), 0), "", "", "instruments.forms.problem.noHeader");
            return;
        }
        Set<Integer> known = layout.known();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size() && row.number() >= layout.first(); i++) {
                if (!row.cell(i).isBlank() && known.add(i)) {
                    String said = AnswerWordsReader.shortened(row.cell(i).text());
                    odd(new CellAt(row.number(), i), "", said, "instruments.forms.problem.extraColumn", said);
                }
            }
        }
        if (!layout.places().containsKey(FormColumn.ID)) {
            odd(new CellAt(layout.first(), 0), "", "", "instruments.forms.problem.noIds");
        }
    }

    private AnswersIn result(TableFile file, SheetInfo sheet, List<Row> rows) {
        List<String> missing = instrument
                .questions()
                .map(Question::id)
                .filter(id -> expected.contains(id) && !seen.containsKey(id))
                .toList();
        if (!missing.isEmpty() && !refused) {
            int last = rows.isEmpty() ? 1 : rows.getLast().number();
            odd(
                    new CellAt(last, 0),
                    "",
                    "",
                    "instruments.forms.problem.missing",
                    missing.size(),
                    AnswerWordsReader.shortened(String.join(", ", missing)));
        }
        String usual = Text.of("instruments.forms.sheet.questions");
        if (file.sheets().size() > 1 && !sheet.name().equals(usual)) {
            troubles.add(new Trouble(
                    new CellAt(1, 0),
                    "",
                    sheet.name(),
                    Finding.info("", "instruments.forms.problem.renamed", sheet.name())));
        }
        return new AnswersIn(
                file.name(),
                sheet.name(),
                refused,
                refused ? List.of() : List.copyOf(accepted.values()),
                troubles,
                refused ? List.of() : missing);
    }

    private void wrong(CellAt at, String question, String said, String key, Object... args) {
        troubles.add(new Trouble(at, question, said, Finding.error(question, key, args)));
    }

    private void odd(CellAt at, String question, String said, String key, Object... args) {
        troubles.add(new Trouble(at, question, said, Finding.warning(question, key, args)));
    }
}
