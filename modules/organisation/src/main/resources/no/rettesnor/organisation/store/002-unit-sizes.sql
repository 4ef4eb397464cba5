-- How large a unit was in a year, for rates. The unit's row says it for everything beneath it.
CREATE TABLE unit_size (
    id            TEXT PRIMARY KEY,
    unit_id       TEXT NOT NULL REFERENCES org_unit (id),
    year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    posts         REAL CHECK (posts > 0),
    users         REAL CHECK (users > 0),
    import_source TEXT,
    import_key    TEXT,
    import_hash   TEXT,
    CHECK (posts IS NOT NULL OR users IS NOT NULL),
    UNIQUE (unit_id, year)
) STRICT;
