CREATE TABLE report (
    id          TEXT PRIMARY KEY NOT NULL,
    title       TEXT NOT NULL,
    period      TEXT NOT NULL,
    unit_id     TEXT NOT NULL REFERENCES org_unit (id),
    language    TEXT NOT NULL CHECK (language IN ('NB', 'NN', 'SV', 'EN')),
    -- No foreign key: last year's may be taken away and this year's stay.
    based_on    TEXT,
    case_number TEXT NOT NULL DEFAULT '',
    created_at  TEXT NOT NULL
) STRICT;

CREATE TABLE report_section (
    id        TEXT PRIMARY KEY NOT NULL,
    report_id TEXT NOT NULL REFERENCES report (id),
    position  INTEGER NOT NULL,
    code      TEXT NOT NULL,
    title     TEXT NOT NULL,
    demanded  INTEGER NOT NULL,
    duties    TEXT NOT NULL,
    included  INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX report_section_by_report ON report_section (report_id, position);

CREATE TABLE report_block (
    id            TEXT PRIMARY KEY NOT NULL,
    section_id    TEXT NOT NULL REFERENCES report_section (id),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('WORDS', 'FIGURE', 'TABLE')),
    content       TEXT NOT NULL,
    prompt        TEXT NOT NULL DEFAULT '',
    unit_id       TEXT REFERENCES org_unit (id),
    finding       TEXT,
    alt_text      TEXT,
    alt_confirmed INTEGER NOT NULL DEFAULT 0,
    reviewed      TEXT
) STRICT;

CREATE INDEX report_block_by_section ON report_block (section_id, position);

CREATE TABLE report_row (
    id       TEXT PRIMARY KEY NOT NULL,
    block_id TEXT NOT NULL REFERENCES report_block (id),
    position INTEGER NOT NULL,
    cells    TEXT NOT NULL
) STRICT;

CREATE INDEX report_row_by_block ON report_row (block_id, position);

-- A report that has one of these is frozen: it can be written again, and never changed.
CREATE TABLE report_snapshot (
    id        TEXT PRIMARY KEY NOT NULL,
    report_id TEXT NOT NULL UNIQUE REFERENCES report (id),
    code      TEXT NOT NULL,
    taken_at  TEXT NOT NULL,
    taken_by  TEXT NOT NULL,
    program   TEXT NOT NULL,
    published INTEGER NOT NULL,
    hidden    INTEGER NOT NULL,
    sha256    TEXT NOT NULL,
    content   TEXT NOT NULL,
    -- What was told and what was hidden, true numbers and all: for the guard of later reports only.
    publication TEXT
) STRICT;
