-- What may bring the event (threats) and what may come of it (consequences), one line each.
CREATE TABLE bow_tie_line (
    id       TEXT PRIMARY KEY NOT NULL,
    risk_id  TEXT NOT NULL REFERENCES risk (id),
    side     TEXT NOT NULL CHECK (side IN ('THREAT', 'CONSEQUENCE')),
    position INTEGER NOT NULL,
    text     TEXT NOT NULL
) STRICT;

CREATE INDEX bow_tie_line_by_risk ON bow_tie_line (risk_id, side, position);

-- What stands on a line, counted from its outer end inwards.
CREATE TABLE bow_tie_barrier (
    id        TEXT PRIMARY KEY NOT NULL,
    line_id   TEXT NOT NULL REFERENCES bow_tie_line (id),
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    strength  TEXT NOT NULL CHECK (strength IN ('GOOD', 'WEAK', 'MISSING', 'UNKNOWN')),
    owner     TEXT NOT NULL DEFAULT '',
    -- A procedure, an action or a role, as kind:id. No foreign key: it is another feature's, and
    -- that it is gone is just what must be seen.
    points_to TEXT
) STRICT;

CREATE INDEX bow_tie_barrier_by_line ON bow_tie_barrier (line_id, position);

-- One rating of one risk by several people, on the scale of that time.
CREATE TABLE risk_round (
    id          TEXT PRIMARY KEY NOT NULL,
    risk_id     TEXT NOT NULL REFERENCES risk (id),
    scale_id    TEXT NOT NULL REFERENCES risk_scale (id),
    stage       TEXT NOT NULL CHECK (stage IN ('BEFORE', 'AFTER')),
    kind        TEXT NOT NULL,
    revealed    INTEGER NOT NULL DEFAULT 0,
    likelihood  INTEGER CHECK (likelihood BETWEEN 1 AND 6),
    consequence INTEGER CHECK (consequence BETWEEN 1 AND 6),
    dissent     TEXT NOT NULL DEFAULT '',
    agreed_at   TEXT,
    UNIQUE (risk_id, scale_id, stage, kind)
) STRICT;

CREATE TABLE risk_score (
    id          TEXT PRIMARY KEY NOT NULL,
    round_id    TEXT NOT NULL REFERENCES risk_round (id),
    participant TEXT NOT NULL,
    likelihood  INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 6),
    consequence INTEGER NOT NULL CHECK (consequence BETWEEN 1 AND 6),
    UNIQUE (round_id, participant)
) STRICT;
