-- Which of what a register keeps would be a risk come true.
CREATE TABLE risk_occurrence (
    id      TEXT PRIMARY KEY NOT NULL,
    risk_id TEXT NOT NULL REFERENCES risk (id),
    source  TEXT NOT NULL,
    -- As JSON: what is chosen by each criterion, and words.
    filter  TEXT NOT NULL,
    UNIQUE (risk_id, source)
) STRICT;

-- What was answered when the register spoke against a rating, and how it stood then.
CREATE TABLE risk_answer (
    id          TEXT PRIMARY KEY NOT NULL,
    risk_id     TEXT NOT NULL REFERENCES risk (id),
    kind        TEXT NOT NULL CHECK (kind IN ('RERATED', 'KEPT')),
    reason      TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    count       INTEGER NOT NULL,
    months      INTEGER NOT NULL,
    scored      INTEGER NOT NULL
) STRICT;

CREATE INDEX risk_answer_by_risk ON risk_answer (risk_id, id);
