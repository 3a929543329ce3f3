-- The registry of actors. A table's columns are the components of the record that is one of its rows.
-- Enums stand by name; ISO codes and P-codes are text; '' is 'nothing said', NULL is 'not known'.

CREATE TABLE actor (
    id UUID PRIMARY KEY,
    kind VARCHAR NOT NULL,
    hq_country VARCHAR,
    founded_country VARCHAR,
    founded_year INTEGER,
    state_body VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    may_register VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    affiliation VARCHAR NOT NULL,
    affiliated_to UUID,
    affiliation_note VARCHAR DEFAULT '' NOT NULL,
    about VARCHAR DEFAULT '' NOT NULL,
    conflict_note VARCHAR DEFAULT '' NOT NULL,
    not_to_be_named BOOLEAN DEFAULT FALSE NOT NULL,
    logo_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    name_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    visibility_note VARCHAR DEFAULT '' NOT NULL,
    identified_how VARCHAR DEFAULT '' NOT NULL,
    vouched_by VARCHAR DEFAULT '' NOT NULL,
    import_source VARCHAR DEFAULT '' NOT NULL,
    perhaps_same_as UUID,
    retired_on DATE,
    retired_reason VARCHAR DEFAULT '' NOT NULL,
    merged_into UUID
);
COMMENT ON TABLE actor IS 'group: retired_on, retired_reason; group: affiliation, affiliated_to';

CREATE TABLE actor_name (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    text VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR NOT NULL,
    language VARCHAR,
    script VARCHAR DEFAULT '' NOT NULL,
    from_on DATE,
    until_on DATE
);
CREATE INDEX actor_name_text ON actor_name (text, actor); -- the head of a long list, before the list is read
COMMENT ON TABLE actor_name IS 'group: text, script; group: from_on, until_on';

CREATE TABLE actor_identifier (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    scheme VARCHAR NOT NULL,
    code VARCHAR DEFAULT '' NOT NULL,
    issuer VARCHAR DEFAULT '' NOT NULL,
    status VARCHAR DEFAULT '' NOT NULL,
    status_on DATE,
    agency VARCHAR DEFAULT '' NOT NULL,
    from_on DATE,
    until_on DATE
);
COMMENT ON TABLE actor_identifier IS 'group: code, issuer; group: status, status_on, agency; group: from_on, until_on';

CREATE TABLE actor_country (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    country VARCHAR DEFAULT '' NOT NULL,
    first_level_areas INTEGER,
    from_on DATE,
    until_on DATE
);
COMMENT ON TABLE actor_country IS 'group: from_on, until_on';

CREATE TABLE actor_diaspora (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    residence VARCHAR,
    heritage VARCHAR,
    funds BOOLEAN DEFAULT FALSE NOT NULL,
    responds BOOLEAN DEFAULT FALSE NOT NULL,
    bridges BOOLEAN DEFAULT FALSE NOT NULL,
    umbrella VARCHAR DEFAULT '' NOT NULL,
    local_office UUID
);
COMMENT ON TABLE actor_diaspora IS 'group: residence, heritage';

