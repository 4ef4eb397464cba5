package no.rettesnor.figures.trend;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A series as a run chart or control chart: centre line, limits, signals, verdict.
///
/// Limits and centre line rest on whole periods only, and are those of one phase. A phase ends only
/// where the caller says that something happened; a chart that starts anew wherever the numbers
/// move would never show a change (D. J. Wheeler and D. S. Chambers, “Understanding Statistical
/// Process Control”, on when limits may be reckoned again).
public final class ProcessChart {

    private final ProcessChartKind kind;
    private final TimeSeries series;
    private final @Nullable Denominator denominator;
    private final List<ProcessPoint> points = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();

    /// A chart in one phase.
    ///
    /// @param denominator what values are divided by; null for counts and measurements as they are
    public static ProcessChart of(
            ProcessChartKind kind, TimeSeries series, @Nullable Denominator denominator) {
        return of(kind, series, denominator, List.of());
    }

    /// A chart that starts anew after some of the series' events.
    ///
    /// @param denominator what values are divided by; null for counts and measurements as they are
    /// @param splits events of the series. The new phase begins with the first period that begins
    ///   on the event's day or later, since the period before it is of both
    /// @throws IllegalArgumentException for an event that is not one of the series', and for a kind
    ///   that needs a denominator or can have none
    public static ProcessChart of(
            ProcessChartKind kind,
            TimeSeries series,
            @Nullable Denominator denominator,
            List<DatedEvent> splits) {
        boolean needed = kind == ProcessChartKind.U || kind == ProcessChartKind.P;
        boolean none = kind == ProcessChartKind.C;
        if ((needed && denominator == null) || (none && denominator != null)) {
            throw new IllegalArgumentException(kind + " with denominator " + denominator);
        }
        if (!series.events().containsAll(splits)) {
            throw new IllegalArgumentException("A phase begins only with an event of the series");
        }
        return new ProcessChart(kind, series, denominator, splits);
    }

    private ProcessChart(
            ProcessChartKind kind,
            TimeSeries series,
            @Nullable Denominator denominator,
            List<DatedEvent> splits) {
        this.kind = kind;
        this.series = series;
        this.denominator = denominator;
        int first = 0;
        DatedEvent since = null;
        for (DatedEvent split :
                splits.stream().sorted(java.util.Comparator.comparing(DatedEvent::day)).toList()) {
            int end = firstNotBefore(split);
            if (end > first && end < series.size()) {
                addPhase(first, end, since);
                first = end;
            }
            since = split;
        }
        addPhase(first, series.size(), since);
    }

    private int firstNotBefore(DatedEvent split) {
        int place = 0;
        while (place < series.size() && series.at(place).period().from().isBefore(split.day())) {
            place++;
        }
        return place;
    }

    private void addPhase(int first, int end, @Nullable DatedEvent since) {
        List<@Nullable Double> counts = new ArrayList<>();
        List<@Nullable Double> sizes = new ArrayList<>();
        List<@Nullable Double> shown = new ArrayList<>();
        Denominator by = denominator;
        for (Observation observation : series.observations().subList(first, end)) {
            Double value = by == null ? observation.value() : observation.rate(by).orElse(null);
            shown.add(value);
            counts.add(observation.isWhole() ? observation.value() : null);
            sizes.add(by == null ? null : observation.opportunity(by).orElse(null));
        }
        List<@Nullable Double> judged = by == null ? counts : ControlLimits.rates(counts, sizes);
        ControlLimits limits =
                switch (kind) {
                    case RUN -> new ControlLimits(median(judged), blanks(judged), blanks(judged));
                    case C -> ControlLimits.c(counts);
                    case U -> ControlLimits.uPrime(counts, sizes);
                    case P -> ControlLimits.pPrime(counts, sizes);
                    case XMR -> ControlLimits.xmr(judged);
                };
        RunAnalysis runs = RunAnalysis.of(judged, limits.centre());
        boolean enough = runs.useful() >= Verdict.LEAST_USEFUL;
        List<Verdict.Outlier> outliers = new ArrayList<>();
        Double centre = Double.isNaN(limits.centre()) ? null : Double.valueOf(limits.centre());
        for (int i = 0; i < judged.size(); i++) {
            int outside = enough ? outside(judged.get(i), limits, i) : 0;
            Observation observation = series.at(first + i);
            if (outside != 0) {
                outliers.add(new Verdict.Outlier(observation.period(), outside > 0));
            }
            boolean signal =
                    outside != 0 || (enough && isInLongRun(judged.get(i), i, runs, limits));
            points.add(
                    new ProcessPoint(
                            observation,
                            shown.get(i),
                            centre,
                            limits.lower().get(i),
                            limits.upper().get(i),
                            signal));
        }
        phases.add(
                new Phase(
                        first,
                        end,
                        limits.centre(),
                        limits.spread(),
                        runs,
                        verdict(first, judged, runs, limits.centre(), outliers),
                        since));
    }

