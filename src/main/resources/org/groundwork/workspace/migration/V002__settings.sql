-- What the office decides once: settings, profiles, exchange rates, editions of lists, saved views. All journaled.

CREATE TABLE setting (
  id UUID PRIMARY KEY,                 -- named after the setting
  name VARCHAR(100) NOT NULL,
  content VARCHAR
);
CREATE TRIGGER journal_setting AFTER INSERT, UPDATE, DELETE ON setting
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';

-- Who works here: a statement, not a login.
CREATE TABLE profile (
  id UUID PRIMARY KEY,
  name VARCHAR NOT NULL,
  function VARCHAR NOT NULL,
  agency VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  country VARCHAR(3),                  -- ISO 3166-1 alpha-3
  currency VARCHAR(3),                 -- ISO 4217
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE TRIGGER journal_profile AFTER INSERT, UPDATE, DELETE ON profile
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';

CREATE TABLE exchange_rate (
  id UUID PRIMARY KEY,                 -- named after month, currency and base
  month_on DATE NOT NULL,              -- first day of the month in which the rate holds
  currency VARCHAR(3) NOT NULL,
  base VARCHAR(3) NOT NULL,
  rate NUMERIC(24, 10) NOT NULL,       -- units of currency for one unit of base
  source VARCHAR NOT NULL
);
COMMENT ON TABLE exchange_rate IS 'group: rate, source';
CREATE TRIGGER journal_exchange_rate AFTER INSERT, UPDATE, DELETE ON exchange_rate
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';

-- Which edition of a reference list (places, boundaries, watchlists, shipped content) was loaded; its rows carry
-- name-based ids and are not journaled one by one.
CREATE TABLE edition (
  id UUID PRIMARY KEY,                 -- named after list and version
  list VARCHAR NOT NULL,
  version VARCHAR NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  row_count BIGINT NOT NULL,
  source VARCHAR NOT NULL,
  loaded_on DATE NOT NULL
);
CREATE TRIGGER journal_edition AFTER INSERT, UPDATE, DELETE ON edition
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';

-- Filters and columns that people keep under a name, or that a screen remembers.
CREATE TABLE saved_view (
  id UUID PRIMARY KEY,
  area VARCHAR(40) NOT NULL,
  name VARCHAR NOT NULL,
  content VARCHAR NOT NULL             -- JSON of that area
);
CREATE TRIGGER journal_saved_view AFTER INSERT, UPDATE, DELETE ON saved_view
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
