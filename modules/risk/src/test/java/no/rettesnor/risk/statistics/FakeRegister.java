package no.rettesnor.risk.statistics;

import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A register that a test fills with days, all of one type.
public final class FakeRegister implements OccurrenceSource {

    /// What passes it.
    public static final OccurrenceFilter FALLS = OccurrenceFilter.ALL.with("type", Set.of("fall"));

    private final List<LocalDate> days = new ArrayList<>();
    private @Nullable YearMonth last;
    private LocalDate begun = LocalDate.MIN;

    public FakeRegister(@Nullable YearMonth last) {
        this.last = last;
    }

    /// Something happened that many times in that month.
    public void happened(YearMonth month, int times) {
        for (int i = 0; i < times; i++) {
            days.add(month.atDay(1 + i % 28));
        }
    }

    /// Nobody reported before that day.
    public void beganOn(LocalDate day) {
        begun = day;
    }

    /// Sets the last month that is known.
    public void knownTo(YearMonth month) {
        last = month;
    }

    @Override
    public String key() {
        return "deviation";
    }

    @Override
    public Text name() {
        return Text.verbatim("Avvik");
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "type",
                        Text.verbatim("Avvikstype"),
                        List.of(
                                new Option("fall", Text.verbatim("Tjeneste › Fall")),
                                new Option("vold", Text.verbatim("HMS › Vold")))));
    }

    @Override
    public Reading read() {
        return new Reading() {
            @Override
            public Text words(OccurrenceFilter filter) {
                return Text.verbatim("Avvikstype: " + String.join(", ", filter.of("type")));
            }

            @Override
            public Optional<Text> problem(OccurrenceFilter filter) {
                return filter.of("type").contains("gone")
                        ? Optional.of(Text.verbatim("Borte"))
                        : Optional.empty();
            }

            @Override
            public Optional<YearMonth> lastMonth() {
                return Optional.ofNullable(last);
            }

            @Override
            public List<OccurrenceMonth> count(
                    OccurrenceFilter filter, YearMonth first, YearMonth until) {
                List<OccurrenceMonth> months = new ArrayList<>();
                for (YearMonth m = first; !m.isAfter(until); m = m.plusMonths(1)) {
                    LocalDate next = m.plusMonths(1).atDay(1);
                    months.add(
                            new OccurrenceMonth(
                                    m,
                                    count(filter, m.atDay(1), next).orElse(null),
                                    !begun.isAfter(m.atDay(1))));
                }
                return months;
            }

            @Override
            public Optional<Long> count(OccurrenceFilter filter, LocalDate from, LocalDate until) {
                return begun.isBefore(until)
                        ? Optional.of(
                                days.stream()
                                        .filter(day -> filter.of("type").contains("fall"))
                                        .filter(day -> !day.isBefore(from) && day.isBefore(until))
                                        .count())
                        : Optional.empty();
            }

            @Override
            public RowsBehind rows(OccurrenceFilter filter, LocalDate from, LocalDate until) {
                return new RowsBehind("deviations", from + "/" + until);
            }
        };
    }
}
