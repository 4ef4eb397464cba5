package no.rettesnor.reports.desk;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.Features;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.content.Composition;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.drafting.Beginning;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.freezing.Corrections;
import no.rettesnor.reports.freezing.Freezing;
import no.rettesnor.reports.gathering.Gathering;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.store.Store;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Begins, prepares, freezes and compares reports. Its methods read all figures; call them in the
/// background.
public final class ReportDesk {

    private final Store store;
    private final ZoneId zone;
    private final Gathering gathering;
    private final ReportStore reports;

    /// @param zone in which the time of the numbers is told
    public ReportDesk(Features features, Store store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
        this.gathering = new Gathering(features, store);
        this.reports = new ReportStore(store);
    }

    /// A report as the template has it, not kept in the store.
    ///
    /// @param unit a unit's name or code; blank for the whole municipality
    /// @throws ProblemException when there is no such unit, or nothing to report
    public Prepared fromTemplate(
            ReportingPeriod period,
            String unit,
            Language language,
            Publishing publishing,
            ProgressMonitor monitor)
            throws ProblemException {
        ReportScope scope = gathering.scope(unit);
        FigureQuestion question = new FigureQuestion(period, scope.unit(), language);
        gathering.requireRows(scope, question);
        Beginning beginning = beginning();
        ReportNumbers numbers =
                gathering.gather(scope, question, beginning.narrowed(scope, period), monitor);
        return prepared(beginning.fromTemplate(numbers), numbers, publishing, List.of());
    }

    /// Begins a report in the store from the template.
    public Report begin(
            ReportingPeriod period, String unit, Language language, ProgressMonitor monitor)
            throws ProblemException {
        ReportDraft draft =
                fromTemplate(period, unit, language, Publishing.INTERNAL, monitor).draft();
        reports.add(draft);
        return draft.report();
    }

    /// Begins a report in the store from an earlier one.
    public Report beginFrom(String earlierId, ReportingPeriod period) {
        ReportDraft draft = beginning().fromEarlier(draft(earlierId), period);
        reports.add(draft);
        return draft.report();
    }

    /// A draft in the store with the register's numbers now.
    public Prepared prepare(String reportId, Publishing publishing, ProgressMonitor monitor) {
        ReportDraft draft = draft(reportId);
        return prepared(draft, numbers(draft, monitor), publishing, reports.exemptions(reportId));
    }

    /// The same report as its author has written it since, with the numbers it had. A figure that
    /// has come to it and was not gathered makes all numbers be gathered anew.
    ///
    /// @param before with every number told
    /// @param publishing whom the new one is for
    public Prepared redrafted(Prepared before, Publishing publishing, ProgressMonitor monitor) {
        String id = before.draft().report().id();
        ReportDraft draft = draft(id);
        boolean known = before.numbers().figures().keySet().containsAll(narrowed(draft));
        return prepared(
                draft,
                known ? before.numbers() : numbers(draft, monitor),
                publishing,
                reports.exemptions(id));
    }

    /// Freezes a draft with the register's numbers now.
    ///
    /// @throws ProblemException when a text points at a number that is not there
    public Snapshot freeze(String reportId, Publishing publishing, ProgressMonitor monitor)
            throws ProblemException {
        Prepared prepared = prepare(reportId, publishing, monitor);
        if (!prepared.checks().mayFreeze()) {
            throw new ProblemException(text("freeze.refused", prepared.draft().report().title()));
        }
        Snapshot snapshot =
                Freezing.snapshot(
                        store.ids().next(),
                        reportId,
                        prepared.numbers().gathered(),
                        store.user(),
                        prepared.content(),
                        prepared.publication());
        monitor.checkCancelled();
        reports.freeze(
                snapshot,
                publishing instanceof Publishing.Outside outside ? outside.also() : List.of());
        return snapshot;
    }

    /// What a frozen report says.
    ///
    /// @throws ProblemException when it is not frozen, or has been damaged since
    public ReportContent adopted(String reportId) throws ProblemException {
        Snapshot snapshot =
                reports.snapshot(reportId)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                text(
                                                        "freeze.not",
                                                        draft(reportId).report().title())));
        return Freezing.content(snapshot);
    }

    /// The numbers of a frozen report that the register has others for now.
    public List<Correction> corrections(String reportId, ProgressMonitor monitor)
            throws ProblemException {
        ReportContent adopted = adopted(reportId);
        return Corrections.since(
                adopted, prepare(reportId, Publishing.INTERNAL, monitor).content());
    }

    /// What a draft would keep back if it were published now.
    public Withholding withholding(String reportId, ProgressMonitor monitor) {
        return new Withholding(
                numbers(draft(reportId), monitor),
                new Guarding(reports),
                reports.exemptions(reportId));
    }

    private Prepared prepared(
            ReportDraft draft,
            ReportNumbers numbers,
            Publishing publishing,
            List<ReportExemption> decided) {
        Guarding.Shown shown = new Guarding(reports).shown(numbers, publishing, decided);
        ReportNumbers told = numbers.with(shown.figures());
        return new Prepared(
                draft,
                told,
                new Composition(draft, told, zone).content(shown.disclosure()),
                shown.disclosure(),
                shown.publication());
    }

    private ReportNumbers numbers(ReportDraft draft, ProgressMonitor monitor) {
        Report report = draft.report();
        return gathering.gather(
                gathering.scopeOf(report.unitId()),
                new FigureQuestion(report.reportingPeriod(), report.unitId(), report.language()),
                narrowed(draft),
                monitor);
    }

    /// The figures that the draft wants for one unit by itself.
    private static Set<FigureKey> narrowed(ReportDraft draft) {
        return draft.figures().stream()
                .filter(key -> key.unitId() != null)
                .collect(Collectors.toSet());
    }

    private ReportDraft draft(String reportId) {
        return reports.draft(reportId)
                .orElseThrow(() -> new IllegalArgumentException("No such report: " + reportId));
    }

    private Beginning beginning() {
        return new Beginning(store, new OrganisationStore(store).treeOfAll());
    }
}
