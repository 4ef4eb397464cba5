package no.rettesnor.figures.guard;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Figures to guard, and how they read afterwards.
final class GuardedSamples {

    private GuardedSamples() {}

    static GuardedFigures protect(Figure... figures) {
        return new FigureGuard(GuardRule.STANDARD, List.of(), List.of(), ConditionsReading.NONE)
                .protect(List.of(figures));
    }

    static FigureValue at(long count, String filter) {
        return FigureValue.counted(count, new RowsBehind("deviations", filter));
    }

    static FigureRow row(String name, FigureValue... values) {
        return FigureRow.of(Text.verbatim(name), List.of(values));
    }

    static FigureRow deep(String name, FigureValue... values) {
        return new FigureRow(Text.verbatim(name), 1, true, List.of(values));
    }

    static List<String> written(Figure figure) {
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        List<String> written = new ArrayList<>();
        for (FigureRow row : rows) {
            for (int i = 0; i < row.values().size(); i++) {
                FigureValue value = row.values().get(i);
                Double number = value.number();
                boolean count = figure.columns().get(i).measure() == Measure.COUNT;
                written.add(
                        value.hidden()
                                ? ":"
                                : number == null
                                        ? ""
                                        : count
                                                ? Long.toString(Math.round(number))
                                                : number.toString());
            }
        }
        return written;
    }

    static Figure figure(
            String id,
            List<FigureColumn> columns,
            List<FigureRow> rows,
            @Nullable FigureRow total) {
        return new Figure(
                id,
                Text.verbatim("Avvik"),
                ChartKind.BAR,
                Text.verbatim("Navn"),
                columns,
                rows,
                total,
                Text.verbatim("Diagram"),
                Text.verbatim("Avviksregisteret"),
                List.of());
    }
}
