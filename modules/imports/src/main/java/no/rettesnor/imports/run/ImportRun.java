package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Imports a table: all of it in one unit of work, or nothing.
///
/// ```java
/// try (ImportTable table = ImportTable.open(file, mapping.layout(), monitor)) {
///     ImportSummary summary = new ImportRun(store, target, mapping).run(table, rejected, monitor);
/// }
/// ```
///
/// Importing the same file again changes nothing; a newer one updates the records it knows. Rows
/// that cannot be taken are written to a file of their own, beside the table's unless told
/// otherwise.
public final class ImportRun {

    private static final int CHECK_EVERY = 500;

    private final Store store;
    private final ImportTarget target;
    private final Mapping mapping;

    public ImportRun(Store store, ImportTarget target, Mapping mapping) {
        this.store = store;
        this.target = target;
        this.mapping = mapping;
    }

    /// Imports the table. May be called from any thread; the store is locked for other writers
    /// meanwhile.
    ///
    /// @param rejectedFile where rows that cannot be taken are to be written; see
    ///   [RejectedRows#beside]
    /// @throws ProblemException when the file or the mapping will not do; the store is as it was
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; the store is as it was
    public ImportSummary run(ImportTable table, Path rejectedFile, ProgressMonitor monitor)
            throws ProblemException {
        return inOneUnit(table, rejectedFile, monitor);
    }

    /// Does everything but keep it: the summary tells what [#run] would do. Nothing is written,
    /// neither in the store nor beside the file.
    ///
    /// @throws ProblemException when the file or the mapping will not do
    public ImportSummary rehearse(ImportTable table, ProgressMonitor monitor)
            throws ProblemException {
        return inOneUnit(table, null, monitor);
    }

    private ImportSummary inOneUnit(
            ImportTable table, @Nullable Path rejectedFile, ProgressMonitor monitor)
            throws ProblemException {
        RowPlan plan = new RowPlan(target, mapping, table, monitor);
        RowKeys keys = keys(plan, table, monitor);
        monitor.message(text("run.importing", table.fileName()));
        try {
            return store.write(
                    Action.of(text("run.action", target.name(), table.fileName())),
                    session -> {
                        ImportSummary summary =
                                unit(session, plan, keys, table, rejectedFile, monitor);
                        // Where nothing was taken, a municipality or unit made on the way goes too.
                        if (rejectedFile == null || summary.tookNothing()) {
                            throw new Unkept(summary);
                        }
                        return summary;
                    });
        } catch (Unkept unkept) {
            return unkept.summary;
        } catch (Stopped stopped) {
            throw stopped.problem;
        }
    }

    private static RowKeys keys(RowPlan plan, ImportTable table, ProgressMonitor monitor)
            throws ProblemException {
        List<Integer> columns = plan.keyColumns();
        if (columns.isEmpty()) {
            return RowKeys.byContent();
        }
        monitor.message(text("run.reading", table.fileName()));
        return RowKeys.byColumns(columns, table, monitor);
    }

    private ImportSummary unit(
            StoreSession session,
            RowPlan plan,
            RowKeys keys,
            ImportTable table,
            @Nullable Path rejectedFile,
            ProgressMonitor monitor) {
        ImportSession taking = target.open(session);
        taking.begin(table.fileName());
        try {
            MappedRow record = plan.row(new NewChoices(taking, target.fields()));
            Map<String, KnownRow> known = taking.known(mapping.source());
            Tally tally = new Tally(new Rejections(store.language()));
            long ragged;
            try (DataRows rows = table.rows(monitor)) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    if (tally.read++ % CHECK_EVERY == 0) {
                        monitor.checkCancelled();
                    }
                    String key = keys.next(row);
                    if (key == null) {
                        tally.earlier++;
                        continue;
                    }
                    Text problem = record.load(row);
                    record.identify(key);
                    tally.count(
                            problem == null
                                    ? take(taking, record, known.get(key))
                                    : new RowOutcome.Rejected(problem),
                            row.number());
                }
                ragged = rows.raggedRows();
            }
            List<Text> warnings = new ArrayList<>(taking.finish());
            addWarnings(warnings, plan, keys, record, ragged);
            monitor.checkCancelled();
            Path written = null;
            if (rejectedFile != null && !tally.rejections.byRow().isEmpty()) {
                written = rejectedFile;
                RejectedRows.write(
                        table, tally.rejections.byRow(), rejectedFile, store.language(), monitor);
            }
            return tally.summary(warnings, written, rejectedFile == null);
        } catch (ProblemException problem) {
            throw new Stopped(problem);
        }
    }

    private static RowOutcome take(
            ImportSession session, MappedRow record, @Nullable KnownRow known) {
        if (known == null) {
            return session.insert(record);
        }
        if (known.contentHash().equals(record.contentHash())) {
            return RowOutcome.Taken.UNCHANGED;
        }
        return session.update(known.id(), record);
    }

    private static void addWarnings(
            List<Text> warnings, RowPlan plan, RowKeys keys, MappedRow record, long ragged) {
        if (record.suspectCells() > 0) {
            warnings.add(text("warning.suspect", record.suspectCells(), record.firstSuspectRow()));
        }
        if (ragged > 0) {
            warnings.add(text("warning.ragged", ragged));
        }
        if (keys.repeatedRows() > 0) {
            warnings.add(text("warning.repeated", keys.repeatedRows()));
        }
        warnings.addAll(plan.warnings());
    }

    /// The counts of one run.
    private static final class Tally {
        private final Rejections rejections;
        private long read;
        private long inserted;
        private long updated;
        private long unchanged;
        private long earlier;

        Tally(Rejections rejections) {
            this.rejections = rejections;
        }

        void count(RowOutcome outcome, long row) {
            switch (outcome) {
                case RowOutcome.Taken.INSERTED -> inserted++;
                case RowOutcome.Taken.UPDATED -> updated++;
                case RowOutcome.Taken.UNCHANGED -> unchanged++;
                case RowOutcome.Rejected(Text reason) -> rejections.add(row, reason);
            }
        }

        ImportSummary summary(List<Text> warnings, @Nullable Path file, boolean rehearsal) {
            return new ImportSummary(
                    read,
                    inserted,
                    updated,
                    unchanged,
                    earlier,
                    rejections.byFrequency(),
                    warnings,
                    file,
                    rehearsal);
        }
    }

    /// Rolls back what is not to be kept: a rehearsal, or an import that took nothing.
    private static final class Unkept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportSummary summary;

        Unkept(ImportSummary summary) {
            super("Unkept", null, false, false);
            this.summary = summary;
        }
    }

    /// Carries a problem with the file through the unit of work, which it rolls back.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ProblemException problem;

        Stopped(ProblemException problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
