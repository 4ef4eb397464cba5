package no.rettesnor.reports.store;

import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.model.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about reports.
interface ReportMapper {

    List<Report> reports();

    @Nullable Report report(String id);

    void insertReport(Report report);

    int updateReport(Report report);

    int deleteReport(String id);

    List<ReportSection> sections(String reportId);

    @Nullable ReportSection section(String id);

    void insertSection(ReportSection section);

    int updateSection(ReportSection section);

    int deleteSections(String reportId);

    List<ReportBlock> blocks(String reportId);

    @Nullable ReportBlock block(String id);

    void insertBlock(ReportBlock block);

    int updateBlock(ReportBlock block);

    int deleteBlock(String id);

    int deleteBlocks(String reportId);

    List<ReportRow> rows(String reportId);

    @Nullable ReportRow row(String id);

    void insertRow(ReportRow row);

    int updateRow(ReportRow row);

    int deleteRow(String id);

    int deleteRowsOf(String blockId);

    int deleteRows(String reportId);

    List<ReportExemption> exemptions(String reportId);

    void insertExemption(ReportExemption exemption);

    int deleteExemption(String id);

    int deleteExemptions(String reportId);

    void insertSnapshot(Snapshot snapshot);

    /// The snapshot of a report, null while it is a draft.
    @Nullable Snapshot snapshot(String reportId);

    /// What every published report told and hid, the oldest first.
    List<String> publications();

    /// The ids of the reports that are frozen.
    List<String> frozen();
}
