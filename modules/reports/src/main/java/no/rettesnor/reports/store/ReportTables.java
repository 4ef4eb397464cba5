package no.rettesnor.reports.store;

import no.rettesnor.reports.model.Report;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;
import java.util.Set;

/// What reports bring to the store. Their tables refer to the organisation's, so they come after
/// it.
public final class ReportTables implements StoreFeature {

    /// The tables a page with reports shows.
    public static final Set<String> ALL =
            Set.of(
                    "report",
                    "report_section",
                    "report_block",
                    "report_row",
                    "report_snapshot",
                    "report_exemption");

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(
                        1, "reports", ReportTables.class.getResourceAsStream("001-reports.sql")),
                Migration.read(
                        2,
                        "exemptions",
                        ReportTables.class.getResourceAsStream("002-exemptions.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                new EntityTable("report", Report.ENTITY, List.of("title"), List.of()),
                EntityTable.of("report_section", "report-section"),
                EntityTable.of("report_block", "report-block"),
                EntityTable.of("report_row", "report-row"),
                EntityTable.of("report_exemption", "report-exemption"),
                EntityTable.lasting("report_snapshot", "report-snapshot"));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(ReportMapper.class);
    }
}
