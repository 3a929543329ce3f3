-- Watchlists are reference editions: ids are named after list, version and code; no trigger journals their entries row by
-- row, the journal records the edition by name, version, digest and count. Only the newest edition keeps its entries.
CREATE TABLE watchlist (
    id UUID PRIMARY KEY,
    name VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    listed_on DATE,
    file_name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    entries INTEGER NOT NULL,
    names INTEGER NOT NULL,
    imported_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    imported_by VARCHAR NOT NULL,
    in_use BOOLEAN NOT NULL
);

CREATE TABLE watchlist_entry (
    id UUID PRIMARY KEY,
    watchlist UUID NOT NULL REFERENCES watchlist (id),
    code VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    born VARCHAR NOT NULL,
    countries VARCHAR NOT NULL,
    places VARCHAR NOT NULL,
    details VARCHAR NOT NULL,
    hash VARCHAR NOT NULL
);
CREATE INDEX watchlist_entry_by_list ON watchlist_entry (watchlist);

CREATE TABLE watchlist_name (
    id UUID PRIMARY KEY,
    entry UUID NOT NULL REFERENCES watchlist_entry (id),
    rank INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);
CREATE INDEX watchlist_name_by_entry ON watchlist_name (entry);

-- One run over all actors, or over some; who was screened follows from the rows of screening_subject.
CREATE TABLE screening_run (
    id UUID PRIMARY KEY,
    ran_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ran_by VARCHAR NOT NULL,
    lists VARCHAR NOT NULL,
    editions VARCHAR NOT NULL,
    whole BOOLEAN NOT NULL,
    names INTEGER NOT NULL,
    hits INTEGER NOT NULL,
    fresh INTEGER NOT NULL
);

-- Written anew only where the names of an actor changed: each whole run after it covers the actor too.
CREATE TABLE screening_subject (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    run UUID NOT NULL REFERENCES screening_run (id),
    names_hash VARCHAR NOT NULL
);

-- The id is named after subject, its name, list, entry and the entry's hash: a new list date alone finds the same row.
CREATE TABLE screening_hit (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    part UUID,
    role VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    list_name VARCHAR NOT NULL,
    entry_code VARCHAR NOT NULL,
    entry_hash VARCHAR NOT NULL,
    entry_kind VARCHAR NOT NULL,
    entry_name VARCHAR NOT NULL,
    matched_name VARCHAR NOT NULL,
    born VARCHAR NOT NULL,
    countries VARCHAR NOT NULL,
    places VARCHAR NOT NULL,
    details VARCHAR NOT NULL,
    score INTEGER NOT NULL,
    band VARCHAR NOT NULL,
    first_run UUID NOT NULL REFERENCES screening_run (id),
    gone BOOLEAN NOT NULL
);
COMMENT ON TABLE screening_hit IS 'group: score, band';

-- Appended, never edited; the latest one counts.
CREATE TABLE screening_decision (
    id UUID PRIMARY KEY,
    hit UUID NOT NULL REFERENCES screening_hit (id),
    outcome VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    born VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
COMMENT ON TABLE screening_decision IS 'group: outcome, reason, born, place, decided_by, decided_at';

CREATE TRIGGER journal_watchlist AFTER INSERT, UPDATE, DELETE ON watchlist FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_screening_run AFTER INSERT, UPDATE, DELETE ON screening_run FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_screening_subject AFTER INSERT, UPDATE, DELETE ON screening_subject FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_screening_hit AFTER INSERT, UPDATE, DELETE ON screening_hit FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_screening_decision AFTER INSERT, UPDATE, DELETE ON screening_decision FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
