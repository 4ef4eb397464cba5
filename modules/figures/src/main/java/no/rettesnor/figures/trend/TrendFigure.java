package no.rettesnor.figures.trend;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureMark;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureTexts;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a figure of a run or control chart: its table with everything that the verdict rests on,
/// and the verdict as the first note.
public final class TrendFigure {

    private final ProcessChart chart;
    private final TimeSeries series;
    private final Text counted;
    private final Measure measure;
    private final boolean sums;
    private @Nullable Text basis;
    private List<FigureValue> basisCounts = List.of();
    private final List<FigureColumn> columns = new ArrayList<>();
    private final List<List<FigureValue>> values = new ArrayList<>();

    /// @param chart what it shows
    /// @param counted what each period's number is, as a header
    /// @param measure how that number is written
    /// @param sums whether adding the numbers of months up makes sense: of counts, not of medians
    public TrendFigure(ProcessChart chart, Text counted, Measure measure, boolean sums) {
        this.chart = chart;
        this.series = chart.series();
        this.counted = counted;
        this.measure = measure;
        this.sums = sums;
    }

    /// Tells how many each period's number was measured on. A median that does not say so cannot be
    /// published, since nobody can see whether it is that of one person.
    ///
    /// @param name as a header
    /// @param counts each with the way to its rows, in the series' order; blank where the series is
    public TrendFigure measuredOn(Text name, List<FigureValue> counts) {
        this.basis = name;
        this.basisCounts = List.copyOf(counts);
        return this;
    }

