package org.groundwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.jspecify.annotations.Nullable;

/** Assessments of invented partners, made without a workspace. */
final class InventedAssessments {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private InventedAssessments() {}

    /** Three domains with a mean, levels 1 to 4; A2 is key, B1 weighs 2, B2 is critical. */
    static Instrument mean(String edition) {
        return LibraryFeature.read(file(
                "three-domains",
                edition,
                "capacity",
                "mean",
                """
                {"rating": "strong-capacity", "label": {"en": "Strong-capacity"}, "from": "3"},
                {"rating": "low-capacity", "label": {"en": "Low-capacity"}, "below": "3"}""",
                scale(),
                List.of(
                        section("A", "Leading the organisation", question("A1", ""), question("A2", ", \"key\": true")),
                        section(
                                "B",
                                "Money",
                                question("B1", ", \"weight\": 2"),
                                question("B2", ", \"critical\": [\"l1\"]")),
                        section("C", "People", question("C1", ""), question("C2", ", \"notApplicable\": true")))));
    }

    /** The same id in an edition in which the second domain asks something else. */
    static Instrument otherMoney(String edition) {
        return LibraryFeature.read(file(
                "three-domains",
                edition,
                "capacity",
                "mean",
                """
                {"rating": "strong-capacity", "label": {"en": "Strong-capacity"}, "from": "3"},
                {"rating": "low-capacity", "label": {"en": "Low-capacity"}, "below": "3"}""",
                scale(),
                List.of(
                        section("A", "Leading the organisation", question("A1", ""), question("A2", ", \"key\": true")),
                        section("B", "Money", question("B1", ", \"weight\": 2"), question("B3", "")),
                        section("C", "People", question("C1", ""), question("C2", ", \"notApplicable\": true")))));
    }

    /** Risk points: more is worse. */
    static Instrument risk() {
        return LibraryFeature.read(file(
                "risky",
                "1",
                "risk",
                "percent",
                """
                {"rating": "low-risk", "label": {"en": "Low-risk"}, "below": "0.5"},
                {"rating": "high-risk", "label": {"en": "High-risk"}, "from": "0.5"}""",
                """
                [{"id": "l1", "label": {"en": "Low"}, "points": 1, "risk": "low"},
                 {"id": "l2", "label": {"en": "Moderate"}, "points": 2, "risk": "moderate"},
                 {"id": "l3", "label": {"en": "Significant"}, "points": 3, "risk": "significant"},
                 {"id": "l4", "label": {"en": "High"}, "points": 4, "risk": "high"}]""",
                List.of(section("A", "Controls", question("A1", ""), question("A2", "")))));
    }

    private static String scale() {
        return """
                [{"id": "l1", "label": {"en": "Not yet there"}, "points": 1, "capacity": "low"},
                 {"id": "l2", "label": {"en": "Begun"}, "points": 2, "capacity": "basic"},
                 {"id": "l3", "label": {"en": "Working"}, "points": 3, "capacity": "moderate"},
                 {"id": "l4", "label": {"en": "Strong"}, "points": 4, "capacity": "strong"}]""";
    }

    private static String file(
            String id,
            String edition,
            String direction,
            String method,
            String bands,
            String scale,
            List<String> sections) {
        return """
                {"id": "%s", "edition": "%s", "title": {"en": "Three domains"}, "about": {"en": "For tests"},
                 "kind": "capacity", "direction": "%s", "validityMonths": 24, "source": {"en": "Invented"},
                 "verified": false, "scales": {"four": %s},
                 "scoring": {"method": "%s", "sections": true, "bands": [%s]},
                 "sections": [%s]}""".formatted(id, edition, direction, scale, method, bands, String.join(", ", sections));
    }

    private static String section(String id, String title, String... questions) {
        return "{\"id\": \"%s\", \"title\": {\"en\": \"%s\"}, \"questions\": [%s]}"
                .formatted(id, title, String.join(", ", questions));
    }

    private static String question(String id, String more) {
        return ("{\"id\": \"%s\", \"type\": \"scale\", \"scale\": \"four\", \"text\": {\"en\": \"What about %s?\"},"
                        + " \"levels\": {\"l1\": {\"en\": \"nothing\"}, \"l2\": {\"en\": \"a little\"},"
                        + " \"l3\": {\"en\": \"most\"}, \"l4\": {\"en\": \"all\"}}%s}")
                .formatted(id, id, more);
    }

    /** A finished assessment; answers as "A1=l2 A2=l4", with the slot's letter before it where it is not the assessor's. */
    static Assessed done(UUID actor, Instrument instrument, LocalDate on, String answers) {
        return assessed(actor, instrument, on, on, answers);
    }

    static Assessed begun(UUID actor, Instrument instrument, LocalDate on, String answers) {
        return assessed(actor, instrument, on, null, answers);
    }

    private static Assessed assessed(
            UUID actor, Instrument instrument, LocalDate on, @Nullable LocalDate finished, String answers) {
        UUID id = Id.named("assessment", actor.toString(), instrument.id(), instrument.edition(), on.toString());
        Assessment assessment = new Assessment(
                id, actor, new UUID(1, 1), "", on, on, "", "", "", finished, "", finished, "", null, null, "");
        List<Answered> rows = new ArrayList<>();
        for (String each : answers.isBlank() ? new String[0] : answers.strip().split(" +", -1)) {
            Slot slot = each.startsWith("own:") ? Slot.OWN : each.startsWith("agreed:") ? Slot.AGREED : Slot.ASSESSOR;
            String[] parts = each.substring(each.indexOf(':') + 1).split("=", -1);
            rows.add(Answered.of(id, parts[0], slot, on).with(parts[1], on));
        }
        return AssessmentRule.assessed(assessment, instrument, rows, List.of(), false, Facts.NONE, TODAY);
    }

    /** An answer to every question of an instrument, one level after the other. */
    static String all(Instrument instrument, Slot slot, int... levels) {
        StringBuilder answers = new StringBuilder();
        List<Question> questions = instrument.questions().toList();
        for (int i = 0; i < questions.size(); i++) {
            List<String> ids =
                    questions.get(i).levels().stream().map(level -> level.id()).toList();
            if (!ids.isEmpty()) {
                answers.append(slot.name().toLowerCase(Locale.ROOT))
                        .append(':')
                        .append(questions.get(i).id())
                        .append('=')
                        .append(ids.get(Math.min(ids.size() - 1, levels[i % levels.length])))
                        .append(' ');
            }
        }
        return answers.toString();
    }
}
