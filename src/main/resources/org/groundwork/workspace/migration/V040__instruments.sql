-- Instruments as they were used or made here, and what was answered. '' is 'nothing said', NULL is 'not known'.

-- The whole file of an instrument; the id is named after its SHA-256, so that two offices that use one edition agree.
CREATE TABLE instrument (
    id UUID PRIMARY KEY,
    code VARCHAR NOT NULL,
    edition VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    own BOOLEAN NOT NULL,
    made_on DATE NOT NULL,
    retired_on DATE
);
CREATE INDEX instrument_by_code ON instrument (code);

CREATE TABLE assessment (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    instrument UUID NOT NULL REFERENCES instrument (id),
    purpose VARCHAR DEFAULT '' NOT NULL,
    started_on DATE NOT NULL,
    assessed_on DATE,
    place VARCHAR DEFAULT '' NOT NULL,
    assessors VARCHAR DEFAULT '' NOT NULL,
    participants VARCHAR DEFAULT '' NOT NULL,
    finished_on DATE,
    finished_by VARCHAR DEFAULT '' NOT NULL,
    valid_until DATE,
    facts VARCHAR DEFAULT '' NOT NULL,
    previous UUID,
    retired_on DATE,
    retired_reason VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE assessment IS 'group: finished_on, finished_by, valid_until, facts; group: retired_on, retired_reason';

-- One row for a question and slot; the id is named after assessment, question and slot.
CREATE TABLE assessment_answer (
    id UUID PRIMARY KEY,
    assessment UUID NOT NULL REFERENCES assessment (id),
    question VARCHAR NOT NULL,
    slot VARCHAR NOT NULL,
    answer VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL,
    how VARCHAR NOT NULL,
    language VARCHAR DEFAULT '' NOT NULL,
    interpreter VARCHAR DEFAULT '' NOT NULL,
    witness VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    said_on DATE NOT NULL,
    old BOOLEAN DEFAULT FALSE NOT NULL
);
COMMENT ON TABLE assessment_answer IS 'group: answer, said_on, old; group: how, language, interpreter, witness, source';
CREATE INDEX assessment_answer_by_assessment ON assessment_answer (assessment);

-- Appended, never edited; the latest one counts.
CREATE TABLE assessment_decision (
    id UUID PRIMARY KEY,
    assessment UUID NOT NULL REFERENCES assessment (id),
    kind VARCHAR NOT NULL,
    computed VARCHAR DEFAULT '' NOT NULL,
    held VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    decided_by VARCHAR NOT NULL,
    decided_function VARCHAR DEFAULT '' NOT NULL,
    decided_on DATE NOT NULL,
    until_on DATE
);

CREATE TRIGGER journal_instrument AFTER INSERT, UPDATE, DELETE ON instrument FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_assessment AFTER INSERT, UPDATE, DELETE ON assessment FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_assessment_answer AFTER INSERT, UPDATE, DELETE ON assessment_answer FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_assessment_decision AFTER INSERT, UPDATE, DELETE ON assessment_decision FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