CREATE TABLE actor_sector (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    sector VARCHAR DEFAULT '' NOT NULL,
    since_year INTEGER,
    years INTEGER,
    note VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE actor_sector IS 'group: since_year, years';

CREATE TABLE actor_office (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    place UUID,
    place_text VARCHAR DEFAULT '' NOT NULL,
    address VARCHAR DEFAULT '' NOT NULL,
    from_on DATE,
    until_on DATE
);
COMMENT ON TABLE actor_office IS 'group: from_on, until_on; group: place, place_text';

CREATE TABLE actor_relation (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    other UUID,
    other_name VARCHAR DEFAULT '' NOT NULL,
    from_on DATE,
    until_on DATE,
    note VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE actor_relation IS 'group: other, other_name; group: from_on, until_on';

CREATE TABLE actor_offer (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    what VARCHAR DEFAULT '' NOT NULL,
    place UUID,
    from_on DATE,
    until_on DATE
);
COMMENT ON TABLE actor_offer IS 'group: from_on, until_on';

CREATE TABLE actor_population (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    people VARCHAR NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE actor_language (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    language VARCHAR DEFAULT '' NOT NULL,
    working BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE actor_person (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    name VARCHAR DEFAULT '' NOT NULL,
    role VARCHAR NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    sex VARCHAR,
    from_on DATE,
    left_on DATE,
    went_to VARCHAR DEFAULT '' NOT NULL,
    keep_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    share_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    share_consent_on DATE
);
COMMENT ON TABLE actor_person IS 'group: left_on, went_to; group: share_consent, share_consent_on';

CREATE TABLE actor_contact (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    label VARCHAR DEFAULT '' NOT NULL,
    person UUID,
    phone VARCHAR DEFAULT '' NOT NULL,
    email VARCHAR DEFAULT '' NOT NULL,
    other VARCHAR DEFAULT '' NOT NULL,
    preferred VARCHAR,
    language VARCHAR,
    keep_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    keep_consent_on DATE,
    share_consent VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    share_consent_on DATE,
    reached_on DATE
);
COMMENT ON TABLE actor_contact IS 'group: keep_consent, keep_consent_on; group: share_consent, share_consent_on';

CREATE TABLE actor_payment_channel (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    provider VARCHAR DEFAULT '' NOT NULL,
    branch VARCHAR DEFAULT '' NOT NULL,
    currency VARCHAR,
    number VARCHAR DEFAULT '' NOT NULL,
    name_on_account VARCHAR DEFAULT '' NOT NULL,
    name_is_legal VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    two_signatories VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    through UUID,
    verified_on DATE,
    verified_by VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE actor_payment_channel IS 'group: name_on_account, name_is_legal; group: verified_on, verified_by';

CREATE TABLE actor_claim_facts (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    as_of DATE NOT NULL,
    said_by VARCHAR DEFAULT '' NOT NULL,
    confirmed_by VARCHAR DEFAULT '' NOT NULL,
    board_women INTEGER,
    board_total INTEGER,
    senior_women INTEGER,
    senior_total INTEGER,
    head_is_woman VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    humanitarian_mandate VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    womens_rights_purpose VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    displaced_lead VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    led_by_disabled VARCHAR DEFAULT 'NOT_ASKED' NOT NULL,
    members_disabled INTEGER,
    members_total INTEGER,
    leaders_young INTEGER,
    leaders_total INTEGER
);
COMMENT ON TABLE actor_claim_facts IS 'group: board_women, board_total; group: senior_women, senior_total; group: members_disabled, members_total; group: leaders_young, leaders_total';

CREATE TABLE actor_sensitive_claim (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    kind VARCHAR NOT NULL,
    purpose VARCHAR DEFAULT '' NOT NULL,
    consent_on DATE,
    said_by VARCHAR DEFAULT '' NOT NULL
);
COMMENT ON TABLE actor_sensitive_claim IS 'group: purpose, consent_on';

CREATE TABLE actor_class_override (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    country VARCHAR DEFAULT '' NOT NULL,
    local_class VARCHAR,
    reason VARCHAR DEFAULT '' NOT NULL,
    decided_by VARCHAR DEFAULT '' NOT NULL,
    decided_on DATE NOT NULL
);

CREATE TABLE actor_section (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    section VARCHAR NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    as_of DATE,
    confidence VARCHAR,
    touched_at TIMESTAMP(6) WITH TIME ZONE
);
COMMENT ON TABLE actor_section IS 'group: source, as_of, confidence';

CREATE TABLE actor_note (
    id UUID PRIMARY KEY,
    actor UUID NOT NULL REFERENCES actor (id),
    written_on DATE NOT NULL,
    author VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE actor_sensitive_switch (
    id UUID PRIMARY KEY,
    kind VARCHAR NOT NULL,
    switched_on BOOLEAN DEFAULT FALSE NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL,
    decided_by VARCHAR DEFAULT '' NOT NULL,
    decided_on DATE NOT NULL
);

CREATE TRIGGER journal_actor AFTER INSERT, UPDATE, DELETE ON actor FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_name AFTER INSERT, UPDATE, DELETE ON actor_name FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_identifier AFTER INSERT, UPDATE, DELETE ON actor_identifier FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_country AFTER INSERT, UPDATE, DELETE ON actor_country FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_diaspora AFTER INSERT, UPDATE, DELETE ON actor_diaspora FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_sector AFTER INSERT, UPDATE, DELETE ON actor_sector FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_office AFTER INSERT, UPDATE, DELETE ON actor_office FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_relation AFTER INSERT, UPDATE, DELETE ON actor_relation FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_offer AFTER INSERT, UPDATE, DELETE ON actor_offer FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_population AFTER INSERT, UPDATE, DELETE ON actor_population FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_language AFTER INSERT, UPDATE, DELETE ON actor_language FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_person AFTER INSERT, UPDATE, DELETE ON actor_person FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_contact AFTER INSERT, UPDATE, DELETE ON actor_contact FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_payment_channel AFTER INSERT, UPDATE, DELETE ON actor_payment_channel FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_claim_facts AFTER INSERT, UPDATE, DELETE ON actor_claim_facts FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_sensitive_claim AFTER INSERT, UPDATE, DELETE ON actor_sensitive_claim FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_class_override AFTER INSERT, UPDATE, DELETE ON actor_class_override FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_section AFTER INSERT, UPDATE, DELETE ON actor_section FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_note AFTER INSERT, UPDATE, DELETE ON actor_note FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
CREATE TRIGGER journal_actor_sensitive_switch AFTER INSERT, UPDATE, DELETE ON actor_sensitive_switch FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';
