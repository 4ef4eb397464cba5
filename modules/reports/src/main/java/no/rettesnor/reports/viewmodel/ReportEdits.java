package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.ReportChecks;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.tasks.OneAtATime;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// What an author does to a draft. Each method is one step of undo; typing in one field joins into
/// one. They are stored in the background, in the order they were made.
public final class ReportEdits {

    private final Store store;
    private final ReportStore reports;
    private final TaskExecutor tasks;
    private final OneAtATime queue;
    private final Runnable settled;
    private final UnseenEdits<Report> fronts = new UnseenEdits<>();
    private final UnseenEdits<ReportSection> sections = new UnseenEdits<>();
    private final UnseenEdits<ReportBlock> blocks = new UnseenEdits<>();
    private final UnseenEdits<ReportRow> rows = new UnseenEdits<>();
    private int waiting;

    /// @param settled called when the last edit has been stored
    ReportEdits(Store store, ReportStore reports, TaskExecutor tasks, Runnable settled) {
        this.store = store;
        this.reports = reports;
        this.tasks = tasks;
        this.queue = new OneAtATime(tasks);
        this.settled = settled;
    }

    /// Whether there are edits that have not been stored yet.
    boolean areWaiting() {
        return waiting > 0;
    }

    /// Forgets what can be seen now in what was read.
    void seen() {
        fronts.clear();
        sections.clear();
        blocks.clear();
        rows.clear();
    }

    /// Does something with a whole report, with all that has been written in it by now.
    void after(BackgroundTask<?> task) {
        queue.submit(
                BackgroundTask.of(task.title(), monitor -> task)
                        .onSuccess(_ -> tasks.submit(task)));
    }

    /// A report as it was edited last.
    public Report current(Report read) {
        return fronts.with(read.id(), read);
    }

    /// A section as it was edited last.
    public ReportSection current(ReportSection read) {
        return sections.with(read.id(), read);
    }

    /// A block as it was edited last.
    public ReportBlock current(ReportBlock read) {
        return blocks.with(read.id(), read);
    }

    /// A row as it was edited last.
    public ReportRow current(ReportRow read) {
        return rows.with(read.id(), read);
    }

    /// Writes a text. What its author writes, its author has read.
    public void write(Report report, ReportBlock block, String words, ReportChecks checks) {
        if (!words.equals(current(block).content())) {
            block(
                    report,
                    block,
                    text("step.block.words"),
                    before -> before.saying(words).read(checks.review(words)));
        }
    }

    /// Says that a text has been read with its numbers as they are now.
    public void confirm(Report report, ReportBlock block, ReportChecks checks) {
        block(
                report,
                block,
                text("step.block.confirm"),
                before -> before.read(checks.approved(before.content())));
    }

    /// Gives a figure a title of the author's own; blank for its own again.
    public void title(Report report, ReportBlock block, String title) {
        if (!title.equals(nullToEmpty(current(block).finding()))) {
            block(report, block, text("step.block.title"), before -> before.titled(title));
        }
    }

    /// Changes a figure's alt text, which nobody has confirmed then.
    public void describe(Report report, ReportBlock block, String words) {
        if (!words.equals(nullToEmpty(current(block).altText()))) {
            confirm(report, block, words, false);
        }
    }

    /// Says that a figure's alt text has been read and is right, or is not.
    public void confirm(Report report, ReportBlock block, String words, boolean confirmed) {
        block(report, block, text("step.block.alt"), before -> before.described(words, confirmed));
    }

    private void block(
            Report report, ReportBlock block, Text what, UnaryOperator<ReportBlock> change) {
        make(blocks, block.id(), change, () -> reports.edit(report.id(), block.id(), what, change));
    }

    /// Adds an empty text at the end of a section.
    public void addWords(ReportDraft draft, ReportSection section) {
        Language language = draft.report().language();
        add(draft, section, BlockKind.WORDS, "", text("page.words.prompt").in(language));
    }

    /// Adds a figure at the end of a section.
    public void addFigure(ReportDraft draft, ReportSection section, FigureKey key) {
        add(draft, section, BlockKind.FIGURE, key.source(), "");
    }

    private void add(
            ReportDraft draft,
            ReportSection section,
            BlockKind kind,
            String content,
            String prompt) {
        String id = store.ids().next();
        make(
                () ->
                        reports.addBlock(
                                draft.report().id(),
                                section.id(),
                                position ->
                                        new ReportBlock(
                                                id,
                                                section.id(),
                                                position,
                                                kind,
                                                content,
                                                prompt,
                                                null,
                                                null,
                                                null,
                                                false,
                                                null)));
    }

    /// Takes a text, figure or table away.
    public void remove(Report report, ReportBlock block) {
        make(() -> reports.remove(report.id(), block));
    }

    /// Adds an empty row to a table.
    public void addRow(ReportDraft draft, ReportBlock table) {
        String id = store.ids().next();
        int columns = (int) table.content().lines().count();
        String empty = ReportRow.cells(Collections.nCopies(columns, ""));
        make(
                () ->
                        reports.addRow(
                                draft.report().id(),
                                table.id(),
                                position -> new ReportRow(id, table.id(), position, empty)));
    }

    /// Changes the cells of a row.
    public void row(Report report, ReportRow row, List<String> cells) {
        ReportRow now = row.saying(cells);
        if (!now.equals(current(row))) {
            make(rows, row.id(), _ -> now, () -> reports.edit(report.id(), now));
        }
    }

    /// Takes a row away.
    public void removeRow(Report report, ReportRow row) {
        make(() -> reports.remove(report.id(), row));
    }

    /// Changes title and case number.
    public void front(Report report, String title, String caseNumber) {
        UnaryOperator<Report> change = before -> before.entitled(title, caseNumber);
        Report shown = current(report);
        if (!change.apply(shown).equals(shown)) {
            make(fronts, report.id(), change, () -> reports.edit(report, title, caseNumber));
        }
    }

    /// Changes a section's heading, or whether it is written.
    public void section(ReportSection section, String title, boolean included) {
        UnaryOperator<ReportSection> change = before -> before.entitled(title, included);
        ReportSection shown = current(section);
        if (!change.apply(shown).equals(shown)) {
            make(sections, section.id(), change, () -> reports.edit(section, title, included));
        }
    }

    private <T> void make(UnseenEdits<T> unseen, String id, UnaryOperator<T> seen, Runnable edit) {
        unseen.add(id, seen);
        make(edit, () -> unseen.remove(id, seen));
    }

    private void make(Runnable edit) {
        make(edit, () -> {});
    }

    /// @param undone called when it did not come about
    private void make(Runnable edit, Runnable undone) {
        waiting++;
        BackgroundTask<Runnable> task =
                BackgroundTask.of(
                        text("task.edit"),
                        monitor -> {
                            edit.run();
                            return edit;
                        });
        queue.submit(
                task.onFailure(
                                failure -> {
                                    undone.run();
                                    task.onFailure().accept(failure);
                                })
                        .onCancelled(undone)
                        .onFinished(this::finished));
    }

    private void finished() {
        waiting--;
        if (waiting == 0) {
            settled.run();
        }
    }

    private static String nullToEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
