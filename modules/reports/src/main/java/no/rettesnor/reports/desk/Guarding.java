package no.rettesnor.reports.desk;

import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowSource;
import no.rettesnor.figures.guard.CellKey;
import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.figures.guard.Exemption;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.GuardedFigures;
import no.rettesnor.figures.guard.Hidden;
import no.rettesnor.reports.content.Disclosure;
import no.rettesnor.reports.freezing.PublicationJson;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.store.ReportStore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
    /// @param hidden what is kept back, and why
    /// @param publication what a later report must know of this one; null when it stays at home
    record Shown(
            List<Figure> figures,
            Disclosure disclosure,
            Map<CellKey, Hidden> hidden,
            @Nullable EarlierPublication publication) {}

    /// @param decided what is told all the same
    Shown shown(ReportNumbers numbers, Publishing publishing, List<ReportExemption> decided) {
        List<Figure> figures = List.copyOf(numbers.figures().values());
        return switch (publishing) {
            case Publishing.Internal internal ->
                    new Shown(figures, Disclosure.INTERNAL, Map.of(), null);
            case Publishing.Outside outside -> guarded(numbers, outside, decided);
        };
    }

    /// What any register's filters ask for.
    private static ConditionsReading reading(ReportNumbers numbers) {
        List<ConditionsReading> all = numbers.rows().stream().map(RowSource::conditions).toList();
        return rows ->
                all.stream().flatMap(reading -> reading.conditions(rows).stream()).findFirst();
    }

    private Shown guarded(
            ReportNumbers numbers, Publishing.Outside outside, List<ReportExemption> decided) {
        Map<CellKey, ReportExemption> told = new LinkedHashMap<>();
        Stream.concat(decided.stream(), outside.also().stream())
                .forEach(each -> told.putIfAbsent(FigureGuard.cell(each.rows()), each));
        List<Exemption> exemptions = new ArrayList<>();
        told.forEach(
                (cell, each) -> exemptions.add(new Exemption(cell, each.who(), each.reason())));
        List<EarlierPublication> earlier =
                reports.publications().stream().map(PublicationJson::read).toList();
        GuardedFigures safe =
                new FigureGuard(outside.rule(), earlier, exemptions, reading(numbers))
                        .protect(List.copyOf(numbers.figures().values()));
        return new Shown(
                safe.figures(),
                new Disclosure(
                        true,
                        safe.answer().hidden().size(),
                        safe.answer().exposures().size(),
                        safe.answer().exemptions().stream()
                                .map(each -> told.get(each.cell()))
                                .filter(Objects::nonNull)
                                .toList(),
                        safe.answer().note()),
                safe.answer().hidden(),
                safe.answer().asEarlier());
    }
}
