package no.rettesnor.figures.trend;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Figures;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Figures over time for tests: run and control charts, many lines, small multiples, sparklines.
public final class TrendFigures {

    private static final List<String> SECTORS =
            List.of(
                    "Oppvekst og utdanning",
                    "Helse, omsorg og velferd",
                    "Teknisk drift og eiendom",
                    "Kultur og næring",
                    "Sentraladministrasjonen",
                    "Barnevern og familie",
                    "Plan, byggesak og geodata");

    private TrendFigures() {}

    public static List<Figure> all() {
        return List.of(
                hustadvika(),
                shift(),
                rates(),
                shares(),
                measurements(),
                lines(),
                panels(7),
                panels(14),
                sparklines(),
                partialColumns());
    }

    /// Hustadvika 2020: in use from March, too short for a verdict.
    public static Figure hustadvika() {
        double[] values = new double[12];
        for (int i = 0; i < 12; i++) {
            values[i] = i < 2 ? Double.NaN : Figures.HUSTADVIKA.get(i - 2);
        }
        return figure(
                "trend.hustadvika",
                ProcessChart.of(ProcessChartKind.RUN, Series.months(2020, values), null),
                Measure.COUNT);
    }

    /// Two years and a bit with a step, two events and a month that is not over.
    public static Figure shift() {
        List<Observation> months =
                new ArrayList<>(
                        Series.observations(
                                2024, 41, 38, 44, 47, 36, 42, 29, 40, 45, 43, 39, 33, 44, 40, 52,
                                58, 55, 61, 49, 57, 63, 60, 59, 54, 66, 21));
        months.set(25, months.get(25).soFar());
        TimeSeries series =
                new TimeSeries(
                        months,
                        List.of(
                                event(
                                        2024,
                                        9,
                                        16,
                                        DatedEvent.Kind.START_OF_USE,
                                        "4 enheter i bruk"),
                                event(2025, 3, 1, DatedEvent.Kind.ACTION, "Ny fallprosedyre")));
        return figure(
                "trend.shift", ProcessChart.of(ProcessChartKind.RUN, series, null), Measure.COUNT);
    }

    /// Reports for each unit, more units from year to year, so that the limits step inwards.
    public static Figure rates() {
        double[] counts = {
            12, 15, 9, 14, 11, 16, 8, 22, 19, 25, 18, 24, 30, 26, 33, 28, 31, 36, 20, 34, 96, 37,
            39, 36
        };
        double[] units = {
            5, 5, 5, 6, 6, 6, 6, 10, 10, 10, 10, 10, 14, 14, 14, 14, 15, 15, 15, 15, 16, 16, 16, 16
        };
        TimeSeries series =
                TimeSeries.of(
                        Series.against(
                                Denominator.REPORTING_UNITS,
                                Series.observations(2024, counts),
                                units));
        return figure(
                "trend.rates",
                ProcessChart.of(ProcessChartKind.U, series, Denominator.REPORTING_UNITS),
                Measure.COUNT);
    }

    /// Shares, split where something was done.
    public static Figure shares() {
        DatedEvent done = event(2025, 5, 1, DatedEvent.Kind.ACTION, "Ny frist for behandling");
        TimeSeries series =
                new TimeSeries(
                        Series.against(
                                Denominator.CASES,
                                Series.observations(2024, PublishedExamples.ORDERS_AT_FAULT),
                                PublishedExamples.ORDERS),
                        List.of(done));
        return figure(
                "trend.shares",
                ProcessChart.of(ProcessChartKind.P, series, Denominator.CASES, List.of(done)),
                Measure.COUNT);
    }

    /// Days, as an XmR chart.
    public static Figure measurements() {
        double[] days = {
            14,
            12.5,
            15,
            13,
            11,
            16,
            14.5,
            12,
            13,
            15.5,
            12,
            13.5,
            14,
            12,
            Double.NaN,
            13,
            11.5,
            31,
            12,
            13
        };
        return figure(
                "trend.measurements",
                ProcessChart.of(ProcessChartKind.XMR, Series.months(2024, days), null),
                Measure.DAYS);
    }

    /// More lines than can be told apart by colour.
    public static Figure lines() {
        return many("trend.lines", ChartKind.LINE, 6, 12);
    }

    public static Figure panels(int many) {
        return many("trend.panels-" + many, ChartKind.SMALL_MULTIPLES, many, 24);
    }

    private static Figure many(String id, ChartKind kind, int many, int months) {
        List<FigureColumn> columns = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            columns.add(Figures.column(SECTORS.get(i % SECTORS.size())));
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            List<FigureValue> values = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                boolean blank = i == 2 && month < 5;
                long count = 60 / (i + 1) + (month * 7L + i * 13L) % 11;
                values.add(
                        blank
                                ? FigureValue.BLANK
                                : i == 3 && month == 4
                                        ? FigureValue.HIDDEN
                                        : Figures.counted(count, "m=" + month + "&s=" + i));
            }
            rows.add(
                    FigureRow.of(Text.verbatim("m" + (month + 1)), values)
                            .with(month == months - 1 ? PointState.PARTIAL : PointState.PLAIN));
        }
        return Figures.figure(id, kind, columns, rows, null);
    }

    public static Figure sparklines() {
        List<FigureColumn> columns = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            columns.add(Figures.column("m" + month));
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int unit = 0; unit < SECTORS.size(); unit++) {
            List<FigureValue> values = new ArrayList<>();
            for (int month = 0; month < 12; month++) {
                long count = (month * (unit + 3L)) % 17 + 40 / (unit + 1);
                values.add(
                        unit == 4 && month < 6
                                ? FigureValue.BLANK
                                : Figures.counted(count, "u=" + unit + "&m=" + month));
            }
            rows.add(
                    new FigureRow(
                            Text.verbatim(SECTORS.get(unit)), unit % 3 == 0 ? 0 : 1, true, values));
        }
        return Figures.figure("trend.sparklines", ChartKind.SPARKLINES, columns, rows, null);
    }

    /// Columns of two years, the last month hollow.
    public static Figure partialColumns() {
        Figure whole = Figures.byMonthWithLastYear();
        List<FigureRow> rows = new ArrayList<>(whole.rows());
        rows.set(9, rows.get(9).with(PointState.PARTIAL));
        return Figures.figure("trend.columns", ChartKind.COLUMN, whole.columns(), rows, null);
    }

    private static DatedEvent event(
            int year, int month, int day, DatedEvent.Kind kind, String words) {
        return new DatedEvent(LocalDate.of(year, month, day), kind, Text.verbatim(words));
    }

    /// What stands under a figure of that chart.
    static String notes(ProcessChart chart) {
        return figure("trend.notes", chart, Measure.COUNT).notes().stream()
                .map(note -> note.in(no.rettesnor.kernel.Language.NB))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private static Figure figure(String id, ProcessChart chart, Measure measure) {
        List<FigureValue> numbers = new ArrayList<>();
        for (Observation each : chart.series().observations()) {
            Double value = each.value();
            numbers.add(
                    value == null
                            ? FigureValue.BLANK
                            : measure == Measure.COUNT
                                    ? Figures.counted(value.longValue(), "period=" + each.period())
                                    : FigureValue.measured(value));
        }
        return new TrendFigure(chart, Text.verbatim("Avvik"), measure, measure == Measure.COUNT)
                .figure(
                        id,
                        Text.verbatim("Avvik per måned"),
                        Text.verbatim("Måned"),
                        Text.verbatim("Kilde: avviksregisteret"),
                        numbers,
                        List.of());
    }
}
