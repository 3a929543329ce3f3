package org.groundwork.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the invented assessments that the program ships. Answers stand in a row, a sign for each question with levels:
 * 1 for its first level, 0 for "not applicable", - for none, d for a disagreement that is kept.
 */
final class AssessmentsReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The day from which the file tells its days. */
    private static final LocalDate TOLD = LocalDate.of(2026, 9, 14);

    private final Map<String, UUID> actors;
    private final LocalDate today;

    private AssessmentsReader(Map<String, UUID> actors, LocalDate today) {
        this.actors = actors;
        this.today = today;
    }

    /** One of them with all that belongs to it. */
    record Sampled(
            Instrument instrument, Assessment assessment, List<Answered> answers, List<RatingDecision> decisions) {}

    /**
     * All of them.
     *
     * @param actors ids by legal name
     * @param today the day on which the sample is made: all days move with it
     */
    static List<Sampled> read(Map<String, UUID> actors, LocalDate today) {
        AssessmentsReader reader = new AssessmentsReader(actors, today);
        try (InputStream in = AssessmentsReader.class.getResourceAsStream("assessments.json")) {
            List<Sampled> all = new ArrayList<>();
            for (JsonNode node : JSON.readTree(in).get("assessments")) {
                all.add(reader.sampled(node, all));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sampled sampled(JsonNode node, List<Sampled> before) {
        UUID actor =
                Optional.ofNullable(actors.get(node.get("actor").asString())).orElseThrow();
        Instrument instrument =
                LibraryFeature.shipped(node.get("instrument").asString()).orElseThrow();
        LocalDate started = moved(node.get("started").asString());
        UUID id = Id.named(
                "sample",
                "assessment",
                actor.toString(),
                instrument.id(),
                node.get("started").asString());
        LocalDate made = day(node, "made");
        LocalDate finished = day(node, "finished");
        UUID previous = node.path("previous").asBoolean(false)
                ? before.stream()
                        .filter(each -> each.assessment().actor().equals(actor)
                                && each.instrument().equals(instrument))
                        .map(each -> each.assessment().id())
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                : null;
        Integer months = instrument.validityMonths();
        Assessment assessment = new Assessment(
                id,
                actor,
                LibraryFeature.keptId(instrument),
                "",
                started,
                made,
                node.path("place").asString(""),
                node.path("assessors").asString(""),
                node.path("participants").asString(""),
                finished,
                finished == null ? "" : node.path("assessors").asString(""),
                finished == null || made == null || months == null ? null : made.plusMonths(months),
                "",
                previous,
                day(node, "retired"),
                node.path("retiredReason").asString(""));
        return new Sampled(instrument, assessment, answers(node, assessment, instrument), decisions(node, id));
    }

    private List<Answered> answers(JsonNode node, Assessment assessment, Instrument instrument) {
        List<Question> questions = instrument
                .questions()
                .filter(question -> question.type().chosen())
                .toList();
        List<Answered> answers = new ArrayList<>();
        LocalDate day = assessment.assessedOn() == null ? assessment.startedOn() : assessment.assessedOn();
        for (Map.Entry<String, JsonNode> row : node.path("slots").properties()) {
            Slot slot = Slot.valueOf(row.getKey());
            String signs = row.getValue().asString();
            for (int i = 0; i < signs.length(); i++) {
                String answer = answer(questions.get(i), signs.charAt(i));
                if (!answer.isEmpty()) {
                    answers.add(answered(node, assessment.id(), questions.get(i), slot, answer, day));
                }
            }
        }
        typed(assessment, instrument, day).forEach(answers::add);
        return answers;
    }

    /** What has to be written in words is, once the assessment is finished. */
    private static List<Answered> typed(Assessment assessment, Instrument instrument, LocalDate day) {
        if (!assessment.finished()) {
            return List.of();
        }
        return instrument
                .questions()
                .filter(question -> question.type() == QuestionType.TEXT && !question.optional())
                .map(question -> Answered.of(assessment.id(), question.id(), Slot.ASSESSOR, day)
                        .with(assessment.participants(), day))
                .toList();
    }

    private Answered answered(
            JsonNode node, UUID assessment, Question question, Slot slot, String answer, LocalDate day) {
        String reason =
                node.path("reasons").path(question.id()).path(slot.name()).asString("");
        return Answered.of(assessment, question.id(), slot, day)
                .with(answer, day)
                .because(reason)
                .obtained(
                        slot == Slot.AGREED
                                ? How.NOT_SAID
                                : How.valueOf(node.path("how").asString("NOT_SAID")),
                        node.path("language").asString(""),
                        node.path("interpreter").asString(""),
                        node.path("witness").asString(""),
                        RowsReader.dated(node.path("source").asString(""), today));
    }

    private static String answer(Question question, char sign) {
        return switch (sign) {
            case '-' -> "";
            case '0' -> Question.NOT_APPLICABLE;
            case 'd' -> Answered.DISAGREED;
            default -> question.levels().get(sign - '1').id();
        };
    }

    private List<RatingDecision> decisions(JsonNode node, UUID assessment) {
        List<RatingDecision> decisions = new ArrayList<>();
        for (JsonNode each : node.path("decisions")) {
            decisions.add(new RatingDecision(
                    Id.named("sample", "decision", assessment.toString(), Integer.toString(decisions.size())),
                    assessment,
                    RatingDecision.Kind.valueOf(each.get("kind").asString()),
                    "",
                    each.get("held").asString(),
                    each.get("reason").asString(),
                    each.get("by").asString(),
                    each.get("function").asString(),
                    moved(each.get("on").asString()),
                    day(each, "until")));
        }
        return decisions;
    }

    private @Nullable LocalDate day(JsonNode node, String field) {
        String text = node.path(field).asString("");
        return text.isEmpty() ? null : moved(text);
    }

    private LocalDate moved(String told) {
        return LocalDate.parse(told).plusDays(ChronoUnit.DAYS.between(TOLD, today));
    }
}
