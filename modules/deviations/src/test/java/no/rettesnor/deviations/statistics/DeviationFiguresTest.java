package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.UnitSizeStore;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class DeviationFiguresTest {

    private static final FigureQuestion YEAR =
            new FigureQuestion(ReportingPeriod.year(2025), null, Language.NB);

    @TempDir Path folder;
    private Municipal municipal;
    private RegisterProjection projection;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        projection = new RegisterProjection(municipal.store);
        for (int i = 0; i < 12; i++) {
            municipal.report(
                    i % 3 == 0 ? municipal.school : municipal.ward,
                    "Avvik " + i,
                    LocalDate.of(i % 4 == 0 ? 2024 : 2025, 1 + i % 2, 10),
                    i % 2 == 0 ? Severity.MINOR : Severity.SERIOUS);
        }
    }

    @AfterEach
    void close() {
        projection.close();
        municipal.close();
    }

    @Test
    void everyFigureSpeaksEveryLanguageAndItsNumbersLeadToTheirRows() throws ProblemException {
        List<FigureSource> sources = new DeviationFigures(municipal.store, projection).all();
        assertThat(sources).extracting(FigureSource::id).doesNotHaveDuplicates().hasSize(21);
        for (FigureSource source : sources) {
            Figure figure = source.figure(YEAR);
            for (Language language : Language.values()) {
                assertThat(source.name().in(language)).isNotBlank();
                assertThat(figure.title().in(language)).contains("2025");
                assertThat(figure.altText().in(language)).contains("2025");
                assertThat(figure.source().in(language)).contains("2025");
                source.definitions()
                        .forEach(each -> assertThat(each.meaning().in(language)).isNotBlank());
            }
            for (FigureRow row : all(figure)) {
                for (FigureValue value : row.values()) {
                    if (value.rows().isPresent() && value.number() != null) {
                        String filter = value.rows().get().filter();
                        assertThat(
                                        (double)
                                                municipal
                                                        .deviations
                                                        .list()
                                                        .count(FilterJson.read(filter)))
                                .isEqualTo(value.number());
                    }
                }
            }
        }
    }

    @Test
    void whatIsTestifiedOfAUnitIsTheSumOfWhatLiesBeneathAndLeadsToItsRows()
            throws ProblemException {
        List<EvidenceSource> sources = new DeviationFigures(municipal.store, projection).evidence();
        assertThat(sources).extracting(EvidenceSource::id).doesNotHaveDuplicates();
        for (EvidenceSource source : sources) {
            for (Language language : Language.values()) {
                assertThat(source.name().in(language)).isNotBlank();
            }
            for (FigureValue value : source.byUnit(YEAR).values()) {
                if (value.number() != null) {
                    String filter = value.rows().orElseThrow().filter();
                    assertThat((double) municipal.deviations.list().count(FilterJson.read(filter)))
                            .isEqualTo(value.number());
                }
            }
        }
        Map<String, FigureValue> reported =
                sources.stream()
                        .filter(source -> source.id().equals("deviations.reported"))
                        .findFirst()
                        .orElseThrow()
                        .byUnit(YEAR);
        Map<String, @Nullable Double> numbers = new HashMap<>();
        reported.forEach((unit, value) -> numbers.put(unit, value.number()));
        assertThat(numbers).containsEntry(municipal.root.id(), 9.0);
        assertThat(numbers.get(municipal.health.id())).isEqualTo(numbers.get(municipal.ward.id()));
    }

    @Test
    void lastYearStandsBesideAndMonthsToComeAreBlank() {
        Figure figure =
                new DeviationFigures(municipal.store, projection).all().getFirst().figure(YEAR);
        List<@Nullable Double> january = numbers(figure.rows().getFirst());
        assertThat(january).containsExactly(3.0, 3.0, 3.0);
        assertThat(numbers(figure.rows().get(11))).containsExactly(null, 0.0, 0.0);
        assertThat(figure.altText().in(Language.NB))
                .isEqualTo("Avvik etter måned, 2025: 9 i alt. Flest er feb med 6.");
    }

    @Test
    void aRateStandsBesideItsCountAndIsBlankWhereTheSizeIsNotKnown() {
        assertThat(figure("deviations.per-posts").isEmpty()).isTrue();
        assertThat(figure("deviations.posts-by-month").isEmpty()).isTrue();
        new UnitSizeStore(municipal.store).set(municipal.education, 2025, 40.0, 200.0);

        Figure posts = figure("deviations.per-posts");

        assertThat(posts.rows())
                .anySatisfy(
                        row -> {
                            assertThat(row.name().in(Language.NB)).isEqualTo("Oppvekst");
                            double count = Objects.requireNonNull(numbers(row).getFirst());
                            assertThat(numbers(row)).containsExactly(count, 40.0, count * 2.5);
                        })
                .anySatisfy(
                        row -> {
                            assertThat(row.name().in(Language.NB)).isEqualTo("Helse og omsorg");
                            assertThat(numbers(row).subList(1, 3)).containsOnlyNulls();
                        });
        assertThat(numbers(posts.totals().orElseThrow()).getLast()).isNull();
        assertThat(figure("deviations.posts-by-month").isEmpty()).isTrue();

        new UnitSizeStore(municipal.store).set(municipal.health, 2025, 60.0, null);

        assertThat(numbers(figure("deviations.per-posts").totals().orElseThrow()).getLast())
                .isEqualTo(9.0);
        assertThat(figure("deviations.posts-by-month").isEmpty()).isFalse();
        for (Figure safe : guarded(List.of(posts), ConditionsReading.NONE)) {
            safe.rows().stream()
                    .filter(row -> row.values().getFirst().hidden())
                    .forEach(row -> assertThat(row.values().getLast().number()).isNull());
        }
    }

    private Figure figure(String id) {
        return new DeviationFigures(municipal.store, projection)
                .all().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .figure(YEAR);
    }

    @Test
    void openCasesAndThoseWithOverdueActionsAreCountedBySector() {
        Deviation late =
                municipal.report(
                        municipal.school, "Sen", LocalDate.of(2025, 1, 10), Severity.MINOR);
        municipal.actions.add(
                ImprovementAction.planned(municipal.store.ids().next(), late.ref(), "Ny lås")
                        .edit()
                        .owner("Kari")
                        .due(Municipal.TODAY.minusDays(1))
                        .build());

        Figure figure =
                new DeviationFigures(municipal.store, projection)
                        .all().stream()
                                .filter(source -> source.id().equals("deviations.overdue"))
                                .findFirst()
                                .orElseThrow()
                                .figure(YEAR);

        assertThat(figure.rows())
                .anySatisfy(
                        row -> {
                            assertThat(row.name().in(Language.NB)).isEqualTo("Oppvekst");
                            assertThat(numbers(row).getLast()).isEqualTo(1.0);
                        });
        assertThat(figure.altText().in(Language.NB)).contains("10 åpne saker", "1 sak har");
    }

    @Test
    void theRowsBehindAreAsManyAsTheFiguresSay() {
        DeviationRows rows = new DeviationRows(municipal.store);
        List<List<@Nullable Object>> handed = new ArrayList<>();
        rows.each(YEAR, ProgressMonitor.none(), handed::add);
        assertThat(handed).hasSize(9).hasSize((int) rows.count(YEAR));
        assertThat(handed).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.headers()));
    }

    @Test
    void whatEveryNumberCountsIsUnderstoodAndAnythingElseIsNot() {
        ConditionsReading reading = new DeviationRows(municipal.store).conditions();
        for (FigureSource source : new DeviationFigures(municipal.store, projection).all()) {
            for (FigureRow row : all(source.figure(YEAR))) {
                for (FigureValue value : row.values()) {
                    value.rows()
                            .ifPresent(rows -> assertThat(reading.conditions(rows)).isPresent());
                }
            }
        }
        RowsBehind all = new RowsBehind(DeviationFigures.PAGE, "{}");
        assertThat(reading.conditions(all)).isPresent();
        assertThat(reading.conditions(new RowsBehind("risk", "{}"))).isEmpty();
        assertThat(reading.conditions(new RowsBehind(DeviationFigures.PAGE, "{} - deviations {}")))
                .isEmpty();
        assertThat(reading.conditions(new RowsBehind(DeviationFigures.PAGE, "{\"from\":\"x\"}")))
                .isEmpty();
    }

    @Test
    void whatIsRejectedIsNotToldByWhatIsOpenBesideEverything() {
        municipal.deviations.changeStatus(
                municipal
                        .deviations
                        .list()
                        .ids(DeviationFigures.filter(YEAR), DeviationSort.LATEST)
                        .subList(0, 2),
                DeviationStatus.REJECTED,
                "Meldt to ganger");
        List<Figure> figures =
                new DeviationFigures(municipal.store, projection)
                        .all().stream()
                                .filter(
                                        source ->
                                                List.of(
                                                                "deviations.by-sector",
                                                                "deviations.overdue")
                                                        .contains(source.id()))
                                .map(source -> source.figure(YEAR))
                                .toList();
        assertThat(total(guarded(figures, ConditionsReading.NONE))).containsExactly(9.0, 7.0);
        assertThat(total(guarded(figures, new DeviationRows(municipal.store).conditions())))
                .isNotEqualTo(List.of(9.0, 7.0));
    }

    private static List<Figure> guarded(List<Figure> figures, ConditionsReading reading) {
        return new FigureGuard(GuardRule.below(3), List.of(), List.of(), reading)
                .protect(figures)
                .figures();
    }

    private static List<@Nullable Double> total(List<Figure> figures) {
        List<@Nullable Double> numbers = new ArrayList<>();
        figures.forEach(
                figure -> numbers.add(figure.totals().orElseThrow().values().getFirst().number()));
        return numbers;
    }

    private static List<@Nullable Double> numbers(FigureRow row) {
        List<@Nullable Double> numbers = new ArrayList<>();
        row.values().forEach(value -> numbers.add(value.number()));
        return numbers;
    }

    private static List<FigureRow> all(Figure figure) {
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        return rows;
    }
}
