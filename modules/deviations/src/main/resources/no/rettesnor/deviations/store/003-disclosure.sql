-- Somebody asks to read deviations: the request, which deviations, and what is taken out of them.
CREATE TABLE disclosure_request (
    id           TEXT PRIMARY KEY NOT NULL,
    title        TEXT NOT NULL,
    case_number  TEXT NOT NULL DEFAULT '',
    requested_on TEXT NOT NULL,
    reviewer     TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL,
    created_at   TEXT NOT NULL
) STRICT;

CREATE TABLE disclosure_item (
    id           TEXT PRIMARY KEY NOT NULL,
    request_id   TEXT NOT NULL REFERENCES disclosure_request (id),
    deviation_id TEXT NOT NULL REFERENCES deviation (id),
    position     INTEGER NOT NULL
) STRICT;

CREATE INDEX disclosure_item_by_request ON disclosure_item (request_id, position);
CREATE INDEX disclosure_item_by_deviation ON disclosure_item (deviation_id);

-- The text that is taken out is not kept here: only where it stood, and what the whole looked like.
CREATE TABLE disclosure_redaction (
    id           TEXT PRIMARY KEY NOT NULL,
    request_id   TEXT NOT NULL REFERENCES disclosure_request (id),
    deviation_id TEXT NOT NULL REFERENCES deviation (id),
    field        TEXT NOT NULL,
    start_at     INTEGER NOT NULL,
    end_at       INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    basis        TEXT NOT NULL,
    decision     TEXT NOT NULL,
    decided_by   TEXT,
    decided_at   TEXT,
    text_hash    TEXT NOT NULL,
    by_hand      INTEGER NOT NULL DEFAULT 0,
    CHECK (start_at >= 0 AND end_at > start_at)
) STRICT;

CREATE INDEX disclosure_redaction_by_case ON disclosure_redaction (request_id, deviation_id);
CREATE INDEX disclosure_redaction_by_deviation ON disclosure_redaction (deviation_id);
