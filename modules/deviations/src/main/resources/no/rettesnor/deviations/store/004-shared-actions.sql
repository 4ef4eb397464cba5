-- Actions move to the one table that all features share. They keep their ids and, in the log, their
-- table's number, so that what was done to them can still be read and undone.
INSERT INTO action (
    id, subject_kind, subject_id, text, owner, due, level, status, done_on, state_before, number_before,
    state_after, number_after, check_on, verdict, import_source, import_key, import_hash)
SELECT
    id, 'deviation', deviation_id, text, owner, due, level, status, done_on, state_before, number_before,
    state_after, number_after, check_on, verdict, import_source, import_key, import_hash
FROM deviation_action
ORDER BY rowid;

DROP TABLE deviation_action;

-- A row that was deleted is logged whole, and comes back as one of the new table.
UPDATE change_log
SET before = json_set(
    json_remove(before, '$.deviation_id'),
    '$.subject_kind', 'deviation',
    '$.subject_id', json_extract(before, '$.deviation_id'))
WHERE kind = 'D' AND table_id = (SELECT id FROM entity_table WHERE name = 'deviation_action');

UPDATE entity_table SET name = 'action', kind = 'action' WHERE name = 'deviation_action';

-- No deviation goes while it has actions, and none comes to a deviation that is not there.
ALTER TABLE action ADD COLUMN deviation_id TEXT
    GENERATED ALWAYS AS (CASE subject_kind WHEN 'deviation' THEN subject_id END) VIRTUAL
    REFERENCES deviation (id);

CREATE INDEX action_by_deviation ON action (deviation_id) WHERE deviation_id IS NOT NULL;
