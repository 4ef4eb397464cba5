package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.figures.guard.GuardedFigures;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be told of analyses outside the house: how many risks stand in each cell, and no number
/// that is too small. Nothing that somebody has written about a risk is in it, not even the titles.
public final class RiskPublication {

    private static final Set<RiskFormat> TOLD =
            EnumSet.of(RiskFormat.XLSX, RiskFormat.DOCX, RiskFormat.PDF);

    private final Store store;
    private final Language language;

    /// @param language of the files
    public RiskPublication(Store store, Language language) {
        this.store = store;
        this.language = language;
    }

    /// What was written.
    ///
    /// @param files one for each format
    /// @param note what is hidden, for the reader
    /// @param exposed whether a number is hidden in vain, and somebody must look at it
    public record Published(List<Path> files, Text note, boolean exposed) {

        public Published {
            files = List.copyOf(files);
        }
    }

    /// Writes the counts of those analyses, guarded together.
    ///
    /// @throws ProblemException when a format would show single risks, an analysis is gone, or a
    ///   file cannot be written
    public Published write(
            List<String> analysisIds,
            Collection<RiskFormat> formats,
            Path folder,
            ProgressMonitor monitor)
            throws ProblemException {
        for (RiskFormat format : formats) {
            if (!TOLD.contains(format)) {
                throw new ProblemException(text("export.not_published", format.label()));
            }
        }
        Dossiers reading = new Dossiers(store);
        List<Figure> figures = new ArrayList<>();
        for (String id : analysisIds) {
            Dossier dossier = reading.read(id);
            for (Stage stage : Stage.values()) {
                figures.add(figure(dossier, stage));
            }
        }
        GuardedFigures safe =
                new FigureGuard(GuardRule.STANDARD, List.of(), List.of(), _ -> Optional.empty())
                        .protect(figures);
        make(folder);
        Instant now = store.clock().instant();
        List<Path> files = new ArrayList<>();
        for (RiskFormat format : formats) {
            Path file = folder.resolve(said(text("export.public.file")) + "." + format.ending());
            switch (format) {
                case XLSX -> ReportWorkbook.write(file, book(safe), language, monitor);
                case DOCX -> ReportDocument.write(file, paper(safe), now, monitor);
                default -> ReportPdf.write(file, paper(safe), now, monitor);
            }
            files.add(file);
        }
        return new Published(files, safe.answer().note(), !safe.answer().exposures().isEmpty());
    }

    private static void make(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new ProblemException(text("export.no_folder", folder), cause);
        }
    }

    private Figure figure(Dossier dossier, Stage stage) {
        Scale scale = dossier.scale();
        RiskMatrix matrix = new RiskMatrix(scale, dossier.risks(), stage, null);
        List<FigureColumn> columns = new ArrayList<>();
        for (String step : scale.consequences()) {
            columns.add(new FigureColumn(Text.verbatim(step), Measure.COUNT, true));
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int likelihood = scale.likelihoods().size(); likelihood >= 1; likelihood--) {
            List<FigureValue> values = new ArrayList<>();
            for (int step = 1; step <= scale.consequences().size(); step++) {
                Cell cell = new Cell(likelihood, step);
                values.add(
                        FigureValue.counted(
                                matrix.in(cell).size(),
                                new RowsBehind(
                                        "risks",
                                        "analysis=%s;stage=%s;likelihood=%d;consequence=%d"
                                                .formatted(
                                                        dossier.analysis().id(),
                                                        stage.name(),
                                                        likelihood,
                                                        step))));
            }
            rows.add(
                    FigureRow.of(
                            Text.verbatim(likelihood + " " + scale.likelihood(likelihood).name()),
                            values));
        }
        AnalysisFacts facts = new AnalysisFacts(dossier, language);
        Text title = text("export.public.title", dossier.unit(), stage.label());
        return new Figure(
                "matrix-" + dossier.analysis().id() + "-" + stage.name(),
                title,
                ChartKind.NONE,
                Text.verbatim(scale.likelihoodAxis() + " / " + scale.consequenceAxis()),
                columns,
                rows,
                null,
                title,
                Text.verbatim(facts.line()),
                List.of());
    }

    private WorkbookSpec book(GuardedFigures safe) {
        List<WorkbookSpec.Sheet> sheets = new ArrayList<>();
        for (Figure figure : safe.figures()) {
            FigureTables tables = new FigureTables(figure, language);
            sheets.add(
                    new WorkbookSpec.FigureSheet(
                            figure.title().in(language),
                            figure.title().in(language),
                            List.of(
                                    figure.source().in(language),
                                    safe.answer().note().in(language)),
                            tables.table(),
                            tables.charts()));
        }
        return new WorkbookSpec(said(text("export.public.file")), sheets);
    }

    private DocumentSpec paper(GuardedFigures safe) {
        List<DocumentSpec.Part> parts = new ArrayList<>();
        parts.add(new DocumentSpec.Paragraph(said(safe.answer().note())));
        for (Figure figure : safe.figures()) {
            parts.add(new DocumentSpec.Heading(1, figure.title().in(language)));
            parts.add(new DocumentSpec.Table("", new FigureTables(figure, language).table()));
            parts.add(new DocumentSpec.SmallPrint(figure.source().in(language)));
        }
        return new DocumentSpec(said(text("export.public.file")), "", language, parts);
    }

    private String said(Text words) {
        return words.in(language);
    }
}
