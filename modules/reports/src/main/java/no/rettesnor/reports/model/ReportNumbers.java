package no.rettesnor.reports.model;

import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All numbers a report can show: the figures of every feature, of one question and one moment.
///
/// @param scope the municipality or unit they are about
/// @param question period, unit and language
/// @param gathered when the numbers were read
/// @param figures in the order of a report
/// @param names what each figure is called in the report's language, so that a text can point at it
/// @param definitions what their words mean, each once
/// @param rows the rows that the figures count
/// @param testimony what stands behind the table of evidence and gaps
public record ReportNumbers(
        ReportScope scope,
        FigureQuestion question,
        Instant gathered,
        Map<FigureKey, Figure> figures,
        Map<FigureKey, String> names,
        List<Definition> definitions,
        List<RowSource> rows,
        Testimony testimony) {

    public ReportNumbers {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        names = Map.copyOf(names);
        definitions = List.copyOf(definitions);
        rows = List.copyOf(rows);
    }

    /// The same with other figures under the same keys, in order: after the small numbers have been
    /// hidden.
    public ReportNumbers with(List<Figure> others) {
        Map<FigureKey, Figure> replaced = new LinkedHashMap<>();
        List<FigureKey> keys = new ArrayList<>(figures.keySet());
        for (int i = 0; i < keys.size(); i++) {
            replaced.put(keys.get(i), others.get(i));
        }
        return new ReportNumbers(
                scope, question, gathered, replaced, names, definitions, rows, testimony);
    }
}
