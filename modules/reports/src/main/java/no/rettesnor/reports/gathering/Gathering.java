package no.rettesnor.reports.gathering;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.Testimony;
import no.rettesnor.store.Store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers the numbers of a report from every feature that has figures. Knows none of them.
public final class Gathering {

    private final Features features;
    private final Store store;

    public Gathering(Features features, Store store) {
        this.features = features;
        this.store = store;
    }

    /// What a report on that unit would cover.
    ///
    /// @param unit a unit's name or code; blank for the whole municipality
    /// @throws ProblemException when there is no such unit, or it is not clear which
    public ReportScope scope(String unit) throws ProblemException {
        OrganisationStore organisation = new OrganisationStore(store);
        return ReportScope.of(organisation.municipalities(), organisation.treeOfAll(), unit);
    }

    /// What a report on the unit with that id covers.
    public ReportScope scopeOf(String unitId) {
        return new ReportScope(
                new OrganisationStore(store).unit(unitId).map(OrgUnit::name).orElse(""), unitId);
    }

    /// Whether anything at all is registered for that question.
    ///
    /// @throws ProblemException when nothing is, or the unit did not exist on any day of the period
    public void requireRows(ReportScope scope, FigureQuestion question) throws ProblemException {
        OrgUnit unit = new OrganisationStore(store).unit(scope.unit()).orElse(null);
        if (unit != null && !existed(unit, question.period())) {
            throw new ProblemException(
                    text("scope.not-then", scope.name(), question.period().words()));
        }
        if (features.rows(store).stream().mapToLong(source -> source.count(question)).sum() == 0) {
            throw new ProblemException(
                    text("gathering.nothing", scope.name(), question.period().words()));
        }
    }

    /// A municipality counts as having been there: its first day is often that of the register.
    private static boolean existed(OrgUnit unit, ReportingPeriod period) {
        boolean begun = unit.validFrom() == null || unit.validFrom().isBefore(period.until());
        boolean ended = unit.validTo() != null && unit.validTo().isBefore(period.from());
        return unit.level() == UnitLevel.MUNICIPALITY || (begun && !ended);
    }

    /// Every figure for that question.
    ///
    /// @param narrowed figures that are wanted for one unit by itself as well
    public ReportNumbers gather(
            ReportScope scope,
            FigureQuestion question,
            Set<FigureKey> narrowed,
            ProgressMonitor monitor) {
        List<RowSource> rows = features.rows(store);
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        Map<String, FigureSource> sources = new LinkedHashMap<>();
        features.figures(store).forEach(source -> sources.put(source.id(), source));
        Set<FigureKey> keys = new LinkedHashSet<>();
        sources.keySet().forEach(id -> keys.add(new FigureKey(id, null)));
        keys.addAll(narrowed);
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        Map<FigureKey, String> names = new LinkedHashMap<>();
        Map<String, Definition> definitions = new LinkedHashMap<>();
        for (FigureKey key : keys) {
            monitor.checkCancelled();
            FigureSource source = sources.get(key.source());
            if (source == null) {
                // From a feature that is not in this program; the report says that it is missing.
                continue;
            }
            monitor.progress(figures.size(), keys.size());
            monitor.message(source.name());
            figures.put(key, source.figure(narrowed(question, key)));
            names.put(key, name(source, key, tree, question));
            for (Definition definition : source.definitions()) {
                definitions.putIfAbsent(definition.term().in(question.language()), definition);
            }
        }
        Testimony testimony = Testimony.NONE;
        List<EvidenceSource> evidence = features.evidence(store);
        if (!evidence.isEmpty()) {
            EvidenceGathering.Gathered table =
                    new EvidenceGathering(evidence, tree, scope, question).gather(monitor);
            testimony = table.testimony();
            figures.put(Testimony.KEY, table.figure());
            names.put(Testimony.KEY, text("coverage.name").in(question.language()));
        }
        return new ReportNumbers(
                scope,
                question,
                store.clock().instant(),
                figures,
                names,
                List.copyOf(definitions.values()),
                rows,
                testimony);
    }

    private static FigureQuestion narrowed(FigureQuestion question, FigureKey key) {
        return key.unitId() == null
                ? question
                : new FigureQuestion(question.period(), key.unitId(), question.language());
    }

    private static String name(
            FigureSource source, FigureKey key, UnitTree tree, FigureQuestion question) {
        Text name = source.name();
        String unit = key.unitId();
        String words = name.in(question.language());
        return unit == null
                ? words
                : words + " @ " + tree.unit(unit).map(OrgUnit::name).orElse(unit);
    }
}
