package no.rettesnor.reports.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.TestifyingFeature;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.freezing.ContentJson;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.ZoneOffset;
import java.util.List;

final class CoverageTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final TestifyingFeature feature = new TestifyingFeature();
    private OrgUnit root;
    private OrgUnit north;
    private OrgUnit south;

    @BeforeEach
    void someUnits() {
        OrganisationStore organisation = new OrganisationStore(temporary.store());
        organisation.addMunicipality("Testkommunen", null);
        root = organisation.treeOfAll().roots().getFirst();
        north = organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Nord"));
        south = organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Sør"));
        feature.followed.put(root.id(), 60);
        feature.followed.put(north.id(), 60);
        feature.overdue.put(root.id(), 7);
        feature.overdue.put(north.id(), 7);
        feature.roles.put(root.id(), 1);
        feature.roles.put(north.id(), 1);
        feature.roles.put(south.id(), 0);
    }

    @Test
    void evidenceWithoutGapsCoversAndGapsMakeItPartly() throws ProblemException {
        CoverageLine line = line(prepared(Publishing.INTERNAL), north);

        assertThat(line.cell(ControlDuty.A).state()).isEqualTo(CoverageState.COVERED);
        assertThat(line.cell(ControlDuty.C).state()).isEqualTo(CoverageState.PARTLY);
        assertThat(line.cell(ControlDuty.C).words().in(Language.NB))
                .isEqualTo("delvis (60, mangler 7)");
        assertThat(line.cell(ControlDuty.C).evidence().orElseThrow().rows())
                .isEqualTo(new RowsBehind("followed", "unit=" + north.id()));
    }

    @Test
    void aNoughtThatShouldNotBeIsAGapAndABlankIsNone() throws ProblemException {
        CoverageLine line = line(prepared(Publishing.INTERNAL), south);

        assertThat(line.cell(ControlDuty.A).state()).isEqualTo(CoverageState.MISSING);
        assertThat(line.cell(ControlDuty.A).gaps())
                .extracting(gap -> gap.words().in(Language.NB))
                .containsExactly("no roles");
        assertThat(line.cell(ControlDuty.C).state()).isEqualTo(CoverageState.NOT_IN_USE);
        assertThat(line.cell(ControlDuty.B).state()).isEqualTo(CoverageState.NOT_MEASURED);
    }

    @Test
    void sectionsOfTheReportSpeakForTheWholeOfIt() throws ProblemException {
        CoverageCell routines = line(prepared(Publishing.INTERNAL), root).cell(ControlDuty.B);

        assertThat(routines.state()).isEqualTo(CoverageState.MISSING);
        assertThat(routines.gaps())
                .allSatisfy(gap -> assertThat(gap.sectionId()).isNotNull())
                .extracting(gap -> gap.words().in(Language.NB))
                .contains("Kapittelet «Rutiner og dokumenter» er ikke fylt ut");
    }

    @Test
    void whatAUnitLacksIsToldOnceAndNotOfThoseAboveIt() throws ProblemException {
        List<Gap> gaps = coverage(prepared(Publishing.INTERNAL)).gaps();

        assertThat(gaps)
                .filteredOn(gap -> gap.statement().sectionId() == null)
                .extracting(
                        gap -> gap.line().name(), gap -> gap.statement().words().in(Language.NB))
                .containsExactly(Tuple.tuple("Nord", "overdue"), Tuple.tuple("Sør", "no roles"));
    }

    @Test
    void aNumberThatIsKeptBackIsKeptBackHereTooAndWhatAnybodyMayKnowIsTold()
            throws ProblemException {
        feature.overdue.put(root.id(), 3);
        feature.overdue.put(north.id(), 3);

        Prepared published = prepared(Publishing.outside());

        CoverageLine line = line(published, north);
        assertThat(line.cell(ControlDuty.C).state()).isEqualTo(CoverageState.KEPT_BACK);
        assertThat(line.cell(ControlDuty.C).words().in(Language.NB)).doesNotContain("3");
        assertThat(line.cell(ControlDuty.A).state()).isEqualTo(CoverageState.COVERED);
    }

    @Test
    void theReportTellsItInWordsAndInNumbersAlsoWhenItIsFrozen() throws ProblemException {
        Prepared prepared = prepared(Publishing.INTERNAL);

        assertThat(ContentJson.read(ContentJson.write(prepared.content())).sections())
                .filteredOn(section -> section.title().startsWith("Dekning"))
                .singleElement()
                .satisfies(
                        section -> {
                            assertThat(section.parts())
                                    .filteredOn(ContentPart.WordTable.class::isInstance)
                                    .hasSize(2)
                                    .first()
                                    .satisfies(
                                            table ->
                                                    assertThat(table.toString())
                                                            .contains("◐ delvis (60, mangler 7)"));
                            assertThat(section.parts())
                                    .last()
                                    .isInstanceOf(ContentPart.Shown.class);
                        });
    }

    private Prepared prepared(Publishing publishing) throws ProblemException {
        return new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC)
                .fromTemplate(
                        ReportingPeriod.year(2025),
                        "",
                        Language.NB,
                        publishing,
                        ProgressMonitor.none());
    }

    private static Coverage coverage(Prepared prepared) {
        return Coverage.of(prepared.draft(), prepared.numbers());
    }

    private static CoverageLine line(Prepared prepared, OrgUnit unit) {
        return coverage(prepared).lines().stream()
                .filter(line -> line.unitId().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }
}
