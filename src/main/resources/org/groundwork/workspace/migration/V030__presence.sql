-- Who works where on what. '' is 'nothing said', NULL is 'not known'. Sectors are codes of the office's list; places are
-- ids of reference lists, which come and go in editions, so no foreign key binds them.

CREATE TABLE presence_import (
    id UUID PRIMARY KEY,
    source VARCHAR NOT NULL,
    as_of DATE NOT NULL,
    file_name VARCHAR NOT NULL,
    sheet VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    rows_read INTEGER NOT NULL,
    presences INTEGER NOT NULL
);
CREATE INDEX presence_import_by_source ON presence_import (source, as_of);

CREATE TABLE presence (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    country VARCHAR DEFAULT '' NOT NULL,
    place UUID,
    place_code VARCHAR DEFAULT '' NOT NULL,
    place_text VARCHAR DEFAULT '' NOT NULL,
    sector VARCHAR DEFAULT '' NOT NULL,
    sector_text VARCHAR DEFAULT '' NOT NULL,
    activity VARCHAR DEFAULT '' NOT NULL,
    status VARCHAR NOT NULL,
    status_text VARCHAR DEFAULT '' NOT NULL,
    start_on DATE,
    end_on DATE,
    period VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    listed_on DATE,
    ended_on DATE,
    by_hand BOOLEAN DEFAULT FALSE NOT NULL,
    source_row INTEGER,
    details VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE presence IS 'group: start_on, end_on, period; group: place, place_code, place_text, country; group: sector, sector_text; group: status, status_text; group: source_row, details';
CREATE INDEX presence_by_source ON presence (source);

CREATE TABLE presence_partner (
    id UUID PRIMARY KEY,
    presence UUID NOT NULL REFERENCES presence (id),
    actor UUID NOT NULL REFERENCES actor (id),
    role VARCHAR NOT NULL
);

-- Further rows of a file that describe the same presence and say something more of it.
CREATE TABLE presence_row (
    id UUID PRIMARY KEY,
    presence UUID NOT NULL REFERENCES presence (id),
    source_row INTEGER NOT NULL,
    details VARCHAR NOT NULL
);
COMMENT ON TABLE presence_row IS 'group: source_row, details';

-- What the office added to the shipped list of sectors, renamed or retired in it.
CREATE TABLE sector (
    id UUID PRIMARY KEY,
    code VARCHAR NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL,
    retired_on DATE
);

CREATE TRIGGER journal_presence_import AFTER INSERT, UPDATE, DELETE ON presence_import FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_presence AFTER INSERT, UPDATE, DELETE ON presence FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_presence_partner AFTER INSERT, UPDATE, DELETE ON presence_partner FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_presence_row AFTER INSERT, UPDATE, DELETE ON presence_row FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_sector AFTER INSERT, UPDATE, DELETE ON sector FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
