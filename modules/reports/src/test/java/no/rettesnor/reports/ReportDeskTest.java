package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.feature.Features;
import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.Snapshot;
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
import java.util.Locale;

class ReportDeskTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final CountingFeature feature = new CountingFeature();
    private ReportDesk desk;
    private ReportStore reports;

    @BeforeEach
    void openTheDesk() {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        desk = new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC);
        reports = new ReportStore(temporary.store());
    }

    @Test
    void aReportFromTheTemplateMarksWhatTheActDemandsAndAsksForWhatOnlyPeopleKnow()
            throws ProblemException {
        ReportDraft draft = reports.draft(begin().id()).orElseThrow();

        assertThat(draft.sections())
                .filteredOn(section -> section.demanded())
                .extracting(section -> section.code())
                .containsExactly(
                        "system",
                        "routines",
                        "controls",
                        "deviations",
                        "risk",
                        "supervision",
                        "evaluation");
        assertThat(draft.blocks()).filteredOn(ReportBlock::isUnfilled).isNotEmpty();
    }

    @Test
    void aFigureThatTheTemplateDoesNotNameComesAmongTheLast() throws ProblemException {
        ReportDraft draft = reports.draft(begin().id()).orElseThrow();

        assertThat(draft.blocksOf(draft.sections().getLast()))
                .extracting(ReportBlock::content)
                .contains("counting.by-place");
    }

    @Test
    void aFieldInATextIsTheNumberOfTheFigure() throws ProblemException {
        Report report = begin();
        write(report, "Vi fikk [[Etter sted | Nord | nå]] ([[Etter sted | Nord | endring]]).");

        assertThat(said(report)).contains("Vi fikk 12 (20,0\u00a0% flere enn året før).");
    }

    @Test
    void aTextIsStaleOnceItsNumberHasChangedAndUntilSomebodyHasReadIt() throws ProblemException {
        Report report = begin();
        ReportBlock block = write(report, "Vi fikk [[Etter sted | Nord | nå]].");
        read(report, block);
        assertThat(checks(report)).noneMatch(check -> check.blockId().equals(block.id()));

        feature.north = 13;
        assertThat(checks(report))
                .filteredOn(check -> check.blockId().equals(block.id()))
                .singleElement()
                .satisfies(
                        check ->
                                assertThat(check.words().in(Language.NB))
                                        .contains("fra 12 til 13"));

        read(report, block);
        assertThat(checks(report)).noneMatch(check -> check.blockId().equals(block.id()));
    }

    @Test
    void aReportFromLastYearsKeepsItsTextsAndAsksThatEachWithANumberIsReadAgain()
            throws ProblemException {
        Report last = begin();
        ReportBlock block = write(last, "Vi fikk [[Etter sted | Nord | nå]] i [[periode]].");
        read(last, block);

        Report next = desk.beginFrom(last.id(), ReportingPeriod.year(2026));

        assertThat(next.title()).contains("2026");
        assertThat(said(next)).contains("Vi fikk 12 i 2026.");
        assertThat(checks(next)).anyMatch(check -> check.kind() == ReportCheck.Kind.STALE);
    }

    @Test
    void aFrozenReportSaysTheSameWhateverHappensInTheRegister() throws ProblemException {
        Report report = begin();
        write(report, "Vi fikk [[Etter sted | Nord | nå]].");
        Snapshot snapshot = desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none());
        ReportContent adopted = desk.adopted(report.id());

        feature.north = 99;

        assertThat(desk.adopted(report.id()).sections()).hasSameSizeAs(adopted.sections());
        assertThat(desk.adopted(report.id()).toString()).contains("Vi fikk 12.");
        assertThat(snapshot.sha256()).startsWith(snapshot.code().toLowerCase(Locale.ROOT));
    }

    @Test
    void whatIsCorrectedInTheRegisterAfterwardsIsListedNumberByNumber() throws ProblemException {
        Report report = begin();
        desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none());
        assertThat(desk.corrections(report.id(), ProgressMonitor.none())).isEmpty();

        feature.north = 11;

        assertThat(desk.corrections(report.id(), ProgressMonitor.none()))
                .containsExactly(
                        new Correction("Etter sted", "Nord", "2025", "12", "11"),
                        new Correction("Etter sted", "I alt", "2025", "19", "18"));
    }

    @Test
    void aFrozenReportRefusesEveryChange() throws ProblemException {
        Report report = begin();
        ReportBlock block = words(report);
        desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none());

        assertThatThrownBy(() -> write(report, "Noe annet"))
                .isInstanceOf(ReportRefusedException.class);
        assertThatThrownBy(() -> reports.remove(report.id(), block))
                .isInstanceOf(ReportRefusedException.class);
        assertThatThrownBy(() -> reports.remove(report)).isInstanceOf(ReportRefusedException.class);
        assertThatThrownBy(
                        () -> desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none()))
                .isInstanceOf(ReportRefusedException.class);
    }

    @Test
    void aFrozenReportIsNotThawedByUndo() throws ProblemException {
        Report report = begin();
        desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none());

        assertThat(temporary.store().journal().undo()).isInstanceOf(UndoResult.Refused.class);
        assertThat(reports.snapshot(report.id())).isPresent();
    }

    @Test
    void aPublishedReportTellsNoSmallNumberAndNoneThatGivesItAway() throws ProblemException {
        feature.north = 3;
        Report report = begin();
        write(report, "Vi fikk [[Etter sted | Nord | nå]] ([[Etter sted | Nord | endring]]).");

        desk.freeze(report.id(), Publishing.outside(), ProgressMonitor.none());

        Figure figure = desk.adopted(report.id()).figures().getFirst();
        assertThat(figure.rows())
                .allSatisfy(row -> assertThat(row.values().getFirst().hidden()).isTrue());
        assertThat(desk.adopted(report.id()).toString())
                .contains("Vi fikk : (kan ikke sammenlignes med året før).");
    }

    @Test
    void whatLastYearsReportHidIsNotGivenAwayByThisYears() throws ProblemException {
        feature.before = 2;
        Report last = begin();
        desk.freeze(last.id(), Publishing.outside(), ProgressMonitor.none());

        Report again = begin();
        desk.freeze(again.id(), Publishing.outside(), ProgressMonitor.none());

        assertThat(desk.adopted(again.id()).figures().getFirst().rows())
                .allSatisfy(row -> assertThat(row.values().get(1).hidden()).isTrue());
        assertThat(reports.publications()).hasSize(2);
    }

    @Test
    void aTextThatPointsAtNothingStopsTheFreezing() throws ProblemException {
        Report report = begin();
        write(report, "Vi fikk [[Etter sted | Vest | nå]].");

        assertThatThrownBy(
                        () -> desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
    }

    private Report begin() throws ProblemException {
        return desk.begin(YEAR, "", Language.NB, ProgressMonitor.none());
    }

    private ReportBlock words(Report report) {
        return reports.draft(report.id()).orElseThrow().blocks().stream()
                .filter(block -> block.kind() == BlockKind.WORDS)
                .findFirst()
                .orElseThrow();
    }

    private ReportBlock write(Report report, String words) {
        ReportBlock block = words(report);
        reports.edit(
                report.id(), block.id(), Text.verbatim("Skrev"), before -> before.saying(words));
        return block;
    }

    private void read(Report report, ReportBlock block) throws ProblemException {
        Prepared now = prepared(report);
        reports.edit(
                report.id(),
                block.id(),
                Text.verbatim("Leste"),
                before -> before.read(now.checks().review(before.content())));
    }

    private List<ReportCheck> checks(Report report) throws ProblemException {
        return prepared(report).checks().all();
    }

    private String said(Report report) throws ProblemException {
        return prepared(report).content().toString();
    }

    private Prepared prepared(Report report) throws ProblemException {
        return desk.prepare(report.id(), Publishing.INTERNAL, ProgressMonitor.none());
    }
}
