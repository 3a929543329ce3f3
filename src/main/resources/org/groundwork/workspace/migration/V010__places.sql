-- Reference editions: ids are named after content; no trigger journals their places row by row.
CREATE TABLE place_list (
    id UUID PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    version VARCHAR(60) NOT NULL,
    content VARCHAR(20) NOT NULL,
    valid_from DATE,
    countries VARCHAR(4000) NOT NULL,
    file_name VARCHAR(400) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    places INT NOT NULL,
    imported_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    imported_by VARCHAR(200) NOT NULL
);
-- The journal records each edition by name, version, SHA-256 and count; its places are in the file of that digest.
CREATE TRIGGER journal_place_list AFTER INSERT, UPDATE, DELETE ON place_list
FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger';

CREATE TABLE country (
    id UUID PRIMARY KEY,
    iso3 VARCHAR(3) NOT NULL,
    iso2 VARCHAR(2) NOT NULL,
    numeric_code INT NOT NULL,
    given VARCHAR(200) NOT NULL
);

CREATE TABLE place (
    id UUID PRIMARY KEY,
    country VARCHAR(3) NOT NULL,
    level TINYINT NOT NULL,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(300) NOT NULL,
    parent UUID REFERENCES place (id),
    edition UUID REFERENCES place_list (id),
    valid_from DATE,
    valid_to DATE,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION
);
CREATE INDEX place_by_country ON place (country, level);

CREATE TABLE place_name (
    id UUID PRIMARY KEY,
    place UUID NOT NULL REFERENCES place (id),
    text VARCHAR(300) NOT NULL,
    language VARCHAR(20) NOT NULL,
    script VARCHAR(4) NOT NULL,
    rank INT NOT NULL
);

CREATE TABLE place_code (
    id UUID PRIMARY KEY,
    place UUID NOT NULL REFERENCES place (id),
    code VARCHAR(60) NOT NULL,
    style VARCHAR(20) NOT NULL,
    source VARCHAR(200) NOT NULL
);

-- The boundary as well-known binary, degrees of WGS 84; its id is the place's.
CREATE TABLE place_shape (
    id UUID PRIMARY KEY REFERENCES place (id),
    edition UUID NOT NULL REFERENCES place_list (id),
    shape VARBINARY(50000000) NOT NULL
);
