-- Observations and flags. What became of one is a row of its own, only added; and so is each reading.

CREATE TABLE duediligence_flag (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    level VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    raised_on DATE NOT NULL,
    raised_by VARCHAR DEFAULT '' NOT NULL,
    words VARCHAR DEFAULT '' NOT NULL,
    reported_to VARCHAR DEFAULT '' NOT NULL,
    reported_on DATE
);
COMMENT ON TABLE duediligence_flag IS 'group: reported_to, reported_on';
CREATE INDEX duediligence_flag_by_actor ON duediligence_flag (actor);

CREATE TABLE duediligence_flag_step (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    flag UUID NOT NULL REFERENCES duediligence_flag (id),
    step VARCHAR NOT NULL,
    at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    by_whom VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL,
    recorded_by VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX duediligence_flag_step_by_actor ON duediligence_flag_step (actor);

CREATE TABLE duediligence_flag_reading (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    read_by VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX duediligence_flag_reading_by_actor ON duediligence_flag_reading (actor);

CREATE TRIGGER journal_duediligence_flag AFTER INSERT, UPDATE, DELETE ON duediligence_flag FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_flag_step AFTER INSERT, UPDATE, DELETE ON duediligence_flag_step FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_flag_reading AFTER INSERT, UPDATE, DELETE ON duediligence_flag_reading FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
