-- What was looked at and what was found, ways of payment that were verified, and what referees said. Checks are only added:
-- one that was wrong is superseded by another.

CREATE TABLE duediligence_check (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    done_on DATE NOT NULL,
    done_by VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    recorded_by VARCHAR DEFAULT '' NOT NULL,
    supersedes UUID
);
CREATE INDEX duediligence_check_by_actor ON duediligence_check (actor);

CREATE TABLE duediligence_channel_check (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    channel UUID NOT NULL,
    outcome VARCHAR NOT NULL,
    done_on DATE NOT NULL,
    done_by VARCHAR DEFAULT '' NOT NULL,
    way VARCHAR NOT NULL,
    name_is_legal VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    recorded_by VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX duediligence_channel_check_by_actor ON duediligence_channel_check (actor);

CREATE TABLE duediligence_reference (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    who VARCHAR DEFAULT '' NOT NULL,
    organisation VARCHAR DEFAULT '' NOT NULL,
    relation VARCHAR DEFAULT '' NOT NULL,
    contact VARCHAR DEFAULT '' NOT NULL,
    asked_on DATE,
    asked_by VARCHAR DEFAULT '' NOT NULL,
    said VARCHAR DEFAULT '' NOT NULL,
    would_work_again VARCHAR DEFAULT 'NOT_ASKED' NOT NULL
);
COMMENT ON TABLE duediligence_reference IS 'group: asked_on, asked_by';
CREATE INDEX duediligence_reference_by_actor ON duediligence_reference (actor);

CREATE TRIGGER journal_duediligence_check AFTER INSERT, UPDATE, DELETE ON duediligence_check FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_channel_check AFTER INSERT, UPDATE, DELETE ON duediligence_channel_check FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_reference AFTER INSERT, UPDATE, DELETE ON duediligence_reference FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
