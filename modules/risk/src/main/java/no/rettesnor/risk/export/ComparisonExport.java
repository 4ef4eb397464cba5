package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.report.WorkbookSpec.Block;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.RiskComparison.Footing;
import no.rettesnor.risk.model.RiskComparison.Line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes a comparison as a workbook, a document or a PDF: how it was made, the matrix with then
/// hollow and now filled, and every risk with what became of it.
public final class ComparisonExport {

    /// What a comparison can be written as.
    public static final List<RiskFormat> FORMATS =
            List.of(RiskFormat.XLSX, RiskFormat.DOCX, RiskFormat.PDF);

    private final Clock clock;
    private final Language language;

    public ComparisonExport(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    /// Writes the files. One that is there already under the same name is replaced.
    ///
    /// @param formats of [#FORMATS]; others are passed over
    /// @param folder made when it is not there
    /// @return the files that were written
    /// @throws ProblemException with one sentence when a file cannot be written
    public List<Path> write(
            Compared compared, Collection<RiskFormat> formats, Path folder, ProgressMonitor monitor)
            throws ProblemException {
        RiskExport.make(folder);
        Instant now = clock.instant();
        Set<String> taken = new HashSet<>();
        List<Path> files = new ArrayList<>();
        for (RiskFormat format : FORMATS) {
            if (formats.contains(format)) {
                monitor.checkCancelled();
                String name = RiskExport.free(said(compared.title()), format, taken);
                Path file = folder.resolve(name);
                monitor.message(text("export.writing", file.getFileName()));
                switch (format) {
                    case XLSX -> ReportWorkbook.write(file, workbook(compared), language, monitor);
                    case DOCX -> ReportDocument.write(file, paper(compared), now, monitor);
                    default -> ReportPdf.write(file, paper(compared), now, monitor);
                }
                files.add(file);
            }
        }
        return files;
    }

    private DocumentSpec paper(Compared compared) {
        List<Part> parts = new ArrayList<>();
        notes(compared).forEach(note -> parts.add(new DocumentSpec.Paragraph(note)));
        if (isDrawn(compared)) {
            GridSpec grid = grid(compared);
            parts.add(new DocumentSpec.Heading(1, said(text("comparison.matrix"))));
            parts.add(new DocumentSpec.Paragraph(legend(compared)));
            parts.add(new DocumentSpec.Grid(said(text("comparison.matrix")), grid));
        }
        parts.add(new DocumentSpec.Heading(1, said(text("comparison.risks"))));
        parts.add(new DocumentSpec.Table("", table(compared)));
        return new DocumentSpec(said(compared.title()), asOf(), language, parts);
    }

    private WorkbookSpec workbook(Compared compared) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new WorkbookSpec.Words(said(compared.title()), true));
        notes(compared).forEach(note -> blocks.add(new WorkbookSpec.Words(note, false)));
        blocks.add(new WorkbookSpec.Words(asOf(), false));
        List<Integer> widths = new ArrayList<>(List.of(24));
        if (isDrawn(compared)) {
            blocks.add(new WorkbookSpec.Words(legend(compared), true));
            blocks.add(new WorkbookSpec.Coloured(grid(compared)));
            compared.comparison()
                    .later()
                    .version()
                    .scale()
                    .consequences()
                    .forEach(_ -> widths.add(22));
        }
        return new WorkbookSpec(
                said(compared.title()),
                List.of(
                        new WorkbookSpec.PageSheet(said(text("comparison.matrix")), widths, blocks),
                        new WorkbookSpec.ListSheet(
                                said(text("comparison.risks")),
                                table(compared),
                                List.of(18, 8, 60, 30, 22))));
    }

    private List<String> notes(Compared compared) {
        List<String> notes = new ArrayList<>();
        compared.notes().forEach(note -> notes.add(said(note)));
        notes.add(said(compared.counts()));
        return notes;
    }

    private String asOf() {
        return said(text("comparison.made", new Days(language, clock).moment(clock.instant())));
    }

    private String legend(Compared compared) {
        return MatrixGrid.HOLLOW
                + " "
                + said(compared.earlier())
                + "   "
                + MatrixGrid.FILLED
                + " "
                + said(compared.later());
    }

    /// On two scales of which none was carried over to the other there is no one matrix.
    private static boolean isDrawn(Compared compared) {
        return !(compared.comparison().footing() instanceof Footing.Apart);
    }

    private GridSpec grid(Compared compared) {
        GridSpec grid =
                new MatrixGrid(
                                compared.comparison().later().version().scale(),
                                language,
                                Integer.MAX_VALUE)
                        .both(compared.comparison().drawn());
        return new GridSpec(said(compared.altText()), grid.corner(), grid.columns(), grid.rows());
    }

    private TableSpec table(Compared compared) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.text(said(text("analysis.change"))));
        columns.add(ColumnSpec.text(said(text("risk.number"))));
        columns.add(ColumnSpec.text(said(text("import.field.event"))));
        columns.add(ColumnSpec.text(said(text("comparison.levels"))));
        if (compared.isCarried()) {
            columns.add(ColumnSpec.text(said(text("comparison.was"))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : compared.comparison().lines()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(said(line.change().label())));
            row.add(Cell.of(line.either().risk().label()));
            row.add(Cell.of(line.either().risk().event()));
            row.add(Cell.of(Compared.levels(line)));
            if (compared.isCarried()) {
                row.add(Cell.of(Compared.was(line)));
            }
            rows.add(row);
        }
        return TableSpec.of(columns, rows);
    }

    private String said(Text words) {
        return words.in(language);
    }
}
