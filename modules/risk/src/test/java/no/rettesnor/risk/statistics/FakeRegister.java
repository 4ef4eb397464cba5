package no.rettesnor.risk.statistics;

import no.rettesnor.feature.Occurred;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A register that a test fills with days, all of one type.
public final class FakeRegister implements OccurrenceSource {

    /// What passes it.
    public static final OccurrenceFilter FALLS = OccurrenceFilter.ALL.with("type", Set.of("fall"));

    private final List<LocalDate> days = new ArrayList<>();
    private final Map<Ref, List<Occurred>> tied = new HashMap<>();
    private final List<Occurred> known = new ArrayList<>();
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

    /// Something that can be found and tied, and that passes no filter of itself.
    public Occurred knows(String id, LocalDate day) {
        Occurred occurred = new Occurred(new Ref("deviation", id), "2025-0001 " + id, day);
        known.add(occurred);
        return occurred;
    }

    @Override
    public Set<Ref> foreseen() {
        return tied.keySet();
    }

    @Override
    public List<Occurred> linked(Ref foreseen) {
        return tied.getOrDefault(foreseen, List.of());
    }

    @Override
    public List<Occurred> find(String words, int most) {
        return known.stream().filter(each -> each.label().contains(words)).limit(most).toList();
    }

    @Override
    public void link(List<Ref> occurred, Ref foreseen) {
        tied.put(foreseen, known.stream().filter(each -> occurred.contains(each.ref())).toList());
    }

    @Override
    public void unlink(Ref occurred, Ref foreseen) {
        tied.remove(foreseen);
    }

    private Stream<LocalDate> passing(OccurrenceFilter filter) {
        Ref foreseen = filter.linkedTo();
        return Stream.concat(
                days.stream().filter(day -> filter.of("type").contains("fall")),
                foreseen == null ? Stream.of() : linked(foreseen).stream().map(Occurred::on));
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
                                    filter.isDescribed() && !begun.isAfter(m.atDay(1))));
                }
                return months;
            }

            @Override
            public Optional<Long> count(OccurrenceFilter filter, LocalDate from, LocalDate until) {
                return begun.isBefore(until)
                        ? Optional.of(
                                passing(filter)
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
