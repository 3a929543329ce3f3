package org.groundwork.instruments.forms;

import java.time.LocalDate;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.content.InstrumentReader;

/** An instrument with every kind of question, in three languages, for tests of forms. */
final class FormSample {
    static final String ACTOR = "018f0000-0000-7000-8000-000000000001";
    static final FormHead HEAD =
            new FormHead(ACTOR, "Riverside Women's Group", "Field office", "sha-of-sample", LocalDate.of(2026, 11, 25));

    private static final String FILE = """
            {"id": "sample", "edition": "3", "title": {"en": "Sample & check", "fr": "Exemple"},
             "about": {"en": "Takes half an hour."}, "direction": "capacity",
             "scales": {"four": [
               {"id": "none", "label": {"en": "Not in place", "fr": "Absent", "ar": "غير موجود"}, "points": 0},
               {"id": "some", "label": {"en": "Partly, or on paper", "fr": "Partiel", "ar": "جزئي"}, "points": 1},
               {"id": "most", "label": {"en": "Mostly", "fr": "Presque", "ar": "غالبا"}, "points": 2},
               {"id": "full", "label": {"en": "In place", "fr": "En place", "ar": "موجود"}, "points": 3}]},
             "sections": [
              {"id": "A", "title": {"en": "Governance", "fr": "Gouvernance"}, "about": {"en": "Who decides."},
               "questions": [
               {"id": "A1", "type": "scale", "scale": "four", "notApplicable": true,
                "text": {"en": "Does a board meet?", "fr": "Le conseil se réunit-il ?", "ar": "هل يجتمع المجلس؟"},
                "guidance": {"en": "Ask for the last minutes."}, "evidence": {"en": "minutes"},
                "levels": {"none": {"en": "Nobody meets."}, "full": {"en": "It meets and writes it down."}}},
               {"id": "A2", "type": "scale", "scale": "four",
                "text": {"en": "=Are decisions written down?", "fr": "Les décisions sont-elles écrites ?"}},
               {"id": "A3", "type": "yes-no", "text": {"en": "Is there a bank account?", "fr": "Y a-t-il un compte ?"}},
               {"id": "A4", "type": "yes-no", "text": {"en": "Do two people sign?"},
                "relevant": {"answer": "A3", "is": ["yes"]}}]},
              {"id": "B", "title": {"en": "Work"}, "questions": [
               {"id": "B1", "type": "single", "text": {"en": "Where is the office?"},
                "choices": [{"id": "town", "label": {"en": "In town"}}, {"id": "camp", "label": {"en": "In the camp"}},
                            {"id": "3", "label": {"en": "3 places or more"}}]},
               {"id": "B2", "type": "multiple", "text": {"en": "What do you do?"},
                "choices": [{"id": "food", "label": {"en": "Food, cooked or not"}},
                            {"id": "water", "label": {"en": "Water"}}, {"id": "school", "label": {"en": "School"}}]},
               {"id": "B3", "type": "number", "text": {"en": "How many members?"}},
               {"id": "B4", "type": "date", "text": {"en": "Since when?"}},
               {"id": "B5", "type": "text", "text": {"en": "What are you proud of?"}},
               {"id": "B6", "type": "document", "text": {"en": "The statutes"}},
               {"id": "B7", "type": "text", "text": {"en": "Registered name"}, "record": "legal-name"},
               {"id": "B8", "type": "yes-no", "text": {"en": "For state bodies only"},
                "relevant": {"fact": "profile", "is": ["state-body"]}}]}]}
            """;

    private FormSample() {}

    static Instrument instrument() {
        return InstrumentReader.read(FILE);
    }

    /** The same in another edition, in which A1 reads otherwise. */
    static Instrument laterEdition() {
        return InstrumentReader.read(FILE.replace("\"edition\": \"3\"", "\"edition\": \"4\"")
                .replace("Does a board meet?", "Does a board of five meet?")
                .replace("Le conseil se réunit-il ?", "Un conseil de cinq ?")
                .replace("هل يجتمع المجلس؟", "هل يجتمع مجلس من خمسة؟"));
    }
}
