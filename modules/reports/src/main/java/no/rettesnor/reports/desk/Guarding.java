package no.rettesnor.reports.desk;

import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowSource;
import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.figures.guard.GuardedFigures;
import no.rettesnor.reports.content.Disclosure;
import no.rettesnor.reports.freezing.PublicationJson;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.store.ReportStore;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Sends a report's numbers through the small-cell guard, all figures together and beside every
/// report that has been published before.
final class Guarding {

    private final ReportStore reports;

    Guarding(ReportStore reports) {
        this.reports = reports;
    }

    /// What may be told.
    ///
    /// @param figures in the order of the numbers
    /// @param disclosure what to say about it
    /// @param publication what a later report must know of this one; null when it stays at home
    record Shown(
            List<Figure> figures,
            Disclosure disclosure,
            @Nullable EarlierPublication publication) {}

    Shown shown(ReportNumbers numbers, Publishing publishing) {
        List<Figure> figures = List.copyOf(numbers.figures().values());
        return switch (publishing) {
            case Publishing.Internal internal -> new Shown(figures, Disclosure.INTERNAL, null);
            case Publishing.Outside outside -> guarded(figures, outside.rule(), reading(numbers));
        };
    }

    /// What any register's filters ask for.
    private static ConditionsReading reading(ReportNumbers numbers) {
        List<ConditionsReading> all = numbers.rows().stream().map(RowSource::conditions).toList();
        return rows ->
                all.stream().flatMap(reading -> reading.conditions(rows).stream()).findFirst();
    }

    private Shown guarded(List<Figure> figures, GuardRule rule, ConditionsReading reading) {
        List<EarlierPublication> earlier =
                reports.publications().stream().map(PublicationJson::read).toList();
        GuardedFigures safe = new FigureGuard(rule, earlier, List.of(), reading).protect(figures);
        return new Shown(
                safe.figures(),
                new Disclosure(
                        true,
                        safe.answer().hidden().size(),
                        safe.answer().exposures().size(),
                        safe.answer().note()),
                safe.answer().asEarlier());
    }
}
