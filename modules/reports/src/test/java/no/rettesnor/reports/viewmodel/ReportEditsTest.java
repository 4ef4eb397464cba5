package no.rettesnor.reports.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.CountingFeature;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.store.ReportRefusedException;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/// The tasks are held back, so that edits are made while those before them have not been stored.
class ReportEditsTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final HeldTasks tasks = new HeldTasks();
    private ReportStore reports;
    private ReportsViewModel model;
    private ReportEdits edits;
    private Report report;
    private ReportBlock words;

    @BeforeEach
    void begin() {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        reports = new ReportStore(temporary.store());
        model =
                new ReportsViewModel(
                        new Features(List.of(new CountingFeature())),
                        temporary.store(),
                        Language.NB,
                        tasks,
                        Runnable::run,
                        TemporaryStore.CLOCK);
        edits = model.edits();
        model.attach();
        model.begin(ReportingPeriod.year(2025), "", ReportEditsTest::fail);
        tasks.runAll();
        report = reports.reports().getFirst();
        words = first(BlockKind.WORDS);
    }

    @Test
    void editsAreStoredInTheOrderTheyWereMade() {
        write("en");
        write("to");
        assertThat(stored(words).content()).isEqualTo(words.content());
        tasks.runAll();
        assertThat(stored(words).content()).isEqualTo("to");
        assertThat(shown(words).content()).isEqualTo("to");
    }

    @Test
    void goingBackToWhatStoodBeforeIsAnEditToo() {
        write("en");
        write(words.content());
        tasks.runAll();
        assertThat(stored(words).content()).isEqualTo(words.content());

        write("to");
        tasks.runOne();
        assertThat(stored(words).content()).isEqualTo("to");
        write(words.content());
        tasks.runAll();
        assertThat(stored(words).content()).isEqualTo(words.content());
    }

    @Test
    void whatIsDrawnMeanwhileIsWhatWasWrittenLast() {
        write("en");
        edits.front(report, "Ny tittel", "26/1");
        assertThat(edits.current(words).content()).isEqualTo("en");
        assertThat(edits.current(report).title()).isEqualTo("Ny tittel");
        tasks.runAll();
        assertThat(shown(words).content()).isEqualTo("en");
        assertThat(reports.reports().getFirst().title()).isEqualTo("Ny tittel");
        assertThat(edits.areWaiting()).isFalse();
    }

    @Test
    void numbersThatWereReadBeforeAnEditAreNotShownInItsPlace() {
        model.refresh();
        write("en");
        tasks.runOne();
        assertThat(shown(words).content()).isEqualTo(words.content());
        assertThat(edits.current(words).content()).isEqualTo("en");
        tasks.runAll();
        assertThat(shown(words).content()).isEqualTo("en");
    }

    @Test
    void twoRowsAddedAtOnceStandBelowEachOther() {
        ReportBlock table = first(BlockKind.TABLE);
        Prepared open = open();
        edits.addRow(open.draft(), table);
        edits.addRow(open.draft(), table);
        tasks.runAll();
        assertThat(draftRows(table)).extracting(ReportRow::position).containsExactly(0, 1);
        assertThat(open().checks().check(table)).as("Nothing is written yet").isPresent();

        edits.row(report, draftRows(table).getFirst(), List.of("Statsforvalteren"));
        tasks.runAll();
        assertThat(open().checks().check(table)).isEmpty();
    }

    @Test
    void freezingTakesWhatWasWrittenJustBefore() {
        write("skrevet til slutt");
        model.freeze(snapshot -> {}, ReportEditsTest::fail);
        tasks.runAll();
        OpenReport.Adopted adopted = (OpenReport.Adopted) model.openProperty().get();
        assertThat(adopted).isNotNull();
        assertThat(adopted.content().toString()).contains("skrevet til slutt");
    }

    @Test
    void anEditOfAReportThatWasFrozenMeanwhileIsRefusedInWordsAndForgotten() {
        model.freeze(snapshot -> {}, ReportEditsTest::fail);
        write("for sent");
        assertThatThrownBy(tasks::runAll)
                .isInstanceOfSatisfying(
                        ReportRefusedException.class,
                        refused -> assertThat(refused.text().in(Language.NB)).contains("fryst"));
        assertThat(edits.current(words).content()).isEqualTo(words.content());
        assertThat(edits.areWaiting()).isFalse();
    }

    private void write(String content) {
        edits.write(report, words, content, open().checks());
    }

    private Prepared open() {
        OpenReport.Draft draft = (OpenReport.Draft) model.openProperty().get();
        return java.util.Objects.requireNonNull(draft).prepared();
    }

    private ReportBlock shown(ReportBlock block) {
        return same(open().draft().blocks(), block);
    }

    private ReportBlock stored(ReportBlock block) {
        return same(reports.draft(report.id()).orElseThrow().blocks(), block);
    }

    private List<ReportRow> draftRows(ReportBlock table) {
        return reports.draft(report.id()).orElseThrow().rowsOf(table);
    }

    private static ReportBlock same(List<ReportBlock> blocks, ReportBlock wanted) {
        return blocks.stream()
                .filter(block -> block.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow();
    }

    private ReportBlock first(BlockKind kind) {
        return reports.draft(report.id()).orElseThrow().blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
