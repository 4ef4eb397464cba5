-- One row for each municipality in the store; nothing is counted across them unless somebody asks.
CREATE TABLE municipality (
    id     TEXT PRIMARY KEY,
    number TEXT UNIQUE,
    name   TEXT NOT NULL
) STRICT;

-- Days are inclusive: a unit closed at the turn of the year has valid_to 12-31, its successor valid_from 01-01.
CREATE TABLE org_unit (
    id              TEXT PRIMARY KEY,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    parent_id       TEXT REFERENCES org_unit (id),
    level           TEXT NOT NULL CHECK (level IN ('MUNICIPALITY', 'SECTOR', 'UNIT', 'DEPARTMENT')),
    code            TEXT,
    name            TEXT NOT NULL,
    valid_from      TEXT,
    valid_to        TEXT,
    in_use_from     TEXT,
    full_time_posts REAL,
    import_source   TEXT,
    import_key      TEXT,
    import_hash     TEXT,
    CHECK ((level = 'MUNICIPALITY') = (parent_id IS NULL)),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE INDEX org_unit_parent ON org_unit (parent_id);

CREATE INDEX org_unit_municipality ON org_unit (municipality_id, code);

CREATE UNIQUE INDEX org_unit_import ON org_unit (import_source, import_key) WHERE import_key IS NOT NULL;

CREATE UNIQUE INDEX org_unit_root ON org_unit (municipality_id) WHERE parent_id IS NULL;

CREATE TABLE org_unit_succession (
    id           TEXT PRIMARY KEY,
    from_unit_id TEXT NOT NULL REFERENCES org_unit (id),
    to_unit_id   TEXT NOT NULL REFERENCES org_unit (id),
    on_date      TEXT NOT NULL,
    UNIQUE (from_unit_id, to_unit_id)
) STRICT;

CREATE INDEX org_unit_succession_to ON org_unit_succession (to_unit_id);

CREATE TABLE person (
    id              TEXT PRIMARY KEY,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    name            TEXT NOT NULL,
    email           TEXT,
    unit_id         TEXT REFERENCES org_unit (id),
    valid_from      TEXT,
    valid_to        TEXT,
    import_source   TEXT,
    import_key      TEXT,
    import_hash     TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE INDEX person_municipality ON person (municipality_id, name);

CREATE INDEX person_unit ON person (unit_id);

CREATE UNIQUE INDEX person_import ON person (import_source, import_key) WHERE import_key IS NOT NULL;

CREATE TABLE role (
    id              TEXT PRIMARY KEY,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    name            TEXT NOT NULL,
    UNIQUE (municipality_id, name)
) STRICT;

CREATE TABLE role_holder (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    role_id    TEXT NOT NULL REFERENCES role (id),
    unit_id    TEXT NOT NULL REFERENCES org_unit (id),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE INDEX role_holder_person ON role_holder (person_id);

CREATE INDEX role_holder_unit ON role_holder (unit_id);

CREATE INDEX role_holder_role ON role_holder (role_id);
