-- Small numbers that somebody has decided to tell all the same, with name and reason.
CREATE TABLE report_exemption (
    id          TEXT PRIMARY KEY NOT NULL,
    report_id   TEXT NOT NULL REFERENCES report (id),
    figure      TEXT NOT NULL,
    row_name    TEXT NOT NULL,
    column_name TEXT NOT NULL,
    page        TEXT NOT NULL,
    filter      TEXT NOT NULL,
    who         TEXT NOT NULL CHECK (who <> ''),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    decided_at  TEXT NOT NULL,
    UNIQUE (report_id, page, filter)
) STRICT;
