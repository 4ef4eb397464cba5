package no.rettesnor.actions.store;

import static no.rettesnor.actions.model.ActionTexts.text;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.feature.Safeguard;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Actions as something that barriers may rest on: one that has not been done yet guards little,
/// one that was dropped nothing.
public final class ActionSafeguards implements SafeguardSource {

    private final Store store;

    public ActionSafeguards(Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return ImprovementAction.ENTITY;
    }

    @Override
    public Text name() {
        return text("safeguard.action");
    }

    @Override
    public Collection<String> tables() {
        return Set.of("action");
    }

    @Override
    public List<Safeguard> find(String words, int most) {
        return store.read(
                session ->
                        session.mapper(ActionMapper.class).named(words.strip(), most).stream()
                                .map(ActionRow::toAction)
                                .map(this::safeguard)
                                .toList());
    }

    @Override
    public List<Safeguard> describe(Collection<Ref> refs) {
        String ids = Json.array(refs.stream().map(Ref::id).toList());
        return store.read(
                session ->
                        session.mapper(ActionMapper.class).byIds(ids).stream()
                                .map(ActionRow::toAction)
                                .map(this::safeguard)
                                .toList());
    }

    private Safeguard safeguard(ImprovementAction action) {
        return switch (action.status()) {
            case DONE -> Safeguard.holding(action.ref(), action.text());
            case DROPPED -> poor(action, Safeguard.Condition.GONE, text("safeguard.dropped"));
            case PLANNED, ONGOING ->
                    poor(
                            action,
                            Safeguard.Condition.WEAKENED,
                            isOverdue(action)
                                    ? text("safeguard.overdue")
                                    : text("safeguard.not-done"));
        };
    }

    private boolean isOverdue(ImprovementAction action) {
        LocalDate due = action.due();
        return due != null && due.isBefore(LocalDate.now(store.clock()));
    }

    private static Safeguard poor(
            ImprovementAction action, Safeguard.Condition condition, Text reason) {
        return new Safeguard(action.ref(), action.text(), condition, reason);
    }
}
