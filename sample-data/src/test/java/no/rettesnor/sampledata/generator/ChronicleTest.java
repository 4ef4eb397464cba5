package no.rettesnor.sampledata.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ChronicleTest {

    private static final List<SampleUnit> UNITS = SampleUnit.all();
    private static final List<SamplePerson> PEOPLE = SamplePerson.all(UNITS);
    private static final List<SampleReport> REPORTS = new Chronicle(UNITS, PEOPLE).tell();

    @Test
    void fiveSectorsHoldAboutFortyUnits() {
        assertThat(UNITS).filteredOn(unit -> unit.level().equals("sektor")).hasSize(5);
        assertThat(UNITS).filteredOn(unit -> unit.level().equals("enhet")).hasSizeBetween(38, 46);
        Set<String> codes = UNITS.stream().map(SampleUnit::code).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(UNITS);
        assertThat(UNITS.subList(1, UNITS.size()))
                .allMatch(unit -> codes.contains(unit.parent()), "is in something");
    }

    @Test
    void aboutSixtyPeopleHaveNamesOfTheirOwn() {
        assertThat(PEOPLE).hasSizeBetween(55, 65);
        assertThat(PEOPLE).extracting(SamplePerson::name).doesNotHaveDuplicates();
        assertThat(PEOPLE).allMatch(person -> person.email().endsWith(".example"));
    }

    @Test
    void threeYearsHoldBetweenSixAndSevenThousandReportsAndMoreEachYear() {
        assertThat(REPORTS).hasSizeBetween(6_000, 7_000);
        Map<Integer, Long> years =
                REPORTS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        report -> report.reported().getYear(),
                                        Collectors.counting()));
        assertThat(years).containsOnlyKeys(2023, 2024, 2025);
        assertThat(count(inYear(2023))).isGreaterThan(1_000).isLessThan(count(inYear(2024)));
        assertThat(count(inYear(2024))).isLessThan(count(inYear(2025)));
    }

    @Test
    void hardlyAnyTwoDescriptionsAreTheSame() {
        long distinct = REPORTS.stream().map(SampleReport::description).distinct().count();

        assertThat(distinct * 100.0 / REPORTS.size()).isGreaterThan(98);
        assertThat(REPORTS.stream().map(SampleReport::title).distinct().count()).isGreaterThan(600);
    }

    @Test
    void nothingOfThePatternsIsLeftInTheTexts() {
        assertThat(REPORTS)
                .flatExtracting(
                        SampleReport::title,
                        SampleReport::description,
                        SampleReport::immediateAction,
                        report -> report.handling().cause(),
                        report -> report.handling().feedback())
                .noneMatch(text -> text.toString().matches("(?s).*([{}|@]|::|  ).*"));
    }

    @Test
    void everyKindOfWorkplaceAndEverySentenceIsUsedRightly() {
        Map<String, Place> places = Place.all();
        for (Occasion occasion : Occasion.all()) {
            assertThat(places.keySet()).containsAll(occasion.weights().keySet());
            assertThat(occasion.stories()).as(occasion.name()).hasSizeGreaterThan(1);
        }
        assertThat(UNITS)
                .extracting(SampleUnit::place)
                .allMatch(place -> place.isEmpty() || places.containsKey(place));
    }

    @Test
    void aUnitReportsNothingBeforeItHasBegunOrAfterItsLastDay() {
        assertThat(REPORTS).allMatch(report -> report.unit().reportsOn(report.happened()));
        assertThat(of("OP-140").filter(inYear(2023))).isEmpty();
        assertThat(of("KS-120").map(SampleReport::happened))
                .isNotEmpty()
                .allMatch(day -> !day.isBefore(LocalDate.of(2025, 1, 6)));
    }

    @Test
    void aUnitThatBeganLateReportsLittleAtFirst() {
        long firstMonths = of("HO-330").filter(report -> monthOf(report) <= 202312).count();
        long sameMonthsLater =
                of("HO-330")
                        .filter(report -> monthOf(report) >= 202409 && monthOf(report) <= 202412)
                        .count();

        assertThat(firstMonths).isPositive().isLessThan(sameMonthsLater);
    }

    @Test
    void twoUnitsBecameOneAtNewYear() {
        LocalDate merger = LocalDate.of(2025, 1, 1);

        assertThat(of("HO-210", "HO-220").map(SampleReport::happened))
                .hasSizeGreaterThan(300)
                .allMatch(day -> day.isBefore(merger));
        assertThat(of("HO-230", "HO-231", "HO-232", "HO-233").map(SampleReport::happened))
                .hasSizeGreaterThan(200)
                .noneMatch(day -> day.isBefore(merger));
    }

    @Test
    void aCaseGoesForwardInTime() {
        for (SampleReport report : REPORTS) {
            SampleReport.Handling handling = report.handling();
            assertThat(report.reported())
                    .as(report.number())
                    .isAfterOrEqualTo(report.discovered())
                    .isBeforeOrEqualTo(Chronicle.EXPORTED);
            assertThat(report.discovered().toLocalDate()).isAfterOrEqualTo(report.happened());
            LocalDateTime received = handling.received();
            LocalDateTime closed = handling.closed();
            if (received != null) {
                assertThat(received).isAfterOrEqualTo(report.reported());
            }
            if (closed != null) {
                assertThat(closed).isAfterOrEqualTo(received);
            }
        }
    }

    @Test
    void severeCasesAreClosedOnlyWithACauseAndACheckedAction() {
        assertThat(REPORTS)
                .filteredOn(report -> Math.max(report.actual(), report.potential()) >= 4)
                .filteredOn(report -> report.handling().status().equals("Lukket"))
                .hasSizeGreaterThan(300)
                .allMatch(report -> !report.handling().cause().isEmpty())
                .allMatch(report -> !report.actions().isEmpty())
                .allMatch(
                        report ->
                                report.actions().stream()
                                        .noneMatch(action -> action.verdict().isEmpty()));
    }

    @Test
    void someCasesAreOpenAndSomeActionsOverdueAtTheEnd() {
        Set<String> open = Set.of("Meldt", "Mottatt", "Under behandling", "Tiltak pågår");
        LocalDate today = Chronicle.EXPORTED.toLocalDate();

        assertThat(count(report -> open.contains(report.handling().status())))
                .isBetween(200L, 600L);
        assertThat(
                        REPORTS.stream()
                                .flatMap(report -> report.actions().stream())
                                .filter(action -> action.done() == null)
                                .filter(action -> action.due().isBefore(today)))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aHandfulOfTextsHoldAPrivateDetail() {
        assertThat(count(report -> report.description().contains("telefon 400 00"))).isPositive();
        assertThat(count(report -> report.description().contains("Fødselsnummer")))
                .isBetween(2L, 15L);
    }

    @Test
    void theTextsCanBeWrittenInTheOldEncoding() {
        var encoder = Charset.forName("windows-1252").newEncoder();

        assertThat(REPORTS)
                .allMatch(
                        report ->
                                encoder.canEncode(
                                        report.title()
                                                + report.description()
                                                + report.immediateAction()
                                                + report.handling().feedback()));
    }

    @Test
    void numbersRunWithoutGapsThroughEachYear() {
        Set<String> numbers = new HashSet<>();
        REPORTS.forEach(report -> numbers.add(report.number()));

        assertThat(numbers).hasSameSizeAs(REPORTS).contains("2023-0001", "2024-0001", "2025-0001");
    }

    private static Stream<SampleReport> of(String... units) {
        return REPORTS.stream().filter(report -> List.of(units).contains(report.unit().code()));
    }

    private static Predicate<SampleReport> inYear(int year) {
        return report -> report.reported().getYear() == year;
    }

    private static long count(Predicate<SampleReport> condition) {
        return REPORTS.stream().filter(condition).count();
    }

    private static int monthOf(SampleReport report) {
        YearMonth month = YearMonth.from(report.happened());
        return month.getYear() * 100 + month.getMonthValue();
    }
}
