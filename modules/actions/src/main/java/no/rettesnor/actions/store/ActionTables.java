package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;

/// What actions bring to the store. Its table refers to the organisation's, so it comes after it;
/// features that have actions come after both.
///
/// A feature whose rows have actions lets the file itself refuse an action of a row that is not
/// there, in a migration of its own:
///
/// ```sql
/// ALTER TABLE action ADD COLUMN risk_id TEXT
///     GENERATED ALWAYS AS (CASE subject_kind WHEN 'risk' THEN subject_id END) VIRTUAL
///     REFERENCES risk (id);
/// CREATE INDEX action_by_risk ON action (risk_id) WHERE risk_id IS NOT NULL;
/// ```
///
/// It takes the actions away with [ActionRows#removeAllOf] before it takes the row away.
public final class ActionTables implements StoreFeature {

    /// The table of actions, for change feeds and for other features' lists, which join it by
    /// `subject_kind` and `subject_id`.
    public static final String TABLE = "action";

    public ActionTables() {}

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(
                        1, "actions", ActionTables.class.getResourceAsStream("001-actions.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                new EntityTable(
                        TABLE, ImprovementAction.ENTITY, List.of("text"), List.of("owner")));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(ActionMapper.class, ActionImportMapper.class, ActionListMapper.class);
    }
}