    private static int outside(@Nullable Double value, ControlLimits limits, int place) {
        Double lower = limits.lower().get(place);
        Double upper = limits.upper().get(place);
        if (value == null || lower == null || upper == null) {
            return 0;
        }
        return value > upper ? 1 : value < lower ? -1 : 0;
    }

    private static boolean isInLongRun(
            @Nullable Double value, int place, RunAnalysis runs, ControlLimits limits) {
        return value != null
                && runs.isRunTooLong()
                && place >= runs.first()
                && place <= runs.last()
                && value != limits.centre();
    }

    private Verdict verdict(
            int first,
            List<@Nullable Double> judged,
            RunAnalysis runs,
            double centre,
            List<Verdict.Outlier> outliers) {
        if (runs.useful() < Verdict.LEAST_USEFUL) {
            return new Verdict.TooFew(runs.useful());
        }
        Verdict.Step step = runs.isRunTooLong() ? step(first, judged, runs, centre) : null;
        return step == null && !runs.areCrossingsTooFew() && outliers.isEmpty()
                ? new Verdict.Unchanged(runs.useful())
                : new Verdict.Changed(runs, step, outliers);
    }

    /// The long run is the new level, unless the phase begins with it: then the new level is what
    /// follows.
    private Verdict.Step step(
            int first, List<@Nullable Double> judged, RunAnalysis runs, double centre) {
        boolean leads = true;
        for (int i = 0; i < runs.first(); i++) {
            leads &= isOn(judged.get(i), centre);
        }
        int next = runs.last() + 1;
        while (next < judged.size() && judged.get(next) == null) {
            next++;
        }
        if (leads && next < judged.size()) {
            return new Verdict.Step(series.at(first + next).period(), !runs.above());
        }
        return new Verdict.Step(series.at(first + runs.first()).period(), runs.above());
    }

    private static boolean isOn(@Nullable Double value, double centre) {
        return value == null || value == centre;
    }

    private static List<@Nullable Double> blanks(List<? extends @Nullable Double> values) {
        return Collections.nCopies(values.size(), null);
    }

    private static double median(List<? extends @Nullable Double> values) {
        double[] sorted =
                values.stream()
                        .filter(java.util.Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// How the series is held against chance.
    public ProcessChartKind kind() {
        return kind;
    }

    /// What it shows.
    public TimeSeries series() {
        return series;
    }

    /// What values are divided by.
    public Optional<Denominator> denominator() {
        return Optional.ofNullable(denominator);
    }

    /// One for each period of the series.
    public List<ProcessPoint> points() {
        return List.copyOf(points);
    }

    /// At least one, in order, together the whole series.
    public List<Phase> phases() {
        return List.copyOf(phases);
    }

    /// What may be said of the last phase, which is what goes on now.
    public Verdict verdict() {
        return phases.getLast().verdict();
    }
}
