package no.rettesnor.reports.drafting;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportSection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Collects the rows of a new report, in order.
final class DraftParts {

    private final Report report;
    private final IdSource ids;
    private final List<ReportSection> sections = new ArrayList<>();
    private final List<ReportBlock> blocks = new ArrayList<>();

    DraftParts(Report report, IdSource ids) {
        this.report = report;
        this.ids = ids;
    }

    void section(String code, String title, boolean demanded, String duties, boolean included) {
        sections.add(
                new ReportSection(
                        ids.next(),
                        report.id(),
                        sections.size(),
                        code,
                        title,
                        demanded,
                        duties,
                        included));
    }

    /// Adds a block to the last section.
    void block(
            BlockKind kind,
            String content,
            String prompt,
            @Nullable String unitId,
            @Nullable String finding,
            @Nullable String altText,
            @Nullable String reviewed) {
        blocks.add(
                new ReportBlock(
                        ids.next(),
                        sections.getLast().id(),
                        blocks.size(),
                        kind,
                        content,
                        prompt,
                        unitId,
                        finding,
                        altText,
                        false,
                        reviewed));
    }

    void words(String content, String prompt) {
        // Nobody has read a new text yet.
        block(BlockKind.WORDS, content, prompt, null, null, null, null);
    }

    void figure(String source, @Nullable String unitId) {
        block(BlockKind.FIGURE, source, "", unitId, null, null, null);
    }

    ReportDraft draft() {
        return new ReportDraft(report, sections, blocks, List.of());
    }
}
