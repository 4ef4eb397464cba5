package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The filter of actions as chips, and the chips as a filter.
public final class ActionFilterForm {

    private final Language language;
    private final Clock clock;
    private final List<ActionSubjects> subjects;
    private final Supplier<ActionNames> names;

    public ActionFilterForm(
            Language language,
            Clock clock,
            List<ActionSubjects> subjects,
            Supplier<ActionNames> names) {
        this.language = language;
        this.clock = clock;
        this.subjects = List.copyOf(subjects);
        this.names = names;
    }

    /// What the list can be filtered by, in the order of the menu.
    public List<FilterField> fields() {
        return List.of(
                FilterField.flag("overdue", ActionTexts.text("filter.overdue")),
                FilterField.choice(
                        "status",
                        ActionTexts.text("detail.status"),
                        () -> options(ActionStatus.values(), ActionStatus::label)),
                FilterField.period("due", ActionTexts.text("detail.due")),
                FilterField.choice("owner", ActionTexts.text("detail.owner"), this::owners),
                FilterField.choice("unit", ActionTexts.text("list.unit"), this::units),
                FilterField.choice("level", ActionTexts.text("field.control_level"), this::levels),
                FilterField.choice("kind", ActionTexts.text("list.subject"), this::kinds),
                FilterField.flag("check", ActionTexts.text("filter.check")));
    }

    /// What the chips mean.
    public ActionFilter filter(FilterState state) {
        ActionFilter filter =
                ActionFilter.ALL
                        .withText(state.words())
                        .withOverdue(state.values("overdue").isPresent())
                        .withCheckDue(state.values("check").isPresent())
                        .withStatuses(statuses(values(state, "status")))
                        .withOwners(stated(values(state, "owner")))
                        .withUnits(Set.copyOf(values(state, "unit")))
                        .withLevels(stated(values(state, "level")))
                        .withKinds(Set.copyOf(values(state, "kind")));
        Optional<PeriodFilter> due =
                state.values("due")
                        .flatMap(values -> PeriodFilter.read(values, LocalDate.now(clock)));
        return due.map(days -> filter.withDue(days.from(), days.to())).orElse(filter);
    }

    private static List<String> values(FilterState state, String field) {
        return state.values(field).orElse(List.of());
    }

    private static Set<String> stated(List<String> values) {
        return values.stream()
                .map(
                        value ->
                                value.equals(ActionFilterText.UNSTATED)
                                        ? ActionFilter.UNSTATED
                                        : value)
                .collect(Collectors.toSet());
    }

    /// What an older program called something else is passed over.
    private static Set<ActionStatus> statuses(List<String> names) {
        return Arrays.stream(ActionStatus.values())
                .filter(status -> names.contains(status.name()))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> List<FilterOption> options(E[] all, Function<E, Text> label) {
        return Arrays.stream(all)
                .map(one -> new FilterOption(one.name(), label.apply(one).in(language)))
                .toList();
    }

    private List<FilterOption> levels() {
        List<FilterOption> options =
                new ArrayList<>(options(ControlLevel.values(), ControlLevel::label));
        options.add(
                new FilterOption(
                        ActionFilterText.UNSTATED, ActionTexts.text("list.unstated").in(language)));
        return options;
    }

    private List<FilterOption> owners() {
        List<FilterOption> options = new ArrayList<>();
        names.get().owners().forEach(owner -> options.add(new FilterOption(owner, owner)));
        options.add(
                new FilterOption(
                        ActionFilterText.UNSTATED, ActionTexts.text("list.nobody").in(language)));
        return options;
    }

    private List<FilterOption> kinds() {
        return subjects.stream()
                .map(kind -> new FilterOption(kind.kind(), kind.name().in(language)))
                .toList();
    }

    /// Units as an outline; a unit that has others beneath it also stands there by itself.
    private List<FilterOption> units() {
        UnitTree tree = names.get().directory().units();
        List<FilterOption> options = new ArrayList<>();
        for (OrgUnit unit : tree.inOrder()) {
            String indent = "   ".repeat(tree.depth(unit.id()));
            options.add(new FilterOption(unit.id(), indent + unit.name()));
            if (!tree.children(unit.id()).isEmpty()) {
                String own = ActionTexts.text("list.own", unit.name()).in(language);
                options.add(new FilterOption(ActionFilter.OWN + unit.id(), indent + "   " + own));
            }
        }
        return options;
    }
}
