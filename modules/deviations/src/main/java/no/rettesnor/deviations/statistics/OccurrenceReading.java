package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.FilterWords;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts what happened in the register as it was at one moment. What was rejected has not
/// happened.
final class OccurrenceReading implements OccurrenceSource.Reading {

    /// So many months back the last report is looked for.
    private static final int LOOKED_BACK = 120;

    private final DeviationStatistics statistics;
    private final DeviationVocabulary words;
    private final Map<String, DeviationType> types = new HashMap<>();
    private final Set<Ref> linked;
    private final LocalDate today;

    OccurrenceReading(
            DeviationStatistics statistics,
            DeviationVocabulary words,
            List<DeviationType> types,
            Set<Ref> linked,
            Clock clock) {
        this.statistics = statistics;
        this.words = words;
        types.forEach(type -> this.types.put(type.id(), type));
        this.linked = Set.copyOf(linked);
        this.today = LocalDate.now(clock);
    }

    @Override
    public Text words(OccurrenceFilter filter) {
        return FilterWords.of(
                filter(filter, today, today).withDays(null, null).withStatuses(Set.of()), words);
    }

    @Override
    public Optional<Text> problem(OccurrenceFilter filter) {
        if (filter.isAll()) {
            return Optional.of(DeviationTexts.text("occurrence.problem.all"));
        }
        boolean known =
                types.keySet().containsAll(filter.of(DeviationOccurrences.TYPE))
                        && ids(words.units()).containsAll(filter.of(DeviationOccurrences.UNIT))
                        && ids(words.categories())
                                .containsAll(filter.of(DeviationOccurrences.CATEGORY))
                        && names(Severity.class).containsAll(filter.of("severity"))
                        && names(DeviationKind.class).containsAll(filter.of("kind"))
                        && DeviationOccurrences.CRITERIA.containsAll(filter.chosen().keySet());
        return known
                ? Optional.empty()
                : Optional.of(DeviationTexts.text("occurrence.problem.gone"));
    }

    private static Set<String> ids(List<DeviationVocabulary.Term> terms) {
        return terms.stream().map(DeviationVocabulary.Term::id).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public Optional<YearMonth> lastMonth() {
        YearMonth now = YearMonth.from(today);
        DeviationFilter all =
                DeviationFilter.ALL.withDays(
                        now.minusMonths(LOOKED_BACK).atDay(1), now.plusMonths(1).atDay(1));
        return statistics.table(Dimension.MONTH, all).lines().stream()
                .filter(line -> line.sum().number().orElse(0) > 0)
                .map(line -> YearMonth.parse(line.key()))
                .max(YearMonth::compareTo)
                .map(last -> last.isBefore(now) ? last : now.minusMonths(1));
    }

    @Override
    public List<OccurrenceMonth> count(OccurrenceFilter filter, YearMonth first, YearMonth last) {
        DeviationFilter base = filter(filter, first.atDay(1), last.plusMonths(1).atDay(1));
        List<OrgUnit> units = statistics.lowestUnits(base);
        List<OccurrenceMonth> months = new ArrayList<>();
        for (CrossTable.Line line : statistics.table(Dimension.MONTH, base).lines()) {
            YearMonth month = YearMonth.parse(line.key());
            // Where nobody has said what to look for, what is tied is the least that it can be.
            boolean whole = filter.isDescribed() && isWhole(units, month);
            months.add(new OccurrenceMonth(month, line.sum().count(), whole));
        }
        return months;
    }

    /// Whether all that there was of those units used the system from the first of the month.
    private boolean isWhole(List<OrgUnit> units, YearMonth month) {
        LocalDate first = month.atDay(1);
        for (OrgUnit unit : units) {
            LocalDate opened = unit.validFrom();
            LocalDate closed = unit.validTo();
            LocalDate began = statistics.inUseFrom(unit);
            boolean there =
                    (opened == null || !opened.isAfter(month.atEndOfMonth()))
                            && (closed == null || !closed.isBefore(first));
            boolean late =
                    began != null
                            && began.isAfter(first)
                            && (opened == null || began.isAfter(opened));
            if (there && late) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Long> count(OccurrenceFilter filter, LocalDate from, LocalDate until) {
        return Optional.ofNullable(statistics.count(filter(filter, from, until)).count());
    }

    @Override
    public RowsBehind rows(OccurrenceFilter filter, LocalDate from, LocalDate until) {
        return new RowsBehind(DeviationFigures.PAGE, FilterJson.write(filter(filter, from, until)));
    }

    private DeviationFilter filter(OccurrenceFilter filter, LocalDate from, LocalDate until) {
        Set<UnitScope> units =
                filter.of(DeviationOccurrences.UNIT).stream()
                        .map(UnitScope::whole)
                        .collect(Collectors.toSet());
        Set<DeviationStatus> happened = EnumSet.allOf(DeviationStatus.class);
        happened.remove(DeviationStatus.REJECTED);
        return DeviationFilter.ALL
                .withDays(from, until)
                .withUnits(units)
                .withTypes(Choice.of(types(filter.of(DeviationOccurrences.TYPE))))
                .withCategories(Choice.of(filter.of(DeviationOccurrences.CATEGORY)))
                .withKinds(
                        filter.of(DeviationOccurrences.KIND).stream()
                                .map(DeviationKind::valueOf)
                                .collect(Collectors.toSet()))
                .withSeverities(
                        Choice.of(
                                filter.of(DeviationOccurrences.SEVERITY).stream()
                                        .map(Severity::valueOf)
                                        .toList()))
                .withSteps(Choice.of(filter.of(DeviationOccurrences.STEP)))
                .withStatuses(happened)
                .withText(filter.words())
                .withLinkedTo(tied(filter));
    }

    /// Nothing that nobody has tied anything to, so that the columns alone can tell.
    private Set<Ref> tied(OccurrenceFilter filter) {
        Ref foreseen = filter.linkedTo();
        return foreseen != null && (linked.contains(foreseen) || !filter.isDescribed())
                ? Set.of(foreseen)
                : Set.of();
    }

    /// A type that was merged away has gone on in another.
    private Set<String> types(Set<String> chosen) {
        Set<String> found = new HashSet<>();
        for (String id : chosen) {
            String at = id;
            for (int step = 0; step < types.size(); step++) {
                DeviationType type = types.get(at);
                String into = type == null ? null : type.mergedInto();
                if (into == null) {
                    break;
                }
                at = into;
            }
            found.add(at);
        }
        return found;
    }
}
