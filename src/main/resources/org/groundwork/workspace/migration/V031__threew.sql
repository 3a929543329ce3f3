-- What people said about files of who does what where, so that nobody is asked twice.

CREATE TABLE threew_mapping (
    id UUID PRIMARY KEY,
    shape VARCHAR NOT NULL,
    columns VARCHAR NOT NULL
);

CREATE TABLE threew_term (
    id UUID PRIMARY KEY,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL
);

CREATE TABLE match_candidate (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    other UUID NOT NULL REFERENCES actor (id),
    reason VARCHAR NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    detail VARCHAR NOT NULL
);

-- Appended, never edited; the latest one counts.
CREATE TABLE match_decision (
    id UUID PRIMARY KEY,
    candidate UUID NOT NULL REFERENCES match_candidate (id),
    outcome VARCHAR NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TRIGGER journal_threew_mapping AFTER INSERT, UPDATE, DELETE ON threew_mapping FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_threew_term AFTER INSERT, UPDATE, DELETE ON threew_term FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_match_candidate AFTER INSERT, UPDATE, DELETE ON match_candidate FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_match_decision AFTER INSERT, UPDATE, DELETE ON match_decision FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
