-- Texts of files that nobody has explained yet, and what waits for their meaning: an actor's kind, a presence's place.

CREATE TABLE threew_open (
    id UUID PRIMARY KEY,
    kind VARCHAR NOT NULL,
    term VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    subject VARCHAR NOT NULL
);

CREATE TRIGGER journal_threew_open AFTER INSERT, UPDATE, DELETE ON threew_open FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
