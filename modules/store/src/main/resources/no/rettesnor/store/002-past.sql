-- Whoever asks how rows stood earlier looks for those that belonged somewhere then and do not now. New
-- rows are left out: they are most of the log, and an import should not pay for what does not concern it.
CREATE INDEX change_log_past ON change_log (table_id, operation) WHERE kind <> 'I';
