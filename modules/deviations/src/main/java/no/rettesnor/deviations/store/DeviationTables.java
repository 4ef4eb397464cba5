package no.rettesnor.deviations.store;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;
import java.util.Set;

/// What the register brings to the store. Its tables refer to the organisation's and to the
/// actions', so it comes after both.
public final class DeviationTables implements StoreFeature {

    static final String DEVIATION = "deviation";

    /// The tables that a review for disclosure shows something of.
    public static final Set<String> TOLD =
            Set.of(
                    DEVIATION,
                    "deviation_cause",
                    ActionTables.TABLE,
                    "disclosure_request",
                    "disclosure_item",
                    "disclosure_redaction");

    static final Set<String> COUNTED = Set.of(DEVIATION, ActionTables.TABLE);

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(
                        1,
                        "register",
                        DeviationTables.class.getResourceAsStream("001-register.sql")),
                Migration.read(
                        2,
                        "imported actions",
                        DeviationTables.class.getResourceAsStream("002-imported-actions.sql")),
                Migration.read(
                        3,
                        "disclosure",
                        DeviationTables.class.getResourceAsStream("003-disclosure.sql")),
                Migration.read(
                        4,
                        "shared actions",
                        DeviationTables.class.getResourceAsStream("004-shared-actions.sql")),
                Migration.read(
                        5,
                        "process steps",
                        DeviationTables.class.getResourceAsStream("005-process-steps.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                EntityTable.of("deviation_category", "deviation-category"),
                EntityTable.of("deviation_type", "deviation-type"),
                new EntityTable(
                        DEVIATION,
                        Deviation.ENTITY,
                        List.of("title"),
                        List.of("description", "immediate_action")),
                EntityTable.of("deviation_cause", "deviation-cause"),
                EntityTable.of("deviation_link", "deviation-link"),
                EntityTable.of("privacy_breach", "privacy-breach"),
                EntityTable.of("disclosure_request", DisclosureRequest.ENTITY),
                EntityTable.of("disclosure_item", "disclosure-item"),
                EntityTable.of("disclosure_redaction", "disclosure-redaction"));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(
                DeviationMapper.class,
                CaseMapper.class,
                SubjectMapper.class,
                TypeMapper.class,
                DeviationListMapper.class,
                RegisterMapper.class,
                DisclosureMapper.class);
    }
}
