package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.forms.AnswerWordsReader.Meaning;
import org.groundwork.instruments.forms.AnswersIn.Trouble;
import org.groundwork.instruments.forms.SubmissionsIn.Submission;
import org.groundwork.office.Cell;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export of Kobo or ODK: a row for each submission, headers with or without the groups before the name (joined
 * by a slash or a point), names or labels, several answers in one cell or in a column of ones and noughts each.
 */
final class SubmissionsReader {
    private static final Set<String> OF_THE_SERVER = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "audit",
            "formhub/uuid",
            "meta/instanceid",
            "meta/instancename",
            "meta.instanceid",
            "instanceid",
            "key",
            "submissiondate",
            "submitterid",
            "submittername",
            "attachmentspresent",
            "attachmentsexpected",
            "status",
            "reviewstate",
            "edits",
            "formversion");
    private static final Set<String> TAKEN = Set.of("1", "1.0", "true", "yes");

    private final Map<String, Question> byName = new HashMap<>();
    private final QuestionIndex index;
    private final Map<Integer, Question> whole = new LinkedHashMap<>();
    private final Map<Integer, Option> options = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final String instrument;
    private final String actorColumn;
    private int actorPlace = -1;

    /** A column of ones and noughts. */
    private record Option(Question question, String level) {}

    /** @param actorColumn header of the column that names the actor, "" for none */
    SubmissionsReader(Instrument instrument, String actorColumn) {
        this.index = new QuestionIndex(instrument);
        this.instrument = instrument.id();
        this.actorColumn = actorColumn;
        Map<String, String> names = XlsFormSheet.names(instrument);
        instrument.questions().forEach(question -> {
            byName.putIfAbsent(question.id().toLowerCase(Locale.ROOT), question);
            byName.putIfAbsent(names.getOrDefault(question.id(), question.id()).toLowerCase(Locale.ROOT), question);
        });
    }

    /**
     * All submissions.
     *
     * @throws Problem (place INPUT) where the file cannot be read, has none of the questions, or not the column that is
     *     to name the actor
     */
    SubmissionsIn read(Path path) {
        try (TableFile file = TableFile.open(path)) {
            SheetInfo sheet = file.sheets().getFirst();
            file.sheets().stream()
                    .skip(1)
                    .forEach(other ->
                            odd(new CellAt(1, 0), other.name(), "instruments.submissions.otherSheet", other.name()));
            List<Row> rows;
            try (Stream<Row> all = file.rows(sheet)) {
                rows = all.filter(row -> !row.isBlank()).toList();
            }
            if (!rows.isEmpty()) {
                header(rows.getFirst());
            }
            if (whole.isEmpty() && options.isEmpty()) {
                throw Problem.input("instruments.forms.noQuestions", file.name(), instrument);
            }
            if (!actorColumn.isEmpty() && actorPlace < 0) {
                throw Problem.input("instruments.submissions.noActorColumn", file.name(), actorColumn);
            }
            List<Submission> submissions =
                    rows.stream().skip(1).map(this::submission).toList();
            return new SubmissionsIn(file.name(), sheet.name(), submissions, troubles);
        }
    }

    private void header(Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            String written = header.cell(i).text().strip();
            if (written.isEmpty()) {
                continue;
            }
            if (!actorColumn.isEmpty() && Fold.key(written).equals(Fold.key(actorColumn))) {
                actorPlace = i;
            }
            Question question = question(written);
            Option option = question == null ? option(written) : null;
            if (question != null && !whole.containsValue(question)) {
                whole.put(i, question);
            } else if (option != null) {
                options.put(i, option);
            } else if (i != actorPlace && !isOfTheServer(written)) {
                odd(new CellAt(header.number(), i), written, "instruments.submissions.column", written);
            }
        }
    }

    private static boolean isOfTheServer(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("_") || lower.startsWith("meta/") || OF_THE_SERVER.contains(lower);
    }

    /** By its name, whatever groups stand before it; else by its label. */
    private @Nullable Question question(String written) {
        String rest = written.toLowerCase(Locale.ROOT);
        while (true) {
            Question found = byName.get(rest);
            if (found != null) {
                return found;
            }
            int cut = cut(rest);
            if (cut < 0) {
                return index.byText(written).orElse(null);
            }
            rest = rest.substring(cut + 1);
        }
    }

    private static int cut(String path) {
        int slash = path.indexOf('/');
        int point = path.indexOf('.');
        return slash < 0 ? point : point < 0 ? slash : Math.min(slash, point);
    }

    /** A question, a slash or point, and the name or label of one of its answers. */
    private @Nullable Option option(String written) {
        for (int i = written.length() - 1; i > 0; i--) {
            if (written.charAt(i) == '/' || written.charAt(i) == '.') {
                Question question = question(written.substring(0, i));
                if (question != null && question.type() == QuestionType.MULTIPLE) {
                    Meaning meaning = new AnswerWordsReader(question).meaning(written.substring(i + 1));
                    if (question.level(meaning.value()).isPresent()) {
                        return new Option(question, meaning.value());
                    }
                }
            }
        }
        return null;
    }

    private Submission submission(Row row) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<Trouble> wrong = new ArrayList<>();
        whole.forEach((place, question) -> {
            Cell cell = row.cell(place);
            Meaning meaning = new AnswerWordsReader(question).meaning(cell);
            Finding finding = meaning.finding();
            if (finding != null) {
                wrong.add(new Trouble(new CellAt(row.number(), place), question.id(), cell.text(), finding));
            }
            if (!meaning.value().isEmpty()) {
                answers.put(question.id(), meaning.value());
            }
        });
        chosen(row).forEach(answers::putIfAbsent);
        String actor = actorPlace < 0 ? "" : row.cell(actorPlace).text().strip();
        return new Submission(row.number(), actor, answers, wrong);
    }

    /** Answers that stand in columns of their own. */
    private Map<String, String> chosen(Row row) {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        Map<String, Question> questions = new HashMap<>();
        options.forEach((place, option) -> {
            if (TAKEN.contains(row.cell(place).text().strip().toLowerCase(Locale.ROOT))) {
                levels.computeIfAbsent(option.question().id(), fresh -> new ArrayList<>())
                        .add(option.level());
                questions.put(option.question().id(), option.question());
            }
        });
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach((id, question) -> answers.put(
                id,
                question.levels().stream()
                        .map(Level::id)
                        .filter(levels.getOrDefault(id, List.of())::contains)
                        .collect(Collectors.joining(" "))));
        return answers;
    }

    private void odd(CellAt at, String said, String key, Object... args) {
        troubles.add(new Trouble(at, "", said, Finding.warning("", key, args)));
    }
}
