package no.rettesnor.actions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.Workshop;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.viewmodel.ActionFilterForm;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.Conditions;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.uikit.filter.FilterState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

final class ActionFiguresTest {

    private static final FigureQuestion YEAR =
            new FigureQuestion(ReportingPeriod.year(2025), null, Language.NB);

    private Workshop workshop;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        workshop = new Workshop(folder.resolve("s.db"));
        workshop.add(
                Workshop.SAW,
                "Montere vern",
                action -> action.due(Workshop.TODAY.minusDays(5)).level(ControlLevel.TECHNICAL));
        workshop.add(
                Workshop.DRILL,
                "Lås på skapet",
                action ->
                        action.due(Workshop.TODAY.plusDays(3)).level(ControlLevel.ADMINISTRATIVE));
        workshop.add(
                Workshop.CELLAR,
                "Bytte lys",
                action ->
                        action.due(Workshop.TODAY.minusDays(40))
                                .done(Workshop.TODAY.minusDays(30)));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void openAndOverdueActionsAreCountedByTheUnitThatAnswersForThem() {
        Figure figure = figure("actions.overdue", null);

        assertThat(figure.rows())
                .extracting(row -> row.name().in(Language.NB))
                .containsExactly("Helse", "Skole");
        assertThat(figure.rows())
                .extracting(ActionFiguresTest::numbers)
                .containsExactly(List.of(1.0, 1.0), List.of(1.0, 0.0));
    }

    @Test
    void whatWasPlannedInThePeriodStandsBesideWhatOfItWasDone() {
        Figure figure = figure("actions.done", workshop.health.id());

        assertThat(figure.totals().map(ActionFiguresTest::numbers))
                .contains(List.of(2.0, 1.0, 0.5));
        assertThat(figure.rows())
                .extracting(row -> row.name().in(Language.NB))
                .containsExactly("Sykehjemmet", "Helse");
    }

    @Test
    void followingUpTestifiesUnitByUnitAndEveryNumberLeadsToAsManyRows() {
        ActionFilterForm form =
                new ActionFilterForm(
                        Language.NB,
                        Workshop.CLOCK,
                        workshop.subjects,
                        () -> {
                            throw new IllegalStateException("No names are asked for");
                        });
        List<Double> late = new ArrayList<>();
        for (EvidenceSource source :
                new ActionFigures(workshop.store, workshop.subjects).evidence()) {
            Map<String, FigureValue> units = source.byUnit(YEAR);
            for (FigureValue value : units.values()) {
                ActionFilter filter =
                        form.filter(FilterState.parse(value.rows().orElseThrow().filter()));
                assertThat((double) workshop.list.count(filter)).isEqualTo(value.number());
            }
            if (source.id().equals("actions.evidence-late")) {
                FigureValue value = Objects.requireNonNull(units.get(workshop.health.id()));
                late.add(Objects.requireNonNull(value.number()));
            }
        }
        assertThat(late).containsExactly(1.0);
    }

    @Test
    void theGuardKnowsWhatIsAPartOfWhat() {
        ActionConditions reading =
                new ActionConditions(
                        new OrganisationStore(workshop.store).treeOfAll(),
                        workshop.subjects,
                        Workshop.TODAY);
        for (String id : List.of("actions.overdue", "actions.done", "actions.levels")) {
            Figure figure = figure(id, null);
            figure.rows().stream()
                    .flatMap(row -> row.values().stream())
                    .flatMap(value -> value.rows().stream())
                    .forEach(rows -> assertThat(reading.conditions(rows)).isPresent());
        }
        Conditions overdue =
                reading.conditions(new RowsBehind("actions", "overdue=yes")).orElseThrow();
        assertThat(overdue.fields())
                .containsEntry("overdue", new Conditions.OneOf(Set.of("yes")))
                .doesNotContainKey("due");
        assertThat(reading.conditions(new RowsBehind("actions", "newer=1"))).isEmpty();
        assertThat(reading.conditions(new RowsBehind("deviations", "overdue=yes"))).isEmpty();
    }

    @Test
    void theShareOfActionsThatAreOnlyARoutineIsTold() {
        Figure figure = figure("actions.levels", null);

        assertThat(figure.altText().in(Language.NB)).contains("33 prosent");
        assertThat(numbers(figure.rows().get(3)).getFirst()).isEqualTo(1.0);
    }

    @Test
    void everyNumberLeadsToAsManyRows() {
        ActionFilterForm form =
                new ActionFilterForm(
                        Language.NB,
                        Workshop.CLOCK,
                        workshop.subjects,
                        () -> {
                            throw new IllegalStateException("No names are asked for");
                        });
        for (String id : List.of("actions.overdue", "actions.done", "actions.levels")) {
            Figure figure = figure(id, null);
            List<FigureRow> rows = new ArrayList<>(figure.rows());
            rows.add(figure.totals().orElseThrow());
            for (FigureValue value : rows.stream().flatMap(row -> row.values().stream()).toList()) {
                value.rows()
                        .ifPresent(
                                behind -> {
                                    ActionFilter filter =
                                            form.filter(FilterState.parse(behind.filter()));
                                    assertThat((double) workshop.list.count(filter))
                                            .isEqualTo(value.number());
                                    assertThat(ActionFilterText.of(filter))
                                            .isEqualTo(behind.filter());
                                });
            }
        }
    }

    private Figure figure(String id, @Nullable String unit) {
        return new ActionFigures(workshop.store, workshop.subjects)
                .all().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .figure(new FigureQuestion(ReportingPeriod.year(2025), unit, Language.NB));
    }

    private static List<@Nullable Double> numbers(FigureRow row) {
        List<@Nullable Double> numbers = new ArrayList<>();
        row.values().forEach(value -> numbers.add(value.number()));
        return numbers;
    }
}
