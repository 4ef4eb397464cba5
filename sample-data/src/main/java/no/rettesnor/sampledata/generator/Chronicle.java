package no.rettesnor.sampledata.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Three years in the municipality, unit by unit and month by month.
final class Chronicle {

    /// When the old systems were emptied: nothing later is in the files.
    static final LocalDateTime EXPORTED = LocalDateTime.of(2025, 12, 31, 16, 0);

    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    /// Months until everybody in a unit has got used to reporting.
    private static final int ADOPTION = 10;

    private final List<SampleUnit> units;
    private final Map<String, Place> places = Place.all();
    private final Reporter reporter;

    Chronicle(List<SampleUnit> units, List<SamplePerson> people) {
        this.units = units;
        this.reporter = new Reporter(new CaseWork(people));
    }

    /// All cases in the order they were reported, numbered by year.
    List<SampleReport> tell() {
        List<SampleReport> reports = new ArrayList<>();
        for (SampleUnit unit : units) {
            Place place = places.get(unit.place());
            if (place != null) {
                for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                    tell(unit, place, month, reports);
                }
            }
        }
        reports.removeIf(report -> report.reported().isAfter(EXPORTED));
        reports.sort(
                Comparator.comparing(SampleReport::reported)
                        .thenComparing(report -> report.unit().code())
                        .thenComparing(SampleReport::description));
        return numbered(reports);
    }

    private void tell(SampleUnit unit, Place place, YearMonth month, List<SampleReport> reports) {
        int count = Dice.of("antall", unit.code(), month).countAround(expected(unit, place, month));
        for (int i = 0; i < count; i++) {
            Dice dice = Dice.of("melding", unit.code(), month, i);
            LocalDate day = day(place, month, dice);
            if (unit.reportsOn(day)) {
                reports.add(reporter.report(unit, place, day, dice));
            }
        }
    }

    /// More are expected every year, in the months of the season, in units where much is told; and
    /// few in the first months after a unit has begun.
    private static double expected(SampleUnit unit, Place place, YearMonth month) {
        double season = place.year()[month.getMonthValue() - 1] / 100.0;
        double growth = 0.95 + 0.06 * (month.getYear() - FIRST.getYear());
        double mood = Dice.of("meldekultur", unit.code(), month.getYear()).between(78, 122) / 100.0;
        long since =
                YearMonth.from(unit.inUse()).until(month, java.time.temporal.ChronoUnit.MONTHS);
        boolean merged = !unit.inUse().isBefore(unit.from()) && unit.from().getYear() == 2025;
        double used = merged ? 1 : Math.clamp(0.25 + 0.75 * since / ADOPTION, 0, 1);
        return unit.monthly() * season * growth * mood * used;
    }

    private static LocalDate day(Place place, YearMonth month, Dice dice) {
        int[] week = place.week();
        int[] weights = new int[month.lengthOfMonth()];
        for (int i = 0; i < weights.length; i++) {
            LocalDate day = month.atDay(i + 1);
            boolean closed = week[6] == 0 && RedDays.isRed(day);
            weights[i] = closed ? 0 : week[day.getDayOfWeek().getValue() - 1];
        }
        return month.atDay(dice.weighted(weights) + 1);
    }

    private static List<SampleReport> numbered(List<SampleReport> reports) {
        List<SampleReport> numbered = new ArrayList<>();
        int year = 0;
        int serial = 0;
        for (SampleReport report : reports) {
            serial = report.reported().getYear() == year ? serial + 1 : 1;
            year = report.reported().getYear();
            String digits = Integer.toString(serial);
            numbered.add(report.numbered(year + "-" + "0".repeat(4 - digits.length()) + digits));
        }
        return List.copyOf(numbered);
    }
}
