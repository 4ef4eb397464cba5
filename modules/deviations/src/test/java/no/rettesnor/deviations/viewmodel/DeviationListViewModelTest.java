package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.Rows;
import no.rettesnor.uikit.table.Sort;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class DeviationListViewModelTest {

    private Municipal municipal;
    private Desk desk;
    private NamesViewModel names;
    private DeviationListViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        desk = DeskOf.of(municipal);
        names = DeskOf.names(desk);
        model = new DeviationListViewModel(desk, names);
        municipal.report(
                municipal.homeCare, "Feil dose", Municipal.TODAY.minusDays(2), Severity.SERIOUS);
        municipal.report(
                municipal.ward, "Fall på badet", Municipal.TODAY.minusDays(1), Severity.MINOR);
        municipal.report(municipal.school, "Fall i gymsalen", Municipal.TODAY, Severity.CRITICAL);
    }

    @AfterEach
    void close() {
        model.detach();
        municipal.close();
    }

    @Test
    void theLatestComesFirst() {
        assertThat(titles("")).containsExactly("Fall i gymsalen", "Fall på badet", "Feil dose");
    }

    @Test
    void aUnitIsFilteredWithEverythingBeneathIt() {
        assertThat(titles("unit=" + municipal.health.id()))
                .containsExactly("Fall på badet", "Feil dose");
    }

    @Test
    void aUnitsOwnAreFilteredWithoutWhatLiesBeneath() {
        assertThat(titles("unit=own%3A" + municipal.nursing.id())).isEmpty();
    }

    @Test
    void conditionsHoldTogetherWithTheWords() {
        assertThat(titles("q=fall&severity=CRITICAL,SERIOUS")).containsExactly("Fall i gymsalen");
    }

    @Test
    void theHeaderSortsInTheStore() {
        Rows<DeviationLine> rows = model.lines().rows(List.of(new Sort("SEVERITY", false)));

        assertThat(rows.page(0, 10))
                .extracting(DeviationLine::actual)
                .containsExactly(Severity.CRITICAL, Severity.SERIOUS, Severity.MINOR);
    }

    @Test
    void aFilterComesBackTheSameFromItsChips() {
        DeviationFilter filter =
                DeviationFilter.ALL
                        .withDays(Municipal.TODAY.minusDays(30), Municipal.TODAY)
                        .withUnits(
                                Set.of(
                                        UnitScope.whole(municipal.health.id()),
                                        UnitScope.own(municipal.root.id())))
                        .withCategories(new Choice<>(Set.of("HSE"), true))
                        .withTypes(Choice.of(Set.of("HSE_FALL")))
                        .withKinds(Set.of(DeviationKind.INJURY))
                        .withSeverities(Choice.of(Set.of(Severity.SERIOUS)))
                        .withPotentials(Choice.notStated())
                        .withStatuses(Set.of(DeviationStatus.ACTION))
                        .withHandlers(Choice.of(Set.of("Kari Nordmann")))
                        .withMunicipalities(Set.of(municipal.root.municipalityId()))
                        .withSources(Choice.notStated())
                        .withOverdue(true)
                        .withPrivacy(true)
                        .withText("fall");

        model.show(filter);

        assertThat(model.filter()).isEqualTo(filter);
    }

    @Test
    void aFiguresOwnFilterShowsTheRowsBehindTheNumber() {
        DeviationFilter filter =
                DeviationFilter.ALL
                        .withUnits(Set.of(UnitScope.own(municipal.health.id())))
                        .withSeverities(Choice.notStated());

        model.open(FilterJson.write(filter));

        assertThat(model.filter()).isEqualTo(filter);
    }

    @Test
    void everyChipHasAnOptionForWhatItMayHold() {
        assertThat(model.fields())
                .filteredOn(field -> field.kind() == FilterField.Kind.CHOICE)
                .filteredOn(
                        field ->
                                !Set.of("handler", "municipality", "source", "step", "linked")
                                        .contains(field.id()))
                .allSatisfy(field -> assertThat(field.options().get()).hasSizeGreaterThan(3));
    }

    @Test
    void aFilterKeptUnderANameComesBack() {
        SavedViews views = model.views();

        views.save("Alvorlige", "severity=SERIOUS,CRITICAL&q=fall");

        assertThat(views.list())
                .containsExactly(
                        new SavedViews.SavedView("Alvorlige", "severity=SERIOUS,CRITICAL&q=fall"));
    }

    @Test
    void theListAsksAgainWhenSomethingChanges() {
        model.attach();
        long before = model.model().versionProperty().get();

        municipal.report(municipal.school, "Hærverk", Municipal.TODAY, Severity.MINOR);

        assertThat(model.model().versionProperty().get()).isGreaterThan(before);
    }

    @Test
    void theStatusBarTellsHowManyAndHowManyAreChosen() {
        model.model().countProperty().set(1204);
        model.model().selectionProperty().set(page().subList(0, 3));

        assertThat(model.model().statusProperty().get().replace('\u00a0', ' '))
                .isEqualTo("1 204 avvik · 3 valgt");
    }

    @Test
    void theTextExportHasTheRowsOfTheFilterInTheOrderOfTheScreen() throws Exception {
        model.model().stateProperty().set(FilterState.parse("q=fall"));
        Path target = desk.store().file().resolveSibling("liste.csv");
        long[] written = {0};

        new ListExport(desk, names)
                .write(
                        target,
                        model.filter(),
                        DeviationSort.LATEST,
                        "fall",
                        count -> written[0] = count);

        List<String> lines = Files.readAllLines(target);
        assertThat(written[0]).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("Fall i gymsalen").contains("Nordre skole");
        assertThat(lines.get(2)).contains("Fall på badet");
    }

    @Test
    void theExcelExportIsWrittenWhole() {
        Path target = desk.store().file().resolveSibling("liste.xlsx");

        new ListExport(desk, names)
                .write(target, model.filter(), DeviationSort.LATEST, "", count -> {});

        assertThat(target).isNotEmptyFile();
    }

    private List<DeviationLine> page() {
        return model.lines().rows(List.of()).page(0, 100);
    }

    private List<String> titles(String filter) {
        model.model().stateProperty().set(FilterState.parse(filter));
        Rows<DeviationLine> rows = model.lines().rows(List.of());
        List<String> titles = rows.page(0, 100).stream().map(DeviationLine::title).toList();
        assertThat(rows.count()).isEqualTo(titles.size());
        return titles;
    }
}
