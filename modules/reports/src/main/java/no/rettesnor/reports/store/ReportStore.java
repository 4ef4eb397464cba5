package no.rettesnor.reports.store;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// Reports in the store. Each method that changes something is one step of undo; a frozen report
/// refuses every change with a [ReportRefusedException].
public final class ReportStore {

    private final Store store;

    public ReportStore(Store store) {
        this.store = store;
    }

    /// All reports, the latest period first.
    public List<Report> reports() {
        return store.read(session -> session.mapper(ReportMapper.class).reports());
    }

    /// The ids of the frozen ones.
    public Set<String> frozen() {
        return Set.copyOf(store.read(session -> session.mapper(ReportMapper.class).frozen()));
    }

    /// A report with everything in it.
    public Optional<ReportDraft> draft(String reportId) {
        return store.read(
                session -> {
                    ReportMapper mapper = session.mapper(ReportMapper.class);
                    Report report = mapper.report(reportId);
                    return report == null
                            ? Optional.empty()
                            : Optional.of(
                                    new ReportDraft(
                                            report,
                                            mapper.sections(reportId),
                                            mapper.blocks(reportId),
                                            mapper.rows(reportId)));
                });
    }

    /// The snapshot of a frozen report; empty for a draft.
    public Optional<Snapshot> snapshot(String reportId) {
        return store.read(
                session ->
                        Optional.ofNullable(session.mapper(ReportMapper.class).snapshot(reportId)));
    }

    /// What every published report told and hid, as JSON, the oldest first.
    public List<String> publications() {
        return store.read(session -> session.mapper(ReportMapper.class).publications());
    }

    /// Takes in a new report with all its parts.
    public void add(ReportDraft draft) {
        store.write(
                Action.of(text("step.report.add", draft.report().title())),
                session -> {
                    ReportMapper mapper = session.mapper(ReportMapper.class);
                    mapper.insertReport(draft.report());
                    draft.sections().forEach(mapper::insertSection);
                    draft.blocks().forEach(mapper::insertBlock);
                    draft.rows().forEach(mapper::insertRow);
                    return draft;
                });
    }

    /// Takes a draft away with all its parts.
    public void remove(Report report) {
        change(
                report.id(),
                Action.of(text("step.report.remove", report.title())),
                mapper -> {
                    mapper.deleteExemptions(report.id());
                    mapper.deleteRows(report.id());
                    mapper.deleteBlocks(report.id());
                    mapper.deleteSections(report.id());
                    mapper.deleteReport(report.id());
                });
    }

    /// Changes title and case number. Nothing is changed, and no step of undo made, when they are
    /// so already; that goes for every edit here.
    public void edit(Report report, String title, String caseNumber) {
        change(
                report.id(),
                Action.typing(text("step.report.edit"), "report:" + report.id()),
                mapper -> {
                    Report before = mapper.report(report.id());
                    if (before != null && !before.entitled(title, caseNumber).equals(before)) {
                        mapper.updateReport(before.entitled(title, caseNumber));
                    }
                });
    }

    /// Changes a section's title, or whether it is written.
    public void edit(ReportSection section, String title, boolean included) {
        change(
                section.reportId(),
                Action.typing(text("step.section.edit", title), "report-section:" + section.id()),
                mapper -> {
                    ReportSection after = section.entitled(title, included);
                    if (!mapper.sections(section.reportId()).contains(after)) {
                        mapper.updateSection(after);
                    }
                });
    }

    /// Changes one block.
    ///
    /// @param what words for the undo list
    /// @param change given the block as it stands
    public void edit(
            String reportId, String blockId, Text what, UnaryOperator<ReportBlock> change) {
        change(
                reportId,
                Action.typing(what, "report-block:" + blockId),
                mapper -> {
                    ReportBlock block = mapper.block(blockId);
                    if (block == null) {
                        throw new ReportRefusedException(text("refused.gone"));
                    }
                    ReportBlock after = change.apply(block);
                    if (!after.equals(block)) {
                        mapper.updateBlock(after);
                    }
                });
    }