    /// The figure.
    ///
    /// @param id stable name
    /// @param title what it shows
    /// @param rowHeader what the rows are, such as “Month”
    /// @param source where the numbers are from
    /// @param numbers each period's own value with the way to its rows, in the series' order; blank
    ///   where the series is
    /// @param notes what must be known besides the verdict
    public Figure figure(
            String id,
            Text title,
            Text rowHeader,
            Text source,
            List<FigureValue> numbers,
            List<Text> notes) {
        series.observations().forEach(each -> values.add(new ArrayList<>()));
        addColumns(numbers);
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Observation each = series.at(i);
            Text name = rowName(each);
            Text shown = each.partial() ? FigureTexts.text("chart.so-far", name) : name;
            rows.add(FigureRow.of(shown, values.get(i)).with(state(i)));
        }
        List<FigureMark> marks = marks();
        Text verdict = TrendWords.verdict(chart);
        List<Text> all = new ArrayList<>();
        all.add(verdict);
        if (sums) {
            Optional<TimeSeries.YearToDate> year = series.yearToDate();
            year.map(TrendWords::yearToDate).ifPresent(all::add);
            all.addAll(growth(year.filter(each -> each.number() > each.before()).isPresent()));
        }
        Observation last = series.observations().getLast();
        if (sums && last.partial() && last.value() != null) {
            all.add(TrendWords.partial(last));
        }
        TrendWords.spread(chart.phases().getLast()).ifPresent(all::add);
        all.addAll(FigureMark.notes(marks));
        all.addAll(notes);
        return new Figure(
                id,
                title,
                ChartKind.RUN,
                rowHeader,
                columns,
                rows,
                null,
                FigureTexts.text(
                        "trend.alt",
                        title,
                        TrendWords.name(series.at(0).period()),
                        TrendWords.name(series.observations().getLast().period()),
                        verdict),
                source,
                all,
                marks);
    }

    /// Says how growth is to be read where a reader will see growth: in a lasting shift upwards, or
    /// in more than last year's number. Where the run rules see no change, the number alone is
    /// explained, for the two tests must not speak against each other.
    private List<Text> growth(boolean moreThanLastYear) {
        Growth growth = Growth.of(series);
        boolean own = growth.reading() == Growth.Reading.GROWTH;
        boolean told =
                switch (chart.verdict()) {
                    case Verdict.Unchanged _ -> moreThanLastYear && !own;
                    case Verdict.TooFew _ -> !own;
                    case Verdict.Changed changed ->
                            changed.shift().map(Verdict.Step::up).orElse(moreThanLastYear);
                };
        return told && chart.denominator().isEmpty() ? TrendWords.growth(growth) : List.of();
    }

    private void addColumns(List<FigureValue> numbers) {
        Optional<Denominator> by = chart.denominator();
        add(counted, measure, by.isEmpty(), ColumnRole.SERIES, numbers::get);
        Text measuredOn = basis;
        if (measuredOn != null) {
            add(measuredOn, Measure.COUNT, false, ColumnRole.SERIES, basisCounts::get);
        }
        by.ifPresent(
                each -> {
                    add(
                            TrendWords.size(each),
                            Measure.COUNT,
                            false,
                            ColumnRole.SERIES,
                            i -> value(series.at(i).denominators().get(each)));
                    add(
                            TrendWords.denominator(each),
                            each == Denominator.CASES ? Measure.SHARE : Measure.NUMBER,
                            true,
                            ColumnRole.SERIES,
                            i -> value(chart.points().get(i).value()));
                });
        if (by.isEmpty()) {
            add(
                    FigureTexts.text("trend.year-before"),
                    measure,
                    true,
                    ColumnRole.COMPARISON,
                    i -> value(series.yearBefore(i).orElse(null)));
        }
        if (sums) {
            add(
                    FigureTexts.text("trend.rolling"),
                    measure,
                    false,
                    ColumnRole.COMPARISON,
                    i -> value(series.rollingYear(i).orElse(null)));
        }
        boolean run = chart.kind() == ProcessChartKind.RUN;
        add(
                FigureTexts.text(run ? "trend.median" : "trend.mean"),
                level(),
                true,
                ColumnRole.CENTRE,
                i -> value(chart.points().get(i).centre()));
        if (!run) {
            add(
                    FigureTexts.text("trend.lower"),
                    level(),
                    true,
                    ColumnRole.LIMIT,
                    i -> value(chart.points().get(i).lower()));
            add(
                    FigureTexts.text("trend.upper"),
                    level(),
                    true,
                    ColumnRole.LIMIT,
                    i -> value(chart.points().get(i).upper()));
        }
    }

    private interface Numbers {
        FigureValue at(int place);
    }

    private void add(
            Text name, Measure written, boolean charted, ColumnRole role, Numbers numbers) {
        boolean something = false;
        List<FigureValue> column = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            FigureValue value = numbers.at(i);
            something |= !value.isBlank();
            column.add(value);
        }
        if (something || (charted && role == ColumnRole.SERIES)) {
            columns.add(new FigureColumn(name, written, charted, role));
            for (int i = 0; i < column.size(); i++) {
                values.get(i).add(column.get(i));
            }
        }
    }

    /// A median or mean of whole numbers need not be whole.
    private Measure level() {
        return chart.kind() == ProcessChartKind.P
                ? Measure.SHARE
                : measure.isWhole() ? Measure.NUMBER : measure;
    }

    private static FigureValue value(@Nullable Double number) {
        return number == null ? FigureValue.BLANK : FigureValue.measured(number);
    }

    private PointState state(int place) {
        if (series.at(place).partial()) {
            return PointState.PARTIAL;
        }
        return chart.points().get(place).signal() ? PointState.SIGNAL : PointState.PLAIN;
    }

    private static Text rowName(Observation observation) {
        ReportingPeriod period = observation.period();
        if (period.kind() != ReportingPeriod.Kind.MONTH) {
            return period.words();
        }
        return language ->
                period.from()
                                .getMonth()
                                .getDisplayName(TextStyle.SHORT_STANDALONE, language.locale())
                                .replace(".", "")
                        + " "
                        + period.year();
    }

    private List<FigureMark> marks() {
        List<FigureMark> marks = new ArrayList<>();
        for (DatedEvent event : series.events()) {
            series.placeOf(event.day())
                    .ifPresent(place -> marks.add(new FigureMark(place, words(event, place))));
        }
        return marks;
    }

    /// Units begin on different days of a month, which is marked as a whole.
    private Text words(DatedEvent event, int place) {
        if (event.kind() == DatedEvent.Kind.START_OF_USE) {
            Text period = TrendWords.name(series.at(place).period());
            return language -> period.in(language) + ": " + event.words().in(language);
        }
        return language ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language.locale())
                                .format(event.day())
                        + ": "
                        + event.words().in(language);
    }
}
