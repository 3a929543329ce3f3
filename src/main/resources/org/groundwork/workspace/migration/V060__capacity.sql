-- Capacity plans of partners. A table's columns are the components of the record that is one of its rows.
-- '' is 'nothing said', NULL is 'not known'. An instrument stands by its id, which is the same in all its editions.

-- What a person says of a gap; the id is named after actor, instrument and question.
CREATE TABLE capacity_gap (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    instrument VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    priority VARCHAR,
    why VARCHAR DEFAULT '' NOT NULL,
    set_aside BOOLEAN DEFAULT FALSE NOT NULL
);
COMMENT ON TABLE capacity_gap IS 'group: priority, why, set_aside';

CREATE TABLE capacity_action (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    what VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR NOT NULL,
    way VARCHAR NOT NULL,
    owner VARCHAR DEFAULT '' NOT NULL,
    supporter UUID,
    supporter_text VARCHAR DEFAULT '' NOT NULL,
    instrument VARCHAR DEFAULT '' NOT NULL,
    section VARCHAR DEFAULT '' NOT NULL,
    question VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    status VARCHAR NOT NULL,
    done_on DATE,
    dropped_reason VARCHAR DEFAULT '' NOT NULL,
    cost NUMERIC(24, 6),
    currency VARCHAR DEFAULT '' NOT NULL,
    budget_line VARCHAR DEFAULT '' NOT NULL,
    funder UUID,
    funder_text VARCHAR DEFAULT '' NOT NULL,
    agreed_on DATE,
    agreed_by VARCHAR DEFAULT '' NOT NULL,
    evidence VARCHAR DEFAULT '' NOT NULL,
    evidence_file VARCHAR,
    evidence_name VARCHAR DEFAULT '' NOT NULL,
    certificate VARCHAR DEFAULT '' NOT NULL,
    certificate_on DATE,
    certificate_file VARCHAR,
    certificate_name VARCHAR DEFAULT '' NOT NULL,
    refresh_on DATE
);
COMMENT ON TABLE capacity_action IS 'group: supporter, supporter_text; group: instrument, section, question; group: status, done_on, dropped_reason; group: cost, currency; group: funder, funder_text; group: agreed_on, agreed_by; group: evidence_file, evidence_name; group: certificate, certificate_on; group: certificate_file, certificate_name';
COMMENT ON COLUMN capacity_action.evidence_file IS 'attachment';
COMMENT ON COLUMN capacity_action.certificate_file IS 'attachment';
CREATE INDEX capacity_action_by_actor ON capacity_action (actor);

CREATE TABLE capacity_visit (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    visit_on DATE,
    kind VARCHAR NOT NULL,
    who VARCHAR DEFAULT '' NOT NULL,
    with_whom VARCHAR DEFAULT '' NOT NULL,
    place VARCHAR DEFAULT '' NOT NULL,
    convenience VARCHAR,
    worked_on VARCHAR DEFAULT '' NOT NULL,
    next_step VARCHAR DEFAULT '' NOT NULL,
    next_on DATE
);
COMMENT ON TABLE capacity_visit IS 'group: next_step, next_on';

CREATE TABLE capacity_teaching (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    what VARCHAR DEFAULT '' NOT NULL,
    way VARCHAR NOT NULL,
    offered_on DATE,
    learner UUID,
    learner_text VARCHAR DEFAULT '' NOT NULL,
    taught_on DATE,
    people INTEGER,
    used VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE capacity_teaching IS 'group: learner, learner_text; group: taught_on, people';

-- One row for an actor; the id is named after it.
CREATE TABLE capacity_exit (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    ends_on DATE,
    goes_on VARCHAR DEFAULT '' NOT NULL,
    risks VARCHAR DEFAULT '' NOT NULL,
    agreed_on DATE,
    agreed_by VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE capacity_exit IS 'group: agreed_on, agreed_by';

CREATE TABLE capacity_exit_step (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    what VARCHAR DEFAULT '' NOT NULL,
    owner VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    done_on DATE
);

CREATE TRIGGER journal_capacity_gap AFTER INSERT, UPDATE, DELETE ON capacity_gap FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_capacity_action AFTER INSERT, UPDATE, DELETE ON capacity_action FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_capacity_visit AFTER INSERT, UPDATE, DELETE ON capacity_visit FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_capacity_teaching AFTER INSERT, UPDATE, DELETE ON capacity_teaching FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_capacity_exit AFTER INSERT, UPDATE, DELETE ON capacity_exit FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_capacity_exit_step AFTER INSERT, UPDATE, DELETE ON capacity_exit_step FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
