package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
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

import java.util.Collections;
import java.util.List;

/// What an author does to a draft. Each method is one step of undo; typing in one field joins into
/// one.
public final class ReportEdits {

    private final Store store;
    private final ReportStore reports;

    ReportEdits(Store store, ReportStore reports) {
        this.store = store;
        this.reports = reports;
    }

    /// Writes a text. What its author writes, its author has read.
    public void write(Report report, ReportBlock block, String words, ReportChecks checks) {
        if (!words.equals(block.content())) {
            reports.edit(
                    report.id(),
                    block.id(),
                    text("step.block.words"),
                    before -> before.saying(words).read(checks.review(words)));
        }
    }

    /// Says that a text has been read with its numbers as they are now.
    public void confirm(Report report, ReportBlock block, ReportChecks checks) {
        reports.edit(
                report.id(),
                block.id(),
                text("step.block.confirm"),
                before -> before.read(checks.approved(before.content())));
    }

    /// Gives a figure a title of the author's own; blank for its own again.
    public void title(Report report, ReportBlock block, String title) {
        reports.edit(
                report.id(), block.id(), text("step.block.title"), before -> before.titled(title));
    }

    /// Changes a figure's alt text, or says that it has been read and is right.
    public void describe(Report report, ReportBlock block, String words, boolean confirmed) {
        reports.edit(
                report.id(),
                block.id(),
                text("step.block.alt"),
                before -> before.described(words, confirmed));
    }

    /// Adds an empty text at the end of a section.
    public void addWords(ReportDraft draft, ReportSection section) {
        add(draft, section, BlockKind.WORDS, "", text("page.words.prompt").in(language(draft)));
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
        int position =
                draft.blocksOf(section).stream().mapToInt(ReportBlock::position).max().orElse(0)
                        + 1;
        reports.add(
                draft.report().id(),
                new ReportBlock(
                        store.ids().next(),
                        section.id(),
                        position,
                        kind,
                        content,
                        prompt,
                        null,
                        null,
                        null,
                        false,
                        null));
    }

    /// Takes a text, figure or table away.
    public void remove(Report report, ReportBlock block) {
        reports.remove(report.id(), block);
    }

    /// Adds an empty row to a table.
    public void addRow(ReportDraft draft, ReportBlock table) {
        int position =
                draft.rowsOf(table).stream().mapToInt(ReportRow::position).max().orElse(-1) + 1;
        reports.add(
                draft.report().id(),
                new ReportRow(
                        store.ids().next(),
                        table.id(),
                        position,
                        ReportRow.cells(
                                Collections.nCopies((int) table.content().lines().count(), ""))));
    }

    /// Changes the cells of a row.
    public void row(Report report, ReportRow row, List<String> cells) {
        String written = ReportRow.cells(cells);
        if (!written.equals(row.cells())) {
            reports.edit(
                    report.id(), new ReportRow(row.id(), row.blockId(), row.position(), written));
        }
    }

    /// Takes a row away.
    public void removeRow(Report report, ReportRow row) {
        reports.remove(report.id(), row);
    }

    /// Changes title and case number.
    public void front(Report report, String title, String caseNumber) {
        if (!title.equals(report.title()) || !caseNumber.equals(report.caseNumber())) {
            reports.edit(report, title, caseNumber);
        }
    }

    /// Changes a section's heading, or whether it is written.
    public void section(ReportSection section, String title, boolean included) {
        if (!title.equals(section.title()) || included != section.included()) {
            reports.edit(section, title, included);
        }
    }

    private static Language language(ReportDraft draft) {
        return draft.report().language();
    }
}
