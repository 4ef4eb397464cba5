package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ActionRules;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The actions of every feature. Each method that changes something is one step to undo, and may be
/// called from any thread; within another unit of work it joins that.
public final class ActionStore {

    private static final Comparator<ImprovementAction> URGENCY =
            Comparator.comparing(
                    ImprovementAction::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Store store;

    public ActionStore(Store store) {
        this.store = store;
    }

    /// The actions of something, in the order they were added.
    public List<ImprovementAction> of(Ref subject) {
        return store.read(session -> new ActionRows(session).of(subject));
    }

    /// What is still to be done for any of them, the most urgent first.
    public List<ImprovementAction> openOf(Collection<Ref> subjects) {
        Map<String, List<String>> byKind =
                subjects.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Ref::kind,
                                        Collectors.mapping(Ref::id, Collectors.toList())));
        return store.read(
                session ->
                        byKind.entrySet().stream()
                                .flatMap(
                                        kind ->
                                                session
                                                        .mapper(ActionMapper.class)
                                                        .openOf(
                                                                kind.getKey(),
                                                                Json.array(kind.getValue()))
                                                        .stream())
                                .map(ActionRow::toAction)
                                .sorted(URGENCY)
                                .toList());
    }

    /// The action with that id.
    public Optional<ImprovementAction> find(String id) {
        return store.read(session -> new ActionRows(session).find(id));
    }

    /// Adds an action that is planned.
    public Outcome<ImprovementAction> add(Ref subject, String text) {
        return add(ImprovementAction.planned(store.ids().next(), subject, text));
    }

    /// Adds an action with all its fields.
    ///
    /// @param action with an id that has not been used
    public Outcome<ImprovementAction> add(ImprovementAction action) {
        List<FieldProblem> problems = ActionRules.problems(action);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(ActionTexts.text("step.add", action.text().strip())),
                                session -> {
                                    session.mapper(ActionMapper.class).insert(ActionRow.of(action));
                                    return action;
                                }));
    }

    /// Changes an action as it stands when the change is made, so that two fields changed at once,
    /// here or by a colleague, both keep their new values. Typing on in the same action is one
    /// step.
    public Outcome<ImprovementAction> change(String id, Consumer<ActionBuilder> edit) {
        Action step = Action.typing(ActionTexts.text("step.change"), "action:" + id);
        return Outcome.of(
                () ->
                        store.write(
                                step,
                                session -> {
                                    ActionMapper mapper = session.mapper(ActionMapper.class);
                                    ActionRow row = mapper.byId(id);
                                    if (row == null) {
                                        throw new RefusedException(
                                                "id", ActionTexts.text("problem.gone"));
                                    }
                                    ImprovementAction now = edited(row, edit);
                                    RefusedException.unlessEmpty(ActionRules.problems(now));
                                    mapper.update(ActionRow.of(now));
                                    return now;
                                }));
    }

    /// Marks an action as done on that day.
    public Outcome<ImprovementAction> setDone(String id, LocalDate day) {
        return change(id, action -> action.done(day));
    }

    /// Changes many actions as one step.
    ///
    /// @param words the step's name, such as “Ga 3 tiltak ny frist”
    /// @param edit is done with each
    /// @return how many were changed; those that are gone, and those that would break a rule, are
    ///   left as they are
    public int changeAll(Collection<String> ids, Text words, Consumer<ActionBuilder> edit) {
        if (ids.isEmpty()) {
            return 0;
        }
        return store.write(
                Action.of(words),
                session -> {
                    ActionMapper mapper = session.mapper(ActionMapper.class);
                    int changed = 0;
                    for (ActionRow row : mapper.byIds(Json.array(ids))) {
                        ImprovementAction now = edited(row, edit);
                        if (ActionRules.problems(now).isEmpty()) {
                            changed += mapper.update(ActionRow.of(now));
                        }
                    }
                    return changed;
                });
    }

    /// Takes an action away. One that will not be done is better marked as dropped.
    public Outcome<ImprovementAction> remove(ImprovementAction action) {
        return Outcome.of(
                () ->
                        store.write(
                                Action.of(ActionTexts.text("step.remove", action.text())),
                                session -> {
                                    if (session.mapper(ActionMapper.class).delete(action.id())
                                            == 0) {
                                        throw new RefusedException(
                                                "id", ActionTexts.text("problem.gone"));
                                    }
                                    return action;
                                }));
    }

    /// Takes many away as one step.
    public int removeAll(Collection<String> ids) {
        return ids.isEmpty()
                ? 0
                : store.write(
                        Action.of(ActionTexts.text("step.remove_many", ids.size())),
                        session ->
                                ids.stream()
                                        .mapToInt(session.mapper(ActionMapper.class)::delete)
                                        .sum());
    }

    /// Tells the time by which something is overdue.
    public Clock clock() {
        return store.clock();
    }

    private static ImprovementAction edited(ActionRow row, Consumer<ActionBuilder> edit) {
        ActionBuilder builder = row.toAction().edit();
        edit.accept(builder);
        return builder.build();
    }
}
