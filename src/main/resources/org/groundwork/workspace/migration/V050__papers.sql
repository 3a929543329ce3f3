-- Papers of a dossier and their files. '' is 'nothing said', NULL is 'not known'. Files are only added: a newer version
-- names the one it replaces.

CREATE TABLE duediligence_document (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR,
    title VARCHAR DEFAULT '' NOT NULL,
    number VARCHAR DEFAULT '' NOT NULL,
    issuer VARCHAR DEFAULT '' NOT NULL,
    issued_on DATE,
    expires_on DATE,
    original_seen BOOLEAN DEFAULT FALSE NOT NULL,
    original_seen_on DATE,
    none_because VARCHAR DEFAULT '' NOT NULL,
    reviewed_by VARCHAR DEFAULT '' NOT NULL,
    reviewed_on DATE,
    source VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE duediligence_document IS 'group: number, issuer; group: issued_on, expires_on; group: original_seen, original_seen_on; group: none_because, reviewed_by, reviewed_on';
CREATE INDEX duediligence_document_by_actor ON duediligence_document (actor);

CREATE TABLE duediligence_document_file (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    document UUID NOT NULL REFERENCES duediligence_document (id),
    sha256 VARCHAR NOT NULL,
    original VARCHAR,
    name VARCHAR NOT NULL,
    bytes INTEGER NOT NULL,
    pages INTEGER,
    added_on DATE NOT NULL,
    added_by VARCHAR DEFAULT '' NOT NULL,
    replaces UUID
);
COMMENT ON COLUMN duediligence_document_file.sha256 IS 'attachment';
COMMENT ON COLUMN duediligence_document_file.original IS 'attachment';
CREATE INDEX duediligence_document_file_by_actor ON duediligence_document_file (actor);

CREATE TABLE duediligence_document_months (
    id UUID PRIMARY KEY,
    kind VARCHAR NOT NULL,
    tier0 INTEGER,
    tier1 INTEGER,
    tier2 INTEGER,
    tier3 INTEGER
);

CREATE TRIGGER journal_duediligence_document AFTER INSERT, UPDATE, DELETE ON duediligence_document FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_document_file AFTER INSERT, UPDATE, DELETE ON duediligence_document_file FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_duediligence_document_months AFTER INSERT, UPDATE, DELETE ON duediligence_document_months FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
