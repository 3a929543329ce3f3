-- What the office says to a partner and hands on of it. A letter that was released is not changed any more; consents are
-- withdrawn, never removed; what was handed on and what was chased is appended.

CREATE TABLE duediligence_letter (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    decision UUID NOT NULL REFERENCES duediligence_decision (id),
    drafted_on DATE NOT NULL,
    drafted_by VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    released_on DATE,
    released_by VARCHAR DEFAULT '' NOT NULL,
    released_function VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE duediligence_letter IS 'group: text, released_on, released_by, released_function';

CREATE TABLE duediligence_consent (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    purpose VARCHAR NOT NULL,
    given_by VARCHAR NOT NULL,
    given_function VARCHAR DEFAULT '' NOT NULL,
    given_on DATE NOT NULL,
    until DATE,
    withdrawn_on DATE,
    recorded_by VARCHAR NOT NULL
);

CREATE TABLE duediligence_passport (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    consent UUID NOT NULL REFERENCES duediligence_consent (id),
    made_on DATE NOT NULL,
    made_by VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    documents INTEGER NOT NULL
);

CREATE TABLE duediligence_due_note (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    subject UUID NOT NULL,
    ends_on DATE NOT NULL,
    handled BOOLEAN NOT NULL,
    noted_on DATE NOT NULL,
    noted_by VARCHAR NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL
);

CREATE TRIGGER journal_duediligence_letter AFTER INSERT, UPDATE, DELETE ON duediligence_letter FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_consent AFTER INSERT, UPDATE, DELETE ON duediligence_consent FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_passport AFTER INSERT, UPDATE, DELETE ON duediligence_passport FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_due_note AFTER INSERT, UPDATE, DELETE ON duediligence_due_note FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
