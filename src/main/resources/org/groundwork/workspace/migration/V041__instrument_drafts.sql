-- Instruments that the office is making or changing, row by row. Texts hold all their languages: {"en":"…"}.

CREATE TABLE instrument_draft (
    id UUID PRIMARY KEY,
    code VARCHAR NOT NULL,
    edition VARCHAR NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    about VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    validity_months INTEGER,
    source VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    method VARCHAR NOT NULL,
    rate_sections BOOLEAN DEFAULT FALSE NOT NULL,
    based_on VARCHAR DEFAULT '' NOT NULL,
    started_on DATE NOT NULL
);
COMMENT ON TABLE instrument_draft IS 'group: code, edition; group: method, direction';

CREATE TABLE instrument_draft_section (
    id UUID PRIMARY KEY,
    draft UUID NOT NULL REFERENCES instrument_draft (id),
    position INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    about VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE instrument_draft_question (
    id UUID PRIMARY KEY,
    draft UUID NOT NULL REFERENCES instrument_draft (id),
    section UUID NOT NULL REFERENCES instrument_draft_section (id),
    position INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    guidance VARCHAR DEFAULT '' NOT NULL,
    evidence VARCHAR DEFAULT '' NOT NULL,
    weight INTEGER DEFAULT 1 NOT NULL,
    key_question BOOLEAN DEFAULT FALSE NOT NULL,
    not_applicable BOOLEAN DEFAULT FALSE NOT NULL,
    optional BOOLEAN DEFAULT FALSE NOT NULL,
    expected VARCHAR DEFAULT 'yes' NOT NULL,
    relevant VARCHAR DEFAULT '' NOT NULL,
    record VARCHAR DEFAULT '' NOT NULL,
    documents VARCHAR DEFAULT '' NOT NULL,
    topic VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE instrument_draft_question IS 'group: section, position';

CREATE TABLE instrument_draft_level (
    id UUID PRIMARY KEY,
    draft UUID NOT NULL REFERENCES instrument_draft (id),
    question UUID NOT NULL REFERENCES instrument_draft_question (id),
    position INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    points INTEGER,
    rating VARCHAR DEFAULT '' NOT NULL,
    critical BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE instrument_draft_band (
    id UUID PRIMARY KEY,
    draft UUID NOT NULL REFERENCES instrument_draft (id),
    position INTEGER NOT NULL,
    rating VARCHAR DEFAULT '' NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL,
    from_score NUMERIC(24, 12),
    below_score NUMERIC(24, 12)
);
COMMENT ON TABLE instrument_draft_band IS 'group: from_score, below_score';

CREATE TRIGGER journal_instrument_draft AFTER INSERT, UPDATE, DELETE ON instrument_draft FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_instrument_draft_section AFTER INSERT, UPDATE, DELETE ON instrument_draft_section FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_instrument_draft_question AFTER INSERT, UPDATE, DELETE ON instrument_draft_question FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_instrument_draft_level AFTER INSERT, UPDATE, DELETE ON instrument_draft_level FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_instrument_draft_band AFTER INSERT, UPDATE, DELETE ON instrument_draft_band FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
