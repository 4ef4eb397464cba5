-- Actions come in from other systems too: where from, under which key, and what the row looked like.
ALTER TABLE deviation_action ADD COLUMN import_source TEXT;
ALTER TABLE deviation_action ADD COLUMN import_key TEXT;
ALTER TABLE deviation_action ADD COLUMN import_hash TEXT;

-- Importing a file again finds its rows.
CREATE UNIQUE INDEX deviation_action_by_source ON deviation_action (import_source, import_key)
    WHERE import_key IS NOT NULL;
