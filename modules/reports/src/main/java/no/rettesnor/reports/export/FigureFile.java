package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigurePicture;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.office.report.WorkbookSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One figure as a file of its own: a picture (PNG), vectors (SVG), or a workbook with chart and
/// numbers (XLSX).
public final class FigureFile {

    private final Figure figure;
    private final Language language;

    public FigureFile(Figure figure, Language language) {
        this.figure = figure;
        this.language = language;
    }

    /// Writes it as the file's ending says.
    ///
    /// @throws ProblemException when the ending is another, there is nothing to draw, or the file
    ///   cannot be written
    public void write(Path file, ProgressMonitor monitor) throws ProblemException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            ReportWorkbook.write(file, workbook(), language, monitor);
        } else if (name.endsWith(".png")) {
            picture().writePng(file);
        } else if (name.endsWith(".svg")) {
            picture().writeSvg(file);
        } else {
            throw new ProblemException(text("figure.ending", file.getFileName()));
        }
    }

    private FigurePicture picture() throws ProblemException {
        if (new FigureTables(figure, language).charts().isEmpty()) {
            throw new ProblemException(text("figure.no-chart", figure.title()));
        }
        return new FigurePicture(figure, language);
    }

    private WorkbookSpec workbook() {
        FigureTables tables = new FigureTables(figure, language);
        List<String> notes = new ArrayList<>();
        notes.add(figure.source().in(language));
        figure.notes().forEach(note -> notes.add(note.in(language)));
        String title = figure.title().in(language);
        return new WorkbookSpec(
                title,
                List.of(
                        new WorkbookSpec.FigureSheet(
                                text("book.figure", 1).in(language),
                                title,
                                notes,
                                tables.table(),
                                tables.charts())));
    }
}
