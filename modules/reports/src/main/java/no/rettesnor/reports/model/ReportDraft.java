package no.rettesnor.reports.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A report with all its sections and blocks, as they stood at one moment.
///
/// @param report its head
/// @param sections in order
/// @param blocks of all sections, in order
/// @param rows of all tables, in order
public record ReportDraft(
        Report report,
        List<ReportSection> sections,
        List<ReportBlock> blocks,
        List<ReportRow> rows) {

    public ReportDraft {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        rows = List.copyOf(rows);
    }

    /// The blocks of one section, in order.
    public List<ReportBlock> blocksOf(ReportSection section) {
        return blocks.stream().filter(block -> block.sectionId().equals(section.id())).toList();
    }

    /// The rows of one table, in order.
    public List<ReportRow> rowsOf(ReportBlock table) {
        return rows.stream().filter(row -> row.blockId().equals(table.id())).toList();
    }

    /// The rows of one table in which anything is written, in order.
    public List<ReportRow> filledRowsOf(ReportBlock table) {
        return rowsOf(table).stream().filter(row -> !row.cells().isBlank()).toList();
    }

    /// The figures it shows, each once.
    public Set<FigureKey> figures() {
        Set<FigureKey> keys = new LinkedHashSet<>();
        for (ReportSection section : sections) {
            blocksOf(section).stream()
                    .filter(block -> block.kind() == BlockKind.FIGURE)
                    .forEach(block -> keys.add(block.figureKey()));
        }
        return keys;
    }
}