    /// Adds a block at the end of its section.
    ///
    /// @param block makes it, given its place
    public void addBlock(String reportId, String sectionId, IntFunction<ReportBlock> block) {
        change(
                reportId,
                Action.of(text("step.block.add")),
                mapper -> {
                    int last =
                            mapper.blocks(reportId).stream()
                                    .filter(each -> each.sectionId().equals(sectionId))
                                    .mapToInt(ReportBlock::position)
                                    .max()
                                    .orElse(0);
                    mapper.insertBlock(block.apply(last + 1));
                });
    }

    /// Takes a block away, with its rows.
    public void remove(String reportId, ReportBlock block) {
        change(
                reportId,
                Action.of(text("step.block.remove")),
                mapper -> {
                    mapper.deleteRowsOf(block.id());
                    mapper.deleteBlock(block.id());
                });
    }

    /// Adds a row at the end of a table.
    ///
    /// @param row makes it, given its place
    public void addRow(String reportId, String blockId, IntFunction<ReportRow> row) {
        change(
                reportId,
                Action.of(text("step.row.add")),
                mapper -> {
                    int last =
                            mapper.rows(reportId).stream()
                                    .filter(each -> each.blockId().equals(blockId))
                                    .mapToInt(ReportRow::position)
                                    .max()
                                    .orElse(-1);
                    mapper.insertRow(row.apply(last + 1));
                });
    }

    /// Changes the cells of a row.
    public void edit(String reportId, ReportRow row) {
        change(
                reportId,
                Action.typing(text("step.row.edit"), "report-row:" + row.id()),
                mapper -> {
                    if (!mapper.rows(reportId).contains(row)) {
                        mapper.updateRow(row);
                    }
                });
    }

    /// Takes a row away.
    public void remove(String reportId, ReportRow row) {
        change(reportId, Action.of(text("step.row.remove")), mapper -> mapper.deleteRow(row.id()));
    }

    /// The numbers that have been decided to be told all the same, the oldest first.
    public List<ReportExemption> exemptions(String reportId) {
        return store.read(session -> session.mapper(ReportMapper.class).exemptions(reportId));
    }

    /// Keeps decisions to tell numbers all the same. A number that has one already keeps it.
    public void exempt(String reportId, List<ReportExemption> decided) {
        change(
                reportId,
                Action.of(text("step.exemption.add", decided.size())),
                mapper -> insertNew(mapper, reportId, decided));
    }

    /// Takes back a decision to tell a number.
    public void withdraw(ReportExemption decided) {
        change(
                decided.reportId(),
                Action.of(text("step.exemption.remove", decided.place())),
                mapper -> mapper.deleteExemption(decided.id()));
    }

    private static void insertNew(
            ReportMapper mapper, String reportId, List<ReportExemption> decided) {
        Set<RowsBehind> known = new HashSet<>();
        mapper.exemptions(reportId).forEach(each -> known.add(each.rows()));
        decided.stream().filter(each -> known.add(each.rows())).forEach(mapper::insertExemption);
    }

    /// Freezes a draft for good.
    ///
    /// @param decided numbers that it tells all the same, besides those that are kept already
    public void freeze(Snapshot snapshot, List<ReportExemption> decided) {
        change(
                snapshot.reportId(),
                Action.of(text("step.report.freeze", snapshot.code())),
                mapper -> {
                    insertNew(mapper, snapshot.reportId(), decided);
                    mapper.insertSnapshot(snapshot);
                });
    }

    private void change(String reportId, Action action, Consumer<ReportMapper> work) {
        store.write(
                action,
                session -> {
                    ReportMapper mapper = session.mapper(ReportMapper.class);
                    @Nullable Report report = mapper.report(reportId);
                    if (report == null) {
                        throw new ReportRefusedException(text("refused.gone"));
                    }
                    Snapshot snapshot = mapper.snapshot(reportId);
                    if (snapshot != null) {
                        throw new ReportRefusedException(
                                text("refused.frozen", report.title(), snapshot.code()));
                    }
                    work.accept(mapper);
                    return report;
                });
    }
}
