package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The register's filter as chips, and the chips as the register's filter.
public final class FilterForm {

    /// What a chip keeps for “not stated”.
    static final String UNSTATED = "-";

    /// Before the id of a unit that is meant without what lies beneath it.
    static final String OWN = "own:";

    private final Language language;
    private final Clock clock;
    private final Supplier<Names> names;

    public FilterForm(Language language, Clock clock, Supplier<Names> names) {
        this.language = language;
        this.clock = clock;
        this.names = names;
    }

    /// What the list can be filtered by, in the order of the menu.
    public List<FilterField> fields() {
        return List.of(
                FilterField.period("period", DeviationTexts.text("list.filter.period")),
                FilterField.choice("unit", DeviationTexts.text("field.unit_id"), this::units),
                FilterField.choice(
                        "category", DeviationTexts.text("field.category_id"), this::categories),
                FilterField.choice("type", DeviationTexts.text("field.type_id"), this::types),
                FilterField.choice(
                        "kind",
                        DeviationTexts.text("field.kind"),
                        () -> options(DeviationKind.values(), DeviationKind::label)),
                FilterField.choice(
                        "severity", DeviationTexts.text("field.actual_severity"), this::severities),
                FilterField.choice(
                        "potential",
                        DeviationTexts.text("field.potential_severity"),
                        this::severities),
                FilterField.choice(
                        "status",
                        DeviationTexts.text("field.status"),
                        () -> options(DeviationStatus.values(), DeviationStatus::label)),
                FilterField.flag("overdue", DeviationTexts.text("list.filter.overdue")),
                FilterField.flag("privacy", DeviationTexts.text("list.filter.privacy")),
                FilterField.flag("effective", DeviationTexts.text("filter.effective")),
                FilterField.choice(
                        "handler", DeviationTexts.text("field.case_handler"), this::handlers),
                FilterField.choice(
                        "municipality",
                        DeviationTexts.text("field.municipality_id"),
                        this::municipalities),
                FilterField.choice("source", DeviationTexts.text("field.source"), this::sources),
                FilterField.choice("step", DeviationTexts.text("field.process_step"), this::steps),
                FilterField.choice(
                        "linked", DeviationTexts.text("filter.key.linked"), this::foreseen));
    }

    /// What the chips mean.
    public DeviationFilter filter(FilterState state) {
        DeviationFilter filter =
                DeviationFilter.ALL
                        .withText(state.words())
                        .withUnits(
                                values(state, "unit").stream()
                                        .map(FilterForm::scope)
                                        .collect(Collectors.toSet()))
                        .withCategories(choice(state, "category", Function.identity()))
                        .withTypes(choice(state, "type", Function.identity()))
                        .withKinds(constants(state, "kind", DeviationKind.values()))
                        .withSeverities(choice(state, "severity", Severity::valueOf))
                        .withPotentials(choice(state, "potential", Severity::valueOf))
                        .withStatuses(constants(state, "status", DeviationStatus.values()))
                        .withHandlers(choice(state, "handler", Function.identity()))
                        .withMunicipalities(Set.copyOf(values(state, "municipality")))
                        .withSources(choice(state, "source", Function.identity()))
                        .withSteps(choice(state, "step", Function.identity()))
                        .withLinkedTo(
                                values(state, "linked").stream()
                                        .map(Ref::parse)
                                        .collect(Collectors.toSet()))
                        .withOverdue(state.values("overdue").isPresent())
                        .withPrivacy(state.values("privacy").isPresent())
                        .withEffective(state.values("effective").isPresent());
        return state.values("period")
                .flatMap(values -> PeriodFilter.read(values, LocalDate.now(clock)))
                .map(
                        days ->
                                filter.withDays(
                                        days.from(),
                                        days.to() == null ? null : days.to().plusDays(1)))
                .orElse(filter);
    }

    /// The chips that mean that filter.
    public FilterState state(DeviationFilter filter) {
        FilterState state = FilterState.EMPTY.withWords(filter.text());
        if (filter.from() != null || filter.until() != null) {
            LocalDate last = filter.until() == null ? null : filter.until().minusDays(1);
            state =
                    state.with(
                            new Filter("period", new PeriodFilter(filter.from(), last).values()));
        }
        state = with(state, "unit", filter.units().stream().map(FilterForm::written));
        state = with(state, "category", filter.categories(), Function.identity());
        state = with(state, "type", filter.types(), Function.identity());
        state = with(state, "kind", filter.kinds().stream().map(Enum::name));
        state = with(state, "severity", filter.severities(), Enum::name);
        state = with(state, "potential", filter.potentials(), Enum::name);
        state = with(state, "status", filter.statuses().stream().map(Enum::name));
        state = with(state, "handler", filter.handlers(), Function.identity());
        state = with(state, "municipality", filter.municipalities().stream());
        state = with(state, "source", filter.sources(), Function.identity());
        state = with(state, "step", filter.steps(), Function.identity());
        state = with(state, "linked", filter.linkedTo().stream().map(Ref::toString));
        state = flag(state, "overdue", filter.overdue());
        state = flag(state, "privacy", filter.privacy());
        return flag(state, "effective", filter.effective());
    }

