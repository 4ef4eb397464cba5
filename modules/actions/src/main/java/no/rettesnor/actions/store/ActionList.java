package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Search;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// All actions in one list, whatever they belong to.
public final class ActionList {

    private final Store store;
    private final Subjects subjects;

    /// @param kinds what actions may belong to, from all features
    public ActionList(Store store, List<ActionSubjects> kinds) {
        this.store = store;
        this.subjects = new Subjects(kinds);
    }

    /// The actions of a filter in an order, as the units and subjects are now.
    public FoundActions find(ActionFilter filter, ActionSort sort) {
        return new FoundActions(store, subjects, query(filter, sort));
    }

    /// How many the filter has.
    public long count(ActionFilter filter) {
        return find(filter, ActionSort.URGENT).count();
    }

    /// All of them at once, the most urgent first; for figures and reminders.
    public List<ActionLine> all(ActionFilter filter) {
        return find(filter, ActionSort.URGENT).page(0, Integer.MAX_VALUE);
    }

    /// The action with what it belongs to.
    public @Nullable ActionLine line(String id) {
        return store.read(
                session ->
                        new ActionRows(session)
                                .find(id).stream()
                                        .flatMap(action -> subjects.lines(List.of(action)).stream())
                                        .findFirst()
                                        .orElse(null));
    }

    /// Everybody who has something to do, or has had, by name.
    public List<String> owners() {
        return store.read(session -> session.mapper(ActionListMapper.class).owners());
    }

    private ActionQuery query(ActionFilter filter, ActionSort sort) {
        String today = LocalDate.now(store.clock()).toString();
        String match = filter.text().isEmpty() ? null : Search.matchExpression(filter.text());
        ActionQuery query =
                new ActionQuery(
                        array(filter.statuses().stream().map(Enum::name).toList()),
                        filter.overdue() ? today : null,
                        filter.checkDue() ? today : null,
                        array(filter.owners()),
                        array(filter.levels()),
                        array(filter.kinds()),
                        Objects.toString(filter.from(), null),
                        Objects.toString(filter.to(), null),
                        null,
                        null,
                        match,
                        match == null ? null : "{title} : (" + match + ")",
                        numbered(filter.text()),
                        sort.column().name(),
                        sort.descending());
        return filter.units().isEmpty() ? query : within(filter.units(), query);
    }

    private @Nullable String numbered(String text) {
        return text.isEmpty()
                ? null
                : Json.array(subjects.numbered(text).stream().map(Ref::toString).toList());
    }

    /// Most actions are answered for by the unit of what they belong to, which only the feature
    /// that keeps it knows: so it is asked about those that the other conditions leave.
    private ActionQuery within(Set<String> roots, ActionQuery query) {
        var tree = new OrganisationStore(store).treeOfAll();
        Set<String> units = new HashSet<>();
        for (String root : roots) {
            if (root.startsWith(ActionFilter.OWN)) {
                units.add(root.substring(ActionFilter.OWN.length()));
            } else if (tree.contains(root)) {
                units.addAll(tree.withDescendants(root));
            }
        }
        List<Ref> asked =
                store.read(
                        session ->
                                session.mapper(ActionListMapper.class).subjects(query).stream()
                                        .map(key -> new Ref(key.subjectKind(), key.subjectId()))
                                        .toList());
        List<String> inside = new ArrayList<>();
        subjects.describe(asked)
                .forEach(
                        (ref, subject) -> {
                            if (subject.unitId() != null && units.contains(subject.unitId())) {
                                inside.add(ref.toString());
                            }
                        });
        return query.within(Json.array(units), Json.array(inside));
    }

    private static @Nullable String array(Collection<String> values) {
        return values.isEmpty() ? null : Json.array(values);
    }
}
