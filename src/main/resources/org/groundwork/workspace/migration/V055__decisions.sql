-- What is asked for with an actor, what was decided, on which conditions. Decisions, clearances and signed sheets are
-- appended, never edited.

CREATE TABLE duediligence_scope (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    money INTEGER,
    months INTEGER,
    in_kind BOOLEAN DEFAULT FALSE NOT NULL,
    risk VARCHAR DEFAULT 'NOT_RATED' NOT NULL,
    hard_context BOOLEAN DEFAULT FALSE NOT NULL,
    context_note VARCHAR DEFAULT '' NOT NULL,
    waiver BOOLEAN DEFAULT FALSE NOT NULL,
    waiver_reason VARCHAR DEFAULT '' NOT NULL,
    waiver_from DATE,
    waiver_days INTEGER
);
COMMENT ON TABLE duediligence_scope IS 'group: money, months; group: waiver, waiver_reason, waiver_from, waiver_days';

CREATE TABLE duediligence_decision (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    decided_on DATE NOT NULL,
    profile VARCHAR,
    tier VARCHAR NOT NULL,
    cash VARCHAR NOT NULL,
    in_kind VARCHAR NOT NULL,
    proposed_cash VARCHAR NOT NULL,
    proposed_in_kind VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    grounds VARCHAR DEFAULT '' NOT NULL,
    waiver_until DATE,
    valid_until DATE,
    again_on DATE,
    decided_by VARCHAR NOT NULL,
    decided_function VARCHAR NOT NULL,
    recorded_by VARCHAR NOT NULL,
    recorded_function VARCHAR DEFAULT '' NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    before UUID
);

CREATE TABLE duediligence_clearance (
    id UUID PRIMARY KEY,
    decision UUID NOT NULL REFERENCES duediligence_decision (id),
    desk VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    cleared_on DATE NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE duediligence_condition (
    id UUID PRIMARY KEY,
    decision UUID NOT NULL REFERENCES duediligence_decision (id),
    actor UUID NOT NULL REFERENCES actor (id),
    what VARCHAR NOT NULL,
    due_on DATE NOT NULL,
    ours BOOLEAN DEFAULT FALSE NOT NULL,
    met_on DATE,
    met_by VARCHAR DEFAULT '' NOT NULL,
    met_how VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE duediligence_condition IS 'group: met_on, met_by, met_how';

CREATE TABLE duediligence_signed_sheet (
    id UUID PRIMARY KEY,
    decision UUID NOT NULL REFERENCES duediligence_decision (id),
    content VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    attached_on DATE NOT NULL,
    attached_by VARCHAR NOT NULL
);
COMMENT ON COLUMN duediligence_signed_sheet.content IS 'attachment';

CREATE TRIGGER journal_duediligence_scope AFTER INSERT, UPDATE, DELETE ON duediligence_scope FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_decision AFTER INSERT, UPDATE, DELETE ON duediligence_decision FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_clearance AFTER INSERT, UPDATE, DELETE ON duediligence_clearance FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_condition AFTER INSERT, UPDATE, DELETE ON duediligence_condition FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_signed_sheet AFTER INSERT, UPDATE, DELETE ON duediligence_signed_sheet FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