    private static FilterState with(
            FilterState state, String field, java.util.stream.Stream<String> values) {
        return state.with(new Filter(field, values.sorted().toList()));
    }

    private static <T> FilterState with(
            FilterState state, String field, Choice<T> choice, Function<T, String> name) {
        List<String> values = new ArrayList<>(choice.values().stream().map(name).sorted().toList());
        if (choice.unstated()) {
            values.add(UNSTATED);
        }
        return state.with(new Filter(field, values));
    }

    private static FilterState flag(FilterState state, String field, boolean on) {
        return on ? state.with(new Filter(field, List.of(FilterField.YES))) : state;
    }

    private static List<String> values(FilterState state, String field) {
        return state.values(field).orElse(List.of());
    }

    private static UnitScope scope(String value) {
        return value.startsWith(OWN)
                ? UnitScope.own(value.substring(OWN.length()))
                : UnitScope.whole(value);
    }

    private static String written(UnitScope scope) {
        return scope.withDescendants() ? scope.unitId() : OWN + scope.unitId();
    }

    private static <T> Choice<T> choice(FilterState state, String field, Function<String, T> read) {
        List<String> values = values(state, field);
        Set<T> known =
                values.stream()
                        .filter(value -> !value.equals(UNSTATED))
                        .map(read)
                        .collect(Collectors.toSet());
        return new Choice<>(known, values.contains(UNSTATED));
    }

    /// Constants of those names; what an older program called something else is passed over.
    private static <E extends Enum<E>> Set<E> constants(FilterState state, String field, E[] all) {
        List<String> names = values(state, field);
        return Arrays.stream(all)
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> List<FilterOption> options(E[] all, Function<E, Text> label) {
        return Arrays.stream(all)
                .map(one -> new FilterOption(one.name(), label.apply(one).in(language)))
                .toList();
    }

    private List<FilterOption> severities() {
        List<FilterOption> options = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            options.add(new FilterOption(severity.name(), SeverityWords.said(severity, language)));
        }
        options.add(unstated());
        return options;
    }

    private FilterOption unstated() {
        return new FilterOption(UNSTATED, DeviationTexts.text("list.unstated").in(language));
    }

    /// Units as an outline; a unit that has others beneath it also stands there by itself.
    private List<FilterOption> units() {
        List<FilterOption> options = new ArrayList<>();
        Names now = names.get();
        for (OrgUnit unit : now.units().inOrder()) {
            String indent = "   ".repeat(now.units().depth(unit.id()));
            options.add(new FilterOption(unit.id(), indent + unit.name()));
            if (!now.units().children(unit.id()).isEmpty()) {
                String own = DeviationTexts.text("list.filter.own", unit.name()).in(language);
                options.add(new FilterOption(OWN + unit.id(), indent + "   " + own));
            }
        }
        return options;
    }

    private List<FilterOption> categories() {
        List<FilterOption> options = new ArrayList<>();
        names.get()
                .categories()
                .forEach(one -> options.add(new FilterOption(one.id(), one.name())));
        options.add(unstated());
        return options;
    }

    private List<FilterOption> types() {
        List<FilterOption> options = new ArrayList<>();
        for (DeviationType type : names.get().types()) {
            if (type.mergedInto() == null) {
                String category = names.get().category(type.categoryId());
                options.add(new FilterOption(type.id(), category + " › " + type.name()));
            }
        }
        options.add(unstated());
        return options;
    }

    private List<FilterOption> municipalities() {
        return names.get().units().roots().stream()
                .map(root -> new FilterOption(root.municipalityId(), root.name()))
                .toList();
    }

    private List<FilterOption> handlers() {
        return orUnstated(names.get().handlers());
    }

    private List<FilterOption> sources() {
        return orUnstated(names.get().sources());
    }

    private List<FilterOption> steps() {
        return orUnstated(names.get().steps());
    }

    private List<FilterOption> foreseen() {
        return names.get().foreseen().stream()
                .map(each -> new FilterOption(each.ref().toString(), each.label()))
                .toList();
    }

    private List<FilterOption> orUnstated(List<String> values) {
        List<FilterOption> options = new ArrayList<>();
        values.forEach(value -> options.add(new FilterOption(value, value)));
        options.add(unstated());
        return options;
    }
}
