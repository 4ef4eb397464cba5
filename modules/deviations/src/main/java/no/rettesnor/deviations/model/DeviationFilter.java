package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/// Which deviations are meant: the one value behind the chips of the list, saved views, figures and
/// the command line. All conditions hold together; an empty set sets no condition.
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
/// @param effective only those with an action that was found to help, wholly or in part
/// @param steps the steps of a process that it happened in, in the register's own words
/// @param text words that must all be found in title, description or immediate action; empty for
///   none
/// @param linkedTo things foreseen, such as risks: what has been tied to one of them as its
///   occurrence passes too, whatever it looks like. Days, municipalities and statuses hold all the
///   same. Where nothing is said of what is looked for, only what is tied to them passes
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
        boolean effective,
        Choice<String> steps,
        String text,
        Set<Ref> linkedTo) {

    /// Every deviation.
    public static final DeviationFilter ALL =
            new DeviationFilter(
                    Set.of(),
                    null,
                    null,
                    Set.of(),
                    Choice.any(),
                    Choice.any(),
                    Set.of(),
                    Choice.any(),
                    Choice.any(),
                    Set.of(),
                    Choice.any(),
                    Choice.any(),
                    false,
                    false,
                    false,
                    Choice.any(),
                    "",
                    Set.of());

    public DeviationFilter {
        municipalities = Set.copyOf(municipalities);
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        text = text.strip();
        linkedTo = Set.copyOf(linkedTo);
    }

    /// Whether it sets no condition.
    public boolean isAll() {
        return equals(ALL);
    }

    public DeviationFilter withMunicipalities(Set<String> only) {
        return changed(draft -> draft.municipalities = only);
    }

    /// The same within days; null for an open end.
    public DeviationFilter withDays(@Nullable LocalDate first, @Nullable LocalDate end) {
        return changed(
                draft -> {
                    draft.from = first;
                    draft.until = end;
                });
    }

    public DeviationFilter withPeriod(ReportingPeriod period) {
        return withDays(period.from(), period.until());
    }

    public DeviationFilter withUnits(Set<UnitScope> only) {
        return changed(draft -> draft.units = only);
    }

    public DeviationFilter withCategories(Choice<String> only) {
        return changed(draft -> draft.categories = only);
    }

    public DeviationFilter withTypes(Choice<String> only) {
        return changed(draft -> draft.types = only);
    }

    public DeviationFilter withKinds(Set<DeviationKind> only) {
        return changed(draft -> draft.kinds = only);
    }

    public DeviationFilter withSeverities(Choice<Severity> only) {
        return changed(draft -> draft.severities = only);
    }

    public DeviationFilter withPotentials(Choice<Severity> only) {
        return changed(draft -> draft.potentials = only);
    }

    public DeviationFilter withStatuses(Set<DeviationStatus> only) {
        return changed(draft -> draft.statuses = only);
    }

    public DeviationFilter withHandlers(Choice<String> only) {
        return changed(draft -> draft.handlers = only);
    }

    public DeviationFilter withSources(Choice<String> only) {
        return changed(draft -> draft.sources = only);
    }

    public DeviationFilter withOverdue(boolean only) {
        return changed(draft -> draft.overdue = only);
    }

    public DeviationFilter withPrivacy(boolean only) {
        return changed(draft -> draft.privacy = only);
    }

    public DeviationFilter withEffective(boolean only) {
        return changed(draft -> draft.effective = only);
    }

    public DeviationFilter withText(String words) {
        return changed(draft -> draft.text = words);
    }

    public DeviationFilter withSteps(Choice<String> only) {
        return changed(draft -> draft.steps = only);
    }

    public DeviationFilter withLinkedTo(Set<Ref> foreseen) {
        return changed(draft -> draft.linkedTo = foreseen);
    }

    /// Whether it says what is looked for, and not only when, in which register and how far it has
    /// come.
    public boolean isDescribed() {
        return !withMunicipalities(Set.of())
                .withDays(null, null)
                .withStatuses(Set.of())
                .withLinkedTo(Set.of())
                .isAll();
    }

    private DeviationFilter changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toFilter();
    }

    /// A filter that is being changed in one of its conditions.
    private static final class Draft {

        private Set<String> municipalities;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private Set<UnitScope> units;
        private Choice<String> categories;
        private Choice<String> types;
        private Set<DeviationKind> kinds;
        private Choice<Severity> severities;
        private Choice<Severity> potentials;
        private Set<DeviationStatus> statuses;
        private Choice<String> handlers;
        private Choice<String> sources;
        private boolean overdue;
        private boolean privacy;
        private boolean effective;
        private Choice<String> steps;
        private String text;
        private Set<Ref> linkedTo;

        Draft(DeviationFilter start) {
            municipalities = start.municipalities;
            from = start.from;
            until = start.until;
            units = start.units;
            categories = start.categories;
            types = start.types;
            kinds = start.kinds;
            severities = start.severities;
            potentials = start.potentials;
            statuses = start.statuses;
            handlers = start.handlers;
            sources = start.sources;
            overdue = start.overdue;
            privacy = start.privacy;
            effective = start.effective;
            steps = start.steps;
            text = start.text;
            linkedTo = start.linkedTo;
        }

        DeviationFilter toFilter() {
            return new DeviationFilter(
                    municipalities,
                    from,
                    until,
                    units,
                    categories,
                    types,
                    kinds,
                    severities,
                    potentials,
                    statuses,
                    handlers,
                    sources,
                    overdue,
                    privacy,
                    effective,
                    steps,
                    text,
                    linkedTo);
        }
    }
}
