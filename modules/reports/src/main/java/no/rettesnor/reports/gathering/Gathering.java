package no.rettesnor.reports.gathering;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.Features;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.model.AnnualReport;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers a report from every feature that has figures. Knows none of them.
public final class Gathering {

    private final Features features;
    private final Store store;

    public Gathering(Features features, Store store) {
        this.features = features;
        this.store = store;
    }

    /// The report on that period.
    ///
    /// @param unit a unit's name or code; blank for the whole municipality
    /// @throws ProblemException when there is no such unit, or nothing to report
    public AnnualReport gather(
            ReportingPeriod period, String unit, Language language, ProgressMonitor monitor)
            throws ProblemException {
        OrganisationStore organisation = new OrganisationStore(store);
        ReportScope scope =
                ReportScope.of(organisation.municipalities(), organisation.treeOfAll(), unit);
        FigureQuestion question = new FigureQuestion(period, scope.unit(), language);
        List<RowSource> rows = features.rows(store);
        long count = rows.stream().mapToLong(source -> source.count(question)).sum();
        if (count == 0) {
            throw new ProblemException(text("gathering.nothing", scope.name(), period.words()));
        }
        List<FigureSource> sources = features.figures(store);
        List<Figure> figures = new ArrayList<>();
        Map<String, Definition> definitions = new LinkedHashMap<>();
        for (FigureSource source : sources) {
            monitor.checkCancelled();
            monitor.progress(figures.size(), sources.size());
            monitor.message(source.name());
            figures.add(source.figure(question));
            for (Definition definition : source.definitions()) {
                definitions.putIfAbsent(definition.term().in(language), definition);
            }
        }
        return new AnnualReport(
                scope.name(),
                question,
                store.clock().instant(),
                figures,
                List.copyOf(definitions.values()),
                rows);
    }
}
