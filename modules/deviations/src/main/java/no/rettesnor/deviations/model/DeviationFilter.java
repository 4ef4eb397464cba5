package no.rettesnor.deviations.model;

import java.time.LocalDate;
import java.util.Set;
import no.rettesnor.kernel.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/// Which deviations are meant: the one value behind the chips of the list, saved views, figures and the
/// command line. All conditions hold together; an empty set sets no condition.
///
/// @param municipalities whose registers
/// @param from the first day it happened
/// @param until the first day after, exclusive
/// @param units where it happened
/// @param categories the main groups
/// @param types the types beneath them
/// @param kinds the sorts of report
/// @param severities how bad it was
/// @param potentials how bad it could have been
/// @param statuses how far the handling has come
/// @param handlers who handles it
/// @param sources where it was imported from; not stated means reported here
/// @param overdue only those with an action that should have been done before today
/// @param privacy only those where the security of personal data was breached
/// @param text words that must all be found in title, description or immediate action; empty for none
public record DeviationFilter(
        Set<String> municipalities,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<UnitScope> units,
        Choice<String> categories,
        Choice<String> types,
        Set<DeviationKind> kinds,
        Choice<Severity> severities,
        Choice<Severity> potentials,
        Set<DeviationStatus> statuses,
        Choice<String> handlers,
        Choice<String> sources,
        boolean overdue,
        boolean privacy,
        String text) {

    /// Every deviation.
    public static final DeviationFilter ALL =
            new DeviationFilter(
                    Set.of(), null, null, Set.of(), Choice.any(), Choice.any(), Set.of(), Choice.any(),
                    Choice.any(), Set.of(), Choice.any(), Choice.any(), false, false, "");

    public DeviationFilter {
        municipalities = Set.copyOf(municipalities);
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }

    /// Whether it sets no condition.
    public boolean isAll() {
        return equals(ALL);
    }

    public DeviationFilter withMunicipalities(Set<String> only) {
        return new DeviationFilter(
                only, from, until, units, categories, types, kinds, severities, potentials, statuses,
                handlers, sources, overdue, privacy, text);
    }

    /// The same within days; null for an open end.
    public DeviationFilter withDays(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new DeviationFilter(
                municipalities, first, end, units, categories, types, kinds, severities, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withPeriod(ReportingPeriod period) {
        return withDays(period.from(), period.until());
    }

    public DeviationFilter withUnits(Set<UnitScope> only) {
        return new DeviationFilter(
                municipalities, from, until, only, categories, types, kinds, severities, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withCategories(Choice<String> only) {
        return new DeviationFilter(
                municipalities, from, until, units, only, types, kinds, severities, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withTypes(Choice<String> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, only, kinds, severities, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withKinds(Set<DeviationKind> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, only, severities, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withSeverities(Choice<Severity> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, only, potentials,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withPotentials(Choice<Severity> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, only,
                statuses, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withStatuses(Set<DeviationStatus> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                only, handlers, sources, overdue, privacy, text);
    }

    public DeviationFilter withHandlers(Choice<String> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                statuses, only, sources, overdue, privacy, text);
    }

    public DeviationFilter withSources(Choice<String> only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                statuses, handlers, only, overdue, privacy, text);
    }

    public DeviationFilter withOverdue(boolean only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                statuses, handlers, sources, only, privacy, text);
    }

    public DeviationFilter withPrivacy(boolean only) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                statuses, handlers, sources, overdue, only, text);
    }

    public DeviationFilter withText(String words) {
        return new DeviationFilter(
                municipalities, from, until, units, categories, types, kinds, severities, potentials,
                statuses, handlers, sources, overdue, privacy, words);
    }
}
