-- The highest number that a risk of an analysis has had. A number stands in minutes and is what
-- comparisons go by, so it is not given again: not when its risk is taken away, and not when its
-- coming is undone. For that the table is outside the log, and no undo reaches it. No foreign key:
-- the analysis may be taken away, and come back by an undo.
CREATE TABLE risk_number (
    analysis_id TEXT PRIMARY KEY NOT NULL,
    highest     INTEGER NOT NULL
) STRICT;

INSERT INTO risk_number (analysis_id, highest)
SELECT analysis_id, max(number)
FROM (
    SELECT analysis_id, number FROM risk
    UNION ALL
    SELECT json_extract(before, '$.analysis_id'), json_extract(before, '$.number')
    FROM change_log
    WHERE table_id = (SELECT id FROM entity_table WHERE name = 'risk') AND kind = 'D'
)
GROUP BY analysis_id;

CREATE TRIGGER risk_number_given AFTER INSERT ON risk BEGIN
    INSERT INTO risk_number (analysis_id, highest) VALUES (NEW.analysis_id, NEW.number)
    ON CONFLICT (analysis_id) DO UPDATE SET highest = max(highest, excluded.highest);
END;
