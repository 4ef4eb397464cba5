package no.rettesnor.figures.trend;

import no.rettesnor.figures.FigureTexts;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words what a chart shows. Never that something became better or worse: whether more is
/// bad, the numbers do not know.
public final class TrendWords {

    private static final double VISIBLY_WIDER = 1.1;

    private TrendWords() {}

    /// The verdict on the last phase in one or a few sentences, what it rests on included.
    public static Text verdict(ProcessChart chart) {
        List<Text> sentences = new ArrayList<>();
        Phase last = chart.phases().getLast();
        last.beginning()
                .ifPresent(
                        event ->
                                sentences.add(
                                        FigureTexts.text(
                                                "trend.since",
                                                name(chart.series().at(last.first()).period()),
                                                event.words())));
        switch (last.verdict()) {
            case Verdict.TooFew few ->
                    sentences.add(
                            FigureTexts.text("trend.too-few", few.useful(), Verdict.LEAST_USEFUL));
            case Verdict.Unchanged same ->
                    sentences.add(FigureTexts.text("trend.unchanged", same.useful()));
            case Verdict.Changed changed -> sentences.addAll(changes(changed));
        }
        return joined(sentences);
    }

    private static List<Text> changes(Verdict.Changed changed) {
        List<Text> sentences = new ArrayList<>();
        RunAnalysis runs = changed.runs();
        changed.shift()
                .ifPresent(
                        step ->
                                sentences.add(
                                        FigureTexts.text(
                                                step.up() ? "trend.up" : "trend.down",
                                                name(step.from()),
                                                runs.longestRun(),
                                                RunAnalysis.longestRunLimit(runs.useful()))));
        if (runs.areCrossingsTooFew() && changed.shift().isEmpty()) {
            sentences.add(
                    FigureTexts.text(
                            "trend.crossings",
                            runs.crossings(),
                            RunAnalysis.crossingsLimit(runs.useful())));
        }
        if (!changed.outside().isEmpty()) {
            List<Text> periods =
                    changed.outside().stream()
                            .map(
                                    each ->
                                            FigureTexts.text(
                                                    each.above() ? "trend.above" : "trend.below",
                                                    name(each.period())))
                            .toList();
            sentences.add(FigureTexts.text("trend.outside", listed(periods)));
        }
        return sentences;
    }

    /// How growth is to be read; says nothing where there is none.
    public static List<Text> growth(Growth growth) {
        return switch (growth.reading()) {
            case NONE -> List.of();
            case ADOPTION ->
                    List.of(
                            FigureTexts.text(
                                    "trend.adoption",
                                    Math.round(growth.unitsAfter()),
                                    Math.round(growth.unitsBefore())));
            case NEW_USE ->
                    growth.startOfUse()
                            .map(start -> FigureTexts.text("trend.new-use", name(start)))
                            .map(List::of)
                            .orElse(List.of());
            case GROWTH -> List.of(FigureTexts.text("trend.growth"));
        };
    }

    /// The year so far against the same months of last year.
    public static Text yearToDate(TimeSeries.YearToDate year) {
        return FigureTexts.text(
                "trend.year-to-date", name(year.last()), year.number(), year.before());
    }

    /// That the last period is not over.
    public static Text partial(Observation observation) {
        return FigureTexts.text("trend.partial", name(observation.period()));
    }

    /// That the limits stand further apart than chance alone would put them, where a reader could
    /// see it.
    static Optional<Text> spread(Phase phase) {
        return phase.spread() < VISIBLY_WIDER
                ? Optional.empty()
                : Optional.of(
                        FigureTexts.text("trend.spread", Math.round(10 * phase.spread()) / 10.0));
    }

    /// What the denominator counts, as a header.
    static Text size(Denominator denominator) {
        return FigureTexts.text("trend.size." + denominator.name().toLowerCase(Locale.ROOT));
    }

    /// What the drawn value is a rate of.
    public static Text denominator(Denominator denominator) {
        return FigureTexts.text("trend.per." + denominator.name().toLowerCase(Locale.ROOT));
    }

    /// The period's name within a sentence: “March 2025” rather than “3/2025”.
    public static Text name(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.MONTH
                ? language ->
                        period.from()
                                        .getMonth()
                                        .getDisplayName(
                                                TextStyle.FULL_STANDALONE, language.locale())
                                + " "
                                + period.year()
                : period.words();
    }

    private static Text listed(List<Text> parts) {
        return language -> String.join(", ", parts.stream().map(p -> p.in(language)).toList());
    }

    private static Text joined(List<Text> parts) {
        return language -> String.join(" ", parts.stream().map(p -> p.in(language)).toList());
    }
}
