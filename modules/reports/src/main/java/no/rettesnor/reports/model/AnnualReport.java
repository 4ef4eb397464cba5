package no.rettesnor.reports.model;

import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;

import java.time.Instant;
import java.util.List;

/// The year's figures, all of one question and one moment.
///
/// The municipality reports to its council at least once a year (kommuneloven § 25-2).
///
/// @param municipality whose it is, with the unit's name when it covers one unit only
/// @param question period, unit and language of every figure
/// @param gathered when the numbers were read
/// @param figures in the order of the report
/// @param definitions what their words mean, each once
/// @param rows the rows that the figures count
public record AnnualReport(
        String municipality,
        FigureQuestion question,
        Instant gathered,
        List<Figure> figures,
        List<Definition> definitions,
        List<RowSource> rows) {

    public AnnualReport {
        figures = List.copyOf(figures);
        definitions = List.copyOf(definitions);
        rows = List.copyOf(rows);
    }
}
