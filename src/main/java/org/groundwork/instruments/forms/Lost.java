package org.groundwork.instruments.forms;

/** What a file may have no place for, so that it does not come back with it. */
public enum Lost {
    IDENTITY,
    SCORING,
    BANDS,
    KIND,
    VALIDITY,
    ABOUT,
    VERIFIED,
    LANGUAGES,
    SECTIONS,
    SECTION_IDS,
    SECTION_ABOUT,
    QUESTIONS,
    ANSWERS,
    ANSWER_IDS,
    ANSWER_TEXTS,
    ANSWER_RATINGS,
    CONDITIONS,
    CRITICAL,
    WEIGHTS,
    WORDS,
    DOCUMENTS,
    TOPICS
}
