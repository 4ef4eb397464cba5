package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.figures.trend.DatedEvent;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The months that a figure follows: so many up to the end of the period that is asked for, or up
/// to now where that has not come yet.
///
/// @param base the question's filter
/// @param first the first month
/// @param last the last
/// @param today the day on which the numbers are taken
record Months(DeviationFilter base, YearMonth first, YearMonth last, LocalDate today) {

    private static final int MOST_NAMES = 3;

    /// @param many how many months
    static Months before(ReportingPeriod period, DeviationFilter base, int many, LocalDate today) {
        YearMonth end = YearMonth.from(period.until()).minusMonths(1);
        YearMonth now = YearMonth.from(today);
        YearMonth begun = YearMonth.from(period.from());
        YearMonth last = end.isAfter(now) ? (begun.isAfter(now) ? begun : now) : end;
        YearMonth first = last.minusMonths(many - 1L);
        LocalDate until = last.plusMonths(1).atDay(1);
        return new Months(base.withDays(first.atDay(1), until), first, last, today);
    }

    List<YearMonth> all() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /// Whether the month was not over when the numbers were taken.
    boolean isPartial(YearMonth month) {
        return YearMonth.from(today).equals(month);
    }

    static ReportingPeriod period(YearMonth month) {
        return new ReportingPeriod(
                ReportingPeriod.Kind.MONTH, month.getYear(), month.getMonthValue());
    }

    /// When units began to use the system, by month; and when they were made or closed, by day.
    List<DatedEvent> events(DeviationStatistics statistics) {
        Map<LocalDate, List<OrgUnit>> began = new TreeMap<>();
        Map<LocalDate, List<OrgUnit>> changed = new TreeMap<>();
        for (OrgUnit unit : statistics.lowestUnits(base)) {
            LocalDate used = statistics.inUseFrom(unit);
            put(began, used, used == null ? null : used.withDayOfMonth(1), unit);
            put(changed, unit.validFrom(), unit.validFrom(), unit);
            LocalDate end = unit.validTo();
            LocalDate closed = end == null ? null : end.plusDays(1);
            put(changed, closed, closed, unit);
        }
        List<DatedEvent> events = new ArrayList<>();
        began.forEach(
                (day, units) ->
                        events.add(
                                new DatedEvent(
                                        day,
                                        DatedEvent.Kind.START_OF_USE,
                                        words("figure.mark.began", units))));
        changed.forEach(
                (day, units) ->
                        events.add(
                                new DatedEvent(
                                        day,
                                        DatedEvent.Kind.REORGANISATION,
                                        words("figure.mark.changed", units))));
        return events;
    }

    private void put(
            Map<LocalDate, List<OrgUnit>> days,
            @Nullable LocalDate day,
            @Nullable LocalDate marked,
            OrgUnit unit) {
        // What was so from the first day on marks nothing.
        if (day != null
                && marked != null
                && day.isAfter(first.atDay(1))
                && day.isBefore(last.plusMonths(1).atDay(1))) {
            days.computeIfAbsent(marked, each -> new ArrayList<>()).add(unit);
        }
    }

    private static Text words(String key, List<OrgUnit> units) {
        String names =
                String.join(", ", units.stream().limit(MOST_NAMES).map(OrgUnit::name).toList());
        String more = units.size() > MOST_NAMES ? " …" : "";
        return DeviationTexts.text(key, units.size(), names + more);
    }
}
