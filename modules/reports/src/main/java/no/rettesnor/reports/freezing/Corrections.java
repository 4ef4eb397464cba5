package no.rettesnor.reports.freezing;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.kernel.Language;
import no.rettesnor.reports.content.ReportContent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares an adopted report with what the register says now.
public final class Corrections {

    private final Language language;
    private final NumberWriting writing;

    private Corrections(Language language) {
        this.language = language;
        this.writing = new NumberWriting(language);
    }

    /// The numbers that have changed, in the order of the report. A number that was hidden when the
    /// report was adopted is not told now either.
    ///
    /// @param adopted the frozen content
    /// @param now the same report made of today's numbers
    public static List<Correction> since(ReportContent adopted, ReportContent now) {
        return new Corrections(adopted.language()).compare(adopted.figures(), now.figures());
    }

    private List<Correction> compare(List<Figure> then, List<Figure> now) {
        List<Correction> found = new ArrayList<>();
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            Figure figure = then.get(i);
            Map<String, FigureRow> rows = rows(now.get(i));
            Map<String, Integer> columns = columns(now.get(i));
            rows(figure)
                    .forEach(
                            (name, row) ->
                                    compare(figure, name, row, rows.get(name), columns, found));
        }
        return List.copyOf(found);
    }

    private void compare(
            Figure figure,
            String name,
            FigureRow then,
            @Nullable FigureRow now,
            Map<String, Integer> columns,
            List<Correction> found) {
        for (int place = 0; place < figure.columns().size(); place++) {
            FigureColumn column = figure.columns().get(place);
            String header = column.name().in(language);
            FigureValue before = then.values().get(place);
            Integer there = columns.get(header);
            FigureValue after =
                    now == null || there == null ? FigureValue.BLANK : now.values().get(there);
            String said = writing.written(before, column.measure());
            String says = writing.written(after, column.measure());
            if (!before.hidden() && !said.equals(says)) {
                found.add(new Correction(figure.title().in(language), name, header, said, says));
            }
        }
    }

    private Map<String, FigureRow> rows(Figure figure) {
        Map<String, FigureRow> rows = new LinkedHashMap<>();
        figure.rows().forEach(row -> rows.putIfAbsent(row.name().in(language), row));
        figure.totals().ifPresent(total -> rows.putIfAbsent(total.name().in(language), total));
        return rows;
    }

    private Map<String, Integer> columns(Figure figure) {
        Map<String, Integer> columns = new HashMap<>();
        for (int place = 0; place < figure.columns().size(); place++) {
            columns.putIfAbsent(figure.columns().get(place).name().in(language), place);
        }
        return columns;
    }
}
