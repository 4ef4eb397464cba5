-- Which tables are logged. A table keeps its number for ever; the log names tables by it.
CREATE TABLE entity_table (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;

-- One group is one thing a user did. Its operations are consecutive, since there is one writer.
CREATE TABLE change_group (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    words           TEXT    NOT NULL,
    who             TEXT    NOT NULL,
    at              TEXT    NOT NULL,
    coalesce_key    TEXT,
    reverts         INTEGER,
    state           TEXT    NOT NULL CHECK (state IN ('APPLIED', 'UNDONE')),
    first_operation INTEGER NOT NULL,
    last_operation  INTEGER NOT NULL
) STRICT;

CREATE INDEX change_group_steps ON change_group (who, state, id) WHERE reverts IS NULL;

CREATE INDEX change_group_reverts ON change_group (reverts) WHERE reverts IS NOT NULL;

-- No foreign key on group_id: it would cost a search for every row of an import, and NOT NULL is what
-- stops a change outside a unit of work. Rows are only ever added, so no number is used twice.
CREATE TABLE change_log (
    operation INTEGER PRIMARY KEY,
    group_id  INTEGER NOT NULL,
    table_id  INTEGER NOT NULL,
    row_id    TEXT    NOT NULL,
    kind      TEXT    NOT NULL CHECK (kind IN ('I', 'U', 'D')),
    before    TEXT,
    after     TEXT
) STRICT;

CREATE INDEX change_log_row ON change_log (row_id, table_id);

-- The group that changes belong to just now; NULL between units of work, so nothing can be changed then.
CREATE TABLE change_context (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    group_id INTEGER
) STRICT;

INSERT INTO change_context (one, group_id) VALUES (1, NULL);

CREATE TABLE search_entry (
    rowid INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

-- å, ø, æ and their like are letters of their own, so diacritics are kept.
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, body,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 0',
    prefix = '2 3'
);

CREATE TABLE named_value (
    id    TEXT PRIMARY KEY,
    space TEXT NOT NULL,
    name  TEXT NOT NULL,
    json  TEXT NOT NULL,
    UNIQUE (space, name)
) STRICT;
