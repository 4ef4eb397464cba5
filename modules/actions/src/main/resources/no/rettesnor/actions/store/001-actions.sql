-- What is done about anything: a deviation, a risk. What it belongs to is named as references name it;
-- the feature that keeps it adds a computed column by which the file refuses actions of nothing.
CREATE TABLE action (
    id            TEXT PRIMARY KEY NOT NULL,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    text          TEXT NOT NULL,
    owner         TEXT,
    due           TEXT,
    level         TEXT,
    status        TEXT NOT NULL,
    done_on       TEXT,
    state_before  TEXT,
    number_before REAL,
    state_after   TEXT,
    number_after  REAL,
    check_on      TEXT,
    verdict       TEXT,
    unit_id       TEXT REFERENCES org_unit (id),
    import_source TEXT,
    import_key    TEXT,
    import_hash   TEXT
) STRICT;

CREATE INDEX action_by_subject ON action (subject_kind, subject_id);
-- The list's own order.
CREATE INDEX action_by_due ON action (coalesce(due, '9999'));
-- Overdue actions, and the next deadline of what they belong to.
CREATE INDEX action_open ON action (due, subject_kind, subject_id)
    WHERE status IN ('PLANNED', 'ONGOING') AND due IS NOT NULL;
-- Effects that are to be checked.
CREATE INDEX action_to_check ON action (check_on)
    WHERE status = 'DONE' AND verdict IS NULL AND check_on IS NOT NULL;
-- Units that cease ask for what they answer for.
CREATE INDEX action_by_unit ON action (unit_id) WHERE unit_id IS NOT NULL;
-- Importing a file again finds its rows.
CREATE UNIQUE INDEX action_by_source ON action (import_source, import_key) WHERE import_key IS NOT NULL;
