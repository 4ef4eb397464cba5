package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Optional;

/// Actions within somebody else's unit of work: for features that read a row with its actions, take
/// it away with them, or import both. Changes are sent thousands at a time and are not checked.
public final class ActionRows {

    private final StoreSession session;

    public ActionRows(StoreSession session) {
        this.session = session;
    }

    /// In the order they were added.
    public List<ImprovementAction> of(Ref subject) {
        return mapper().of(subject.kind(), subject.id()).stream().map(ActionRow::toAction).toList();
    }

    /// The action with that id.
    public Optional<ImprovementAction> find(String id) {
        return Optional.ofNullable(mapper().byId(id)).map(ActionRow::toAction);
    }

    /// Enters an action.
    public void insert(ImprovementAction action) {
        session.batch(ActionMapper.class).insert(ActionRow.of(action));
    }

    /// Changes an action that is there.
    public void update(ImprovementAction action) {
        session.batch(ActionMapper.class).update(ActionRow.of(action));
    }

    /// Lets an action belong to something else from now on.
    public void move(String id, Ref to) {
        mapper().move(id, to.kind(), to.id());
    }

    /// Takes away all that belong to something that is about to go.
    public void removeAllOf(Ref subject) {
        of(subject).forEach(action -> mapper().delete(action.id()));
    }

    private ActionMapper mapper() {
        return session.mapper(ActionMapper.class);
    }
}
