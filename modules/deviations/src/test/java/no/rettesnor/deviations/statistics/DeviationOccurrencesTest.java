package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.feature.Occurred;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// It is 15 March 2025; a nursery begins to report in February.
final class DeviationOccurrencesTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    @TempDir Path folder;
    private Municipal municipal;
    private RegisterProjection projection;
    private OrgUnit nursery;
    private DeviationType falls;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        projection = new RegisterProjection(municipal.store);
        nursery =
                municipal.organisation.add(
                        UnitDraft.of(municipal.education.id(), UnitLevel.UNIT, "Bekken barnehage")
                                .inUseFrom(LocalDate.of(2025, 2, 10)));
        falls = municipal.deviations.types().add("HSE", "Fall i trapp").orThrow();
    }

    @AfterEach
    void close() {
        projection.close();
        municipal.close();
    }

    @Test
    void itIsCountedMonthByMonthWithinTheUnitsAndWhatWasRejectedIsNot() {
        fall(municipal.ward, 1, 5);
        fall(municipal.ward, 1, 20);
        fall(municipal.school, 1, 20);
        Deviation rejected = fall(municipal.ward, 2, 2);
        municipal.deviations.changeStatus(rejected.id(), DeviationStatus.RECEIVED, null).orThrow();
        municipal
                .deviations
                .changeStatus(rejected.id(), DeviationStatus.REJECTED, "Ikke et avvik")
                .orThrow();

        assertThat(read().count(falls(municipal.nursing), JANUARY, FEBRUARY))
                .containsExactly(
                        new OccurrenceMonth(JANUARY, 2L, true),
                        new OccurrenceMonth(FEBRUARY, 0L, true));
    }

    @Test
    void beforeAUnitReportsThereIsNothingAndWhileSomeDoItIsNotWhole() {
        fall(nursery, 2, 20);
        assertThat(read().count(falls(nursery), JANUARY, FEBRUARY))
                .containsExactly(
                        new OccurrenceMonth(JANUARY, null, false),
                        new OccurrenceMonth(FEBRUARY, 1L, false));
        assertThat(read().count(falls(municipal.education), JANUARY, JANUARY).getFirst())
                .isEqualTo(new OccurrenceMonth(JANUARY, 0L, false));
    }

    @Test
    void theLastMonthIsTheLastOneThatIsOverAndThatAnythingIsKnownOf() {
        assertThat(read().lastMonth()).isEmpty();
        fall(municipal.school, 1, 20);
        assertThat(read().lastMonth()).contains(JANUARY);
        fall(municipal.school, 3, 2);
        assertThat(read().lastMonth()).contains(FEBRUARY);
    }

    @Test
    void theListThatIsOpenedHasAsManyRowsAsTheCount() throws ProblemException {
        fall(municipal.ward, 1, 5);
        fall(municipal.ward, 2, 5);
        municipal.report(municipal.ward, "Mistet nøkkel", LocalDate.of(2025, 1, 9), Severity.MINOR);
        OccurrenceSource.Reading reading = read();
        for (OccurrenceFilter filter :
                List.of(
                        falls(municipal.nursing),
                        OccurrenceFilter.ALL.withWords("nøkkel"),
                        new OccurrenceFilter(Map.of("severity", Set.of("MINOR", "SERIOUS")), ""))) {
            LocalDate from = LocalDate.of(2025, 1, 6);
            LocalDate until = LocalDate.of(2025, 3, 1);
            RowsBehind rows = reading.rows(filter, from, until);
            assertThat(rows.page()).isEqualTo("deviations");
            assertThat(municipal.deviations.list().count(FilterJson.read(rows.filter())))
                    .isPositive()
                    .isEqualTo(reading.count(filter, from, until).orElseThrow());
        }
    }

    @Test
    void aTypeThatWasMergedAwayIsCountedWhereItWentOn() {
        DeviationType other = municipal.deviations.types().add("HSE", "Fall").orThrow();
        fall(municipal.ward, 1, 5);
        OccurrenceFilter filter = falls(municipal.nursing);
        municipal.deviations.types().merge(falls, other).orThrow();

        assertThat(read().problem(filter)).isEmpty();
        assertThat(read().count(filter, JANUARY, JANUARY).getFirst().count()).isEqualTo(1);
    }

    @Test
    void whatIsGoneOrMeansEverythingIsTold() {
        OccurrenceSource.Reading reading = read();
        assertThat(reading.problem(OccurrenceFilter.ALL)).isPresent();
        assertThat(reading.problem(OccurrenceFilter.ALL.with("type", Set.of("gone")))).isPresent();
        assertThat(reading.problem(OccurrenceFilter.ALL.with("unit", Set.of("gone")))).isPresent();
        assertThat(reading.problem(OccurrenceFilter.ALL.with("new", Set.of("x")))).isPresent();
        assertThat(reading.problem(falls(municipal.nursing))).isEmpty();
        assertThat(reading.words(falls(municipal.nursing)).in(Language.NB))
                .isEqualTo("Enhet: Solbakken sykehjem · Avvikstype: Fall i trapp");
    }

    @Test
    void everyCriterionOffersWhatTheRegisterHas() {
        List<OccurrenceSource.Criterion> criteria = source().criteria();
        assertThat(criteria)
                .extracting(OccurrenceSource.Criterion::key)
                .containsExactly("type", "unit", "severity", "kind", "category");
        assertThat(criteria.getFirst().options())
                .extracting(option -> option.label().in(Language.NB))
                .anyMatch(label -> label.endsWith("› Fall i trapp"));
        assertThat(criteria).allSatisfy(each -> assertThat(each.options()).isNotEmpty());
    }

    @Test
    void whatIsTiedToARiskCountsOnceWhetherItIsAskedForOrNot() throws ProblemException {
        Ref risk = new Ref("risk", "r7");
        Deviation asked = fall(municipal.ward, 1, 5);
        Deviation other =
                municipal.report(
                        municipal.school,
                        "Mistet nøkkel",
                        LocalDate.of(2025, 1, 9),
                        Severity.MINOR);
        Deviation rejected = fall(municipal.ward, 1, 7);
        municipal.deviations.changeStatus(rejected.id(), DeviationStatus.RECEIVED, null).orThrow();
        municipal
                .deviations
                .changeStatus(rejected.id(), DeviationStatus.REJECTED, "Ikke et avvik")
                .orThrow();
        source().link(List.of(asked.ref(), other.ref(), rejected.ref()), risk);
        source().link(List.of(other.ref()), risk);
        assertThat(source().foreseen()).containsExactly(risk);
        assertThat(source().linked(risk)).hasSize(3);
        OccurrenceFilter filter = falls(municipal.nursing).orLinkedTo(risk);

        assertThat(read().count(filter, JANUARY, JANUARY).getFirst())
                .isEqualTo(new OccurrenceMonth(JANUARY, 2L, true));
        assertThat(read().count(OccurrenceFilter.ALL.orLinkedTo(risk), JANUARY, JANUARY))
                .containsExactly(new OccurrenceMonth(JANUARY, 2L, false));
        for (OccurrenceFilter each : List.of(filter, OccurrenceFilter.ALL.orLinkedTo(risk))) {
            RowsBehind rows = read().rows(each, JANUARY.atDay(1), FEBRUARY.atDay(1));
            assertThat(municipal.deviations.list().count(FilterJson.read(rows.filter())))
                    .isEqualTo(2);
        }

        source().unlink(other.ref(), risk);
        assertThat(read().count(filter, JANUARY, JANUARY).getFirst().count()).isEqualTo(1);
        municipal.store.journal().undo();
        assertThat(read().count(filter, JANUARY, JANUARY).getFirst().count()).isEqualTo(2);
    }

    @Test
    void theRegisterIsSearchedByNumberAndByWords() {
        Deviation first = fall(municipal.ward, 1, 5);
        fall(municipal.ward, 1, 7);
        municipal.report(
                municipal.school, "Mistet nøkkel", LocalDate.of(2025, 1, 9), Severity.MINOR);

        assertThat(source().find(first.number().toString(), 5))
                .extracting(Occurred::ref)
                .containsExactly(first.ref());
        assertThat(source().find("nøkkel", 5)).hasSize(1);
        assertThat(source().find("", 2)).hasSize(2);
    }

    @Test
    void theStepOfTheWorkIsACriterionOnceAnythingHappenedInOne() {
        municipal.report(
                municipal.ward,
                "Feil dose",
                LocalDate.of(2025, 1, 5),
                Severity.MINOR,
                DeviationEdit.of(DeviationField.PROCESS_STEP, "Legemiddelutdeling"));
        municipal.report(municipal.ward, "Feil dose", LocalDate.of(2025, 1, 6), Severity.MINOR);

        assertThat(source().criteria())
                .filteredOn(each -> each.key().equals("step"))
                .flatExtracting(OccurrenceSource.Criterion::options)
                .extracting(OccurrenceSource.Option::id)
                .containsExactly("Legemiddelutdeling");
        OccurrenceFilter filter = OccurrenceFilter.ALL.with("step", Set.of("Legemiddelutdeling"));
        assertThat(read().problem(filter)).isEmpty();
        assertThat(read().count(filter, JANUARY, JANUARY).getFirst().count()).isEqualTo(1);
        assertThat(read().words(filter).in(Language.NB))
                .isEqualTo("Sted i arbeidsprosessen: Legemiddelutdeling");
    }

    private Deviation fall(OrgUnit unit, int month, int day) {
        return municipal.report(
                unit,
                "Fall",
                LocalDate.of(2025, month, day),
                Severity.MINOR,
                DeviationEdit.of(DeviationField.CATEGORY, "HSE")
                        .and(DeviationField.TYPE, falls.id()));
    }

    private OccurrenceFilter falls(OrgUnit unit) {
        return new OccurrenceFilter(
                Map.of("type", Set.of(falls.id()), "unit", Set.of(unit.id())), "");
    }

    private OccurrenceSource source() {
        return new DeviationOccurrences(municipal.store, projection);
    }

    private OccurrenceSource.Reading read() {
        return source().read();
    }
}
