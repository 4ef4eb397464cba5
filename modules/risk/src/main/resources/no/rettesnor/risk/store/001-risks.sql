-- A version of a scale never changes once it is made: an analysis stays readable as it was rated.
CREATE TABLE risk_scale (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    replaces   TEXT REFERENCES risk_scale (id),
    -- Levels, kinds of consequence, bands and the band of each cell, as JSON.
    content    TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE risk_analysis (
    id              TEXT PRIMARY KEY NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    unit_id         TEXT NOT NULL REFERENCES org_unit (id),
    title           TEXT NOT NULL,
    scope           TEXT NOT NULL DEFAULT '',
    method          TEXT NOT NULL DEFAULT '',
    criteria        TEXT NOT NULL DEFAULT '',
    scale_id        TEXT NOT NULL REFERENCES risk_scale (id),
    status          TEXT NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'ARCHIVED')),
    leader          TEXT NOT NULL DEFAULT '',
    held_on         TEXT,
    review_on       TEXT,
    -- No foreign key: the earlier analysis may be taken away and this one stay.
    based_on        TEXT,
    created_at      TEXT NOT NULL,
    import_source   TEXT,
    import_key      TEXT
) STRICT;

CREATE INDEX risk_analysis_by_unit ON risk_analysis (unit_id);
CREATE UNIQUE INDEX risk_analysis_by_source ON risk_analysis (import_source, import_key)
    WHERE import_key IS NOT NULL;

CREATE TABLE risk_participant (
    id          TEXT PRIMARY KEY NOT NULL,
    analysis_id TEXT NOT NULL REFERENCES risk_analysis (id),
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX risk_participant_by_analysis ON risk_participant (analysis_id, position);

CREATE TABLE risk (
    id                TEXT PRIMARY KEY NOT NULL,
    analysis_id       TEXT NOT NULL REFERENCES risk_analysis (id),
    number            INTEGER NOT NULL,
    event             TEXT NOT NULL,
    causes            TEXT NOT NULL DEFAULT '',
    barriers          TEXT NOT NULL DEFAULT '',
    consequences      TEXT NOT NULL DEFAULT '',
    likelihood_before INTEGER CHECK (likelihood_before BETWEEN 1 AND 6),
    likelihood_after  INTEGER CHECK (likelihood_after BETWEEN 1 AND 6),
    knowledge         TEXT CHECK (knowledge IN ('WEAK', 'MEDIUM', 'STRONG')),
    vulnerability     TEXT CHECK (vulnerability IN ('LOW', 'MEDIUM', 'HIGH')),
    controllability   TEXT CHECK (controllability IN ('LOW', 'MEDIUM', 'HIGH')),
    treatment         TEXT CHECK (treatment IN ('REDUCE', 'AVOID', 'SHARE', 'ACCEPT')),
    owner             TEXT NOT NULL DEFAULT '',
    process_step      TEXT NOT NULL DEFAULT '',
    note              TEXT NOT NULL DEFAULT '',
    import_source     TEXT,
    import_key        TEXT,
    import_hash       TEXT,
    UNIQUE (analysis_id, number)
) STRICT;

CREATE UNIQUE INDEX risk_by_source ON risk (import_source, import_key) WHERE import_key IS NOT NULL;

-- How bad, for one kind of consequence: the kind's code in the scale.
CREATE TABLE risk_consequence (
    id      TEXT PRIMARY KEY NOT NULL,
    risk_id TEXT NOT NULL REFERENCES risk (id),
    kind    TEXT NOT NULL,
    before  INTEGER CHECK (before BETWEEN 1 AND 6),
    after   INTEGER CHECK (after BETWEEN 1 AND 6),
    UNIQUE (risk_id, kind)
) STRICT;

-- An analysis went over to another scale: how the levels were carried over, and how every risk was
-- rated before that, as JSON.
CREATE TABLE risk_scale_change (
    id            TEXT PRIMARY KEY NOT NULL,
    analysis_id   TEXT NOT NULL REFERENCES risk_analysis (id),
    from_scale_id TEXT NOT NULL REFERENCES risk_scale (id),
    to_scale_id   TEXT NOT NULL REFERENCES risk_scale (id),
    content       TEXT NOT NULL,
    changed_at    TEXT NOT NULL
) STRICT;

CREATE INDEX risk_scale_change_by_analysis ON risk_scale_change (analysis_id, changed_at);
