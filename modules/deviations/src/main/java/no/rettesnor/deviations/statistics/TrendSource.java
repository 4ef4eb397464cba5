package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.statistics.DeviationFigures.Asked;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.trend.Denominator;
import no.rettesnor.figures.trend.Observation;
import no.rettesnor.figures.trend.ProcessChart;
import no.rettesnor.figures.trend.ProcessChartKind;
import no.rettesnor.figures.trend.TimeSeries;
import no.rettesnor.figures.trend.TrendFigure;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitSizes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Follows the register over two years up to the end of the period: one year alone has too few
/// months for a verdict.
record TrendSource(DeviationFigures figures, String key, int order, TrendKind kind)
        implements RegisterFigure {

    /// So many months are followed.
    static final int MONTHS = 24;

    private static final double CLOSED_ENOUGH = 0.9;

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        DeviationStatistics statistics = asked.statistics();
        Months months = Months.before(question.period(), asked.base(), MONTHS, figures.today());
        Map<YearMonth, HandlingTime> times =
                kind == TrendKind.HANDLING ? times(statistics, months.base()) : Map.of();
        Map<YearMonth, FigureValue> values =
                kind == TrendKind.HANDLING ? medians(times) : counts(statistics, months.base());
        Set<YearMonth> unfinished =
                kind == TrendKind.HANDLING ? unfinished(statistics, months.base()) : Set.of();
        Map<Integer, Double> posts = kind == TrendKind.POSTS ? posts(question, months) : Map.of();
        if (kind == TrendKind.POSTS && posts.isEmpty()) {
            return withoutSizes(question, asked, months);
        }
        List<Observation> observations = new ArrayList<>();
        List<FigureValue> shown = new ArrayList<>();
        for (YearMonth month : months.all()) {
            FigureValue value = values.getOrDefault(month, FigureValue.BLANK);
            boolean partial = months.isPartial(month) || unfinished.contains(month);
            shown.add(value);
            Observation counted =
                    new Observation(Months.period(month), value.number(), Map.of(), partial)
                            .against(
                                    Denominator.REPORTING_UNITS,
                                    statistics.unitsInUse(month, months.base()));
            Double size = posts.get(month.getYear());
            observations.add(
                    size == null ? counted : counted.against(Denominator.FULL_TIME_POSTS, size));
        }
        TimeSeries series = new TimeSeries(observations, months.events(statistics));
        return trend(chart(series), months, times)
                .figure(
                        id(),
                        DeviationTexts.text("figure.title." + key, question.period().words()),
                        Dimension.MONTH.label(),
                        asked.source(months.base()),
                        shown,
                        notes());
    }

    private TrendFigure trend(
            ProcessChart chart, Months months, Map<YearMonth, HandlingTime> times) {
        if (kind != TrendKind.HANDLING) {
            return new TrendFigure(
                    chart, DeviationTexts.text("figure.reported"), Measure.COUNT, true);
        }
        List<FigureValue> closed = new ArrayList<>();
        for (YearMonth month : months.all()) {
            HandlingTime time = times.get(month);
            closed.add(time == null ? FigureValue.BLANK : DeviationFigures.value(time.closed()));
        }
        return new TrendFigure(chart, DeviationTexts.text("figure.median"), Measure.DAYS, false)
                .measuredOn(DeviationTexts.text("figure.closed"), closed);
    }

    private ProcessChart chart(TimeSeries series) {
        return switch (kind) {
            case REPORTED, HANDLING -> ProcessChart.of(ProcessChartKind.RUN, series, null);
            case RATE -> ProcessChart.of(ProcessChartKind.U, series, Denominator.REPORTING_UNITS);
            case POSTS -> ProcessChart.of(ProcessChartKind.U, series, Denominator.FULL_TIME_POSTS);
        };
    }

    /// The full-time posts in the years that they are known for.
    private Map<Integer, Double> posts(FigureQuestion question, Months months) {
        UnitSizes sizes = figures.sizes();
        Map<Integer, Double> posts = new HashMap<>();
        for (YearMonth month : months.all()) {
            double sum = 0;
            boolean known = true;
            for (String unit : figures.scope(question)) {
                OptionalDouble size = sizes.posts(unit, month.getYear());
                known &= size.isPresent();
                sum += size.orElse(0);
            }
            if (known) {
                posts.put(month.getYear(), sum);
            }
        }
        return posts;
    }

    private Figure withoutSizes(FigureQuestion question, Asked asked, Months months) {
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.RUN,
                Dimension.MONTH.label(),
                List.of(
                        new FigureColumn(
                                DeviationTexts.text("figure.per-posts"), Measure.NUMBER, true)),
                List.of(),
                null,
                DeviationTexts.text("figure.alt.none", title),
                asked.source(months.base()),
                List.of(DeviationTexts.text("figure.note.no-sizes")));
    }

    private List<Text> notes() {
        if (kind == TrendKind.POSTS) {
            return List.of(DeviationTexts.text("figure.note.rate"));
        }
        return kind == TrendKind.HANDLING
                ? List.of(
                        DeviationTexts.text("figure.note.open"),
                        DeviationTexts.text("figure.note.unfinished"))
                : List.of(DeviationTexts.text("figure.note.blank"));
    }

    private static Map<YearMonth, FigureValue> counts(
            DeviationStatistics statistics, DeviationFilter base) {
        Map<YearMonth, FigureValue> counts = new HashMap<>();
        for (CrossTable.Line line : statistics.table(Dimension.MONTH, base).lines()) {
            counts.put(YearMonth.parse(line.key()), DeviationFigures.value(line.sum()));
        }
        return counts;
    }

    private static Map<YearMonth, HandlingTime> times(
            DeviationStatistics statistics, DeviationFilter base) {
        Map<YearMonth, HandlingTime> byMonth = new HashMap<>();
        List<HandlingTime> times = statistics.handling(Dimension.MONTH, base);
        for (HandlingTime time : times.subList(0, times.size() - 1)) {
            byMonth.put(YearMonth.parse(time.key()), time);
        }
        return byMonth;
    }

    private static Map<YearMonth, FigureValue> medians(Map<YearMonth, HandlingTime> times) {
        Map<YearMonth, FigureValue> medians = new HashMap<>();
        times.forEach(
                (month, time) -> {
                    if (time.median().isPresent()) {
                        medians.put(month, FigureValue.measured(time.median().getAsDouble()));
                    }
                });
        return medians;
    }

    /// The months whose median can still move: those that closed fast are closed, the slow ones are
    /// not yet in it.
    private static Set<YearMonth> unfinished(DeviationStatistics statistics, DeviationFilter base) {
        Map<YearMonth, Long> all = numbers(statistics, base);
        Map<YearMonth, Long> closed =
                numbers(statistics, base.withStatuses(Set.of(DeviationStatus.CLOSED)));
        Map<YearMonth, Long> rejected =
                numbers(statistics, base.withStatuses(Set.of(DeviationStatus.REJECTED)));
        Set<YearMonth> months = new java.util.HashSet<>();
        all.forEach(
                (month, count) -> {
                    long due = count - rejected.getOrDefault(month, 0L);
                    if (closed.getOrDefault(month, 0L) < CLOSED_ENOUGH * due) {
                        months.add(month);
                    }
                });
        return months;
    }

    private static Map<YearMonth, Long> numbers(
            DeviationStatistics statistics, DeviationFilter base) {
        Map<YearMonth, Long> numbers = new HashMap<>();
        for (CrossTable.Line line : statistics.table(Dimension.MONTH, base).lines()) {
            numbers.put(YearMonth.parse(line.key()), line.sum().number().orElse(0));
        }
        return numbers;
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                DeviationFigures.definition(kind == TrendKind.POSTS ? "rate" : "counted"),
                DeviationFigures.definition("run-chart"),
                DeviationFigures.definition("control-limits"),
                DeviationFigures.definition("adoption"));
    }
}
