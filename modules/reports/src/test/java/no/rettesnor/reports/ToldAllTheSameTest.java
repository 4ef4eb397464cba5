package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.feature.Features;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.content.Told;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.desk.Revelation;
import no.rettesnor.reports.desk.Withheld;
import no.rettesnor.reports.desk.Withholding;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.store.ReportRefusedException;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.store.UndoResult;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

class ToldAllTheSameTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final CountingFeature feature = new CountingFeature();
    private ReportDesk desk;
    private ReportStore reports;
    private Report report;

    @BeforeEach
    void begin() throws ProblemException {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        desk = new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC);
        reports = new ReportStore(temporary.store());
        feature.north = 3;
        report = desk.begin(ReportingPeriod.year(2025), "", Language.NB, ProgressMonitor.none());
    }

    @Test
    void aSmallNumberIsToldOnceSomebodyHasDecidedItAndWhatOnlyCoveredForItToo()
            throws ProblemException {
        assertThat(hidden()).isEqualTo(2);
        Withheld number = find("counting.by-place | Nord | 2025");
        assertThat(number.small()).isTrue();

        Revelation revelation = withholding().revelation(number);
        assertThat(revelation.told()).extracting(Withheld::number).containsExactly("7");
        assertThat(revelation.withheld()).isZero();
        assertThat(revelation.warnings().getFirst().in(Language.NB))
                .isEqualTo("Tallet er 3, og gjelder så få at noen i «Nord» kan kjennes igjen.");
        assertThat(hidden()).isEqualTo(2);

        decide(number);

        assertThat(hidden()).isZero();
        assertThat(prepared().disclosure().told()).hasSize(1);
    }

    @Test
    void theDecisionStandsAmongTheDefinitionsAndInTheFrozenReportsOwnLog() throws ProblemException {
        decide(find("Etter sted | nord | 2025"));
        desk.freeze(report.id(), Publishing.outside(), ProgressMonitor.none());

        ReportContent adopted = desk.adopted(report.id());

        Told told = adopted.exemptions().getFirst();
        assertThat(told.who()).isEqualTo("Kari Nordmann");
        assertThat(told.reason()).isEqualTo("Saken er omtalt i avisen");
        assertThat(told.number()).isEqualTo("Etter sted | Nord | 2025");
        assertThat(adopted.terms())
                .anySatisfy(
                        term -> {
                            assertThat(term.term()).contains("Etter sted | Nord | 2025");
                            assertThat(term.meaning())
                                    .contains("Kari Nordmann")
                                    .contains("Saken er omtalt i avisen");
                        });
    }

    @Test
    void aDecisionIsUndoneInOneStepAndCanBeTakenBack() throws ProblemException {
        decide(find("Etter sted | Nord | 2025"));
        assertThat(hidden()).isZero();

        assertThat(temporary.store().journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(hidden()).isEqualTo(2);

        assertThat(temporary.store().journal().redo()).isInstanceOf(UndoResult.Done.class);
        reports.withdraw(reports.exemptions(report.id()).getFirst());
        assertThat(hidden()).isEqualTo(2);
    }

    @Test
    void aFrozenReportTakesNoMoreDecisionsAndADraftGoesWithThem() throws ProblemException {
        Withheld number = find("Etter sted | Nord | 2025");
        decide(number);
        reports.remove(report);
        assertThat(reports.exemptions(report.id())).isEmpty();

        report = desk.begin(ReportingPeriod.year(2025), "", Language.NB, ProgressMonitor.none());
        desk.freeze(report.id(), Publishing.outside(), ProgressMonitor.none());
        assertThatThrownBy(() -> decide(number)).isInstanceOf(ReportRefusedException.class);
    }

    @Test
    void aNumberThatIsNotKeptBackCannotBeAskedFor() {
        assertThatThrownBy(() -> find("Etter sted | I alt | 2025"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> find("Etter måne | Nord | 2025"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> find("Nord")).isInstanceOf(ProblemException.class);
    }

    @Test
    void forTheHousesOwnUseNothingIsKeptBackAndNothingNeedsToBeDecided() throws ProblemException {
        decide(find("Etter sted | Nord | 2025"));
        Prepared inside = desk.prepare(report.id(), Publishing.INTERNAL, ProgressMonitor.none());
        assertThat(inside.content().exemptions()).isEmpty();
    }

    private void decide(Withheld number) {
        ReportExemption decided =
                Withholding.exemption(
                        temporary.store().ids().next(),
                        report.id(),
                        number,
                        "Kari Nordmann",
                        "Saken er omtalt i avisen",
                        temporary.store().clock().instant());
        reports.exempt(report.id(), List.of(decided));
    }

    private Withholding withholding() {
        return desk.withholding(report.id(), ProgressMonitor.none());
    }

    private Withheld find(String place) throws ProblemException {
        return withholding().find(place);
    }

    private Prepared prepared() {
        return desk.prepare(report.id(), Publishing.outside(), ProgressMonitor.none());
    }

    private long hidden() {
        Figure figure = prepared().numbers().figures().get(FigureKey.of("counting.by-place"));
        return Objects.requireNonNull(figure).rows().stream()
                .map(FigureRow::values)
                .filter(values -> values.getFirst().hidden())
                .count();
    }
}
