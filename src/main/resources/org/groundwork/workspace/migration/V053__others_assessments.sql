-- What other agencies found: one overall and a few area ratings, and how far each spares our own question.

CREATE TABLE duediligence_others_assessment (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    agency VARCHAR DEFAULT '' NOT NULL,
    firm VARCHAR DEFAULT '' NOT NULL,
    standard VARCHAR NOT NULL,
    standard_text VARCHAR DEFAULT '' NOT NULL,
    assessed_on DATE,
    valid_to DATE,
    overall VARCHAR,
    sha256 VARCHAR,
    file_name VARCHAR DEFAULT '' NOT NULL,
    entered_on DATE NOT NULL,
    entered_by VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE duediligence_others_assessment IS 'group: assessed_on, valid_to; group: sha256, file_name; group: standard, standard_text';
COMMENT ON COLUMN duediligence_others_assessment.sha256 IS 'attachment';
CREATE INDEX duediligence_others_assessment_by_actor ON duediligence_others_assessment (actor);

CREATE TABLE duediligence_others_area (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    assessment UUID NOT NULL REFERENCES duediligence_others_assessment (id),
    area VARCHAR NOT NULL,
    rating VARCHAR,
    cover VARCHAR NOT NULL
);
COMMENT ON TABLE duediligence_others_area IS 'group: rating, cover';
CREATE INDEX duediligence_others_area_by_actor ON duediligence_others_area (actor);

CREATE TABLE duediligence_others_question (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    assessment UUID NOT NULL REFERENCES duediligence_others_assessment (id),
    instrument VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    cover VARCHAR NOT NULL
);
CREATE INDEX duediligence_others_question_by_actor ON duediligence_others_question (actor);

CREATE TRIGGER journal_duediligence_others_assessment AFTER INSERT, UPDATE, DELETE ON duediligence_others_assessment FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_others_area AFTER INSERT, UPDATE, DELETE ON duediligence_others_area FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_others_question AFTER INSERT, UPDATE, DELETE ON duediligence_others_question FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
