-- The journal: what was done, by whom, when, and what it changed. Nothing but the journal writes to act, change, chain.

-- One hash chain for each copy on each device. A chain that continues another names it.
CREATE TABLE chain (
  id UUID PRIMARY KEY,
  device UUID NOT NULL,
  place VARCHAR(64) NOT NULL,          -- digest of where the copy stood, so that a copy elsewhere is noticed
  parent UUID,                         -- the chain that was continued
  parent_hash BINARY(32),              -- the last hash of that chain
  acts BIGINT NOT NULL,                -- how many acts the chain has, and the hash of the last:
  head BINARY(32) NOT NULL,            -- a missing end is noticed
  closed BOOLEAN DEFAULT FALSE NOT NULL -- a copy or restore: the next act starts a new chain
);

CREATE TABLE act (
  seq BIGINT PRIMARY KEY,              -- 1, 2, 3 … in the order in which this workspace learnt of it
  id UUID NOT NULL,
  chain UUID NOT NULL REFERENCES chain (id),
  number BIGINT NOT NULL,              -- 1, 2, 3 … within the chain
  device UUID NOT NULL,
  ticks BIGINT NOT NULL,               -- hybrid logical clock: 48 bits of milliseconds, 16 of counter
  wall_millis BIGINT NOT NULL,         -- what the device's own clock said
  kind VARCHAR(20) NOT NULL,
  text_key VARCHAR(200) NOT NULL,
  args VARCHAR,                        -- JSON array; null when erased
  salt BINARY(16),                     -- null when erased
  args_hash BINARY(32) NOT NULL,
  person_name VARCHAR NOT NULL,
  person_function VARCHAR NOT NULL,
  person_agency VARCHAR NOT NULL,
  person_office VARCHAR NOT NULL,
  undoes UUID,                         -- the act that this one takes back
  schema_version VARCHAR(20) NOT NULL,
  program_version VARCHAR(40) NOT NULL,
  first_change BIGINT NOT NULL,        -- its changes are change.seq from first to last; last is less than first for none
  last_change BIGINT NOT NULL,
  erased_by UUID,                      -- the act that erased the arguments
  parent_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL
);
CREATE INDEX act_id ON act (id);
CREATE INDEX act_ticks ON act (ticks);
CREATE INDEX act_kind ON act (kind);

-- One entry for each changed row.
CREATE TABLE change (
  seq BIGINT PRIMARY KEY,
  act BIGINT NOT NULL,                 -- act.seq
  table_name VARCHAR(100) NOT NULL,
  row_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,           -- INSERT, UPDATE, DELETE; ERASE for an entry that lists what was erased
  payload VARCHAR,                     -- JSON: before, after, clock; null when erased
  salt BINARY(16),                     -- null when erased
  payload_hash BINARY(32) NOT NULL,    -- SHA-256 of salt and payload
  erased_by UUID                       -- the act that erased the payload
);
CREATE INDEX change_row ON change (row_id, seq);

-- Rows that once referred to another row and no longer do (moved or deleted), so that its history still finds them.
CREATE TABLE change_ref (
  ref UUID NOT NULL,
  row_id UUID NOT NULL,
  table_name VARCHAR(100) NOT NULL
);
CREATE INDEX change_ref_ref ON change_ref (ref);

-- Columns that were renamed, so that older entries are read under the new name.
CREATE TABLE renamed_column (
  table_name VARCHAR(100) NOT NULL,
  old_name VARCHAR(100) NOT NULL,
  new_name VARCHAR(100) NOT NULL,
  schema_version VARCHAR(20) NOT NULL
);

-- Text that is not understood (yet) as a date or number; never journaled, never exported.
CREATE TABLE draft (
  table_name VARCHAR(100) NOT NULL,
  row_id UUID NOT NULL,
  field VARCHAR(100) NOT NULL,
  text VARCHAR NOT NULL,
  PRIMARY KEY (row_id, table_name, field)
);

CREATE TRIGGER guard_chain BEFORE INSERT, UPDATE, DELETE ON chain
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER guard_act BEFORE INSERT, UPDATE, DELETE ON act
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER guard_change BEFORE UPDATE, DELETE ON change
  FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
