package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.StoreSession;

import java.util.Map;
import java.util.Optional;

/// Takes many actions in from other systems, within somebody else's unit of work.
public final class ActionIntake {

    private final StoreSession session;

    public ActionIntake(StoreSession session) {
        this.session = session;
    }

    /// Where an action came from.
    ///
    /// @param source the system
    /// @param key its key there
    /// @param hash what its row looked like
    public record Origin(String source, String key, String hash) {}

    /// What came from that source before, by its key there.
    public Map<String, KnownRow> known(String source) {
        return ImportedRow.byKey(session.mapper(ActionImportMapper.class).imported(source));
    }

    /// The action with that id.
    public Optional<ImprovementAction> action(String id) {
        return new ActionRows(session).find(id);
    }

    /// The subject's action with those words that nobody has imported, such as one that the file
    /// with the subjects told about.
    public Optional<ImprovementAction> written(Ref subject, String text) {
        return session
                .mapper(ActionImportMapper.class)
                .unmarked(subject.kind(), subject.id())
                .stream()
                .map(ActionRow::toAction)
                .filter(action -> action.text().equalsIgnoreCase(text))
                .findFirst();
    }

    /// Enters an action that came from elsewhere.
    public void insert(ImprovementAction action, Origin origin) {
        session.batch(ActionImportMapper.class).insert(ActionRow.of(action), origin);
    }

    /// Writes what an action has become in the file that it came from.
    public void update(ImprovementAction action, Origin origin) {
        session.batch(ActionMapper.class).update(ActionRow.of(action));
        session.batch(ActionImportMapper.class).mark(action.id(), origin);
    }
}
