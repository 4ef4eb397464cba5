package no.rettesnor.store;

import no.rettesnor.kernel.IdSource;

import java.util.List;
import java.util.Optional;

/// Saved views, import presets and other small values that users give names. They are rows like any
/// other: logged, undone, restored.
public final class NamedValues {

    private final Store store;
    private final IdSource ids;

    NamedValues(Store store, IdSource ids) {
        this.store = store;
        this.ids = ids;
    }

    /// All in one space, by name.
    public List<NamedValue> list(String space) {
        return store.read(session -> session.mapper(NamedValueMapper.class).inSpace(space));
    }

    /// The one with that name.
    public Optional<NamedValue> find(String space, String name) {
        return store.read(
                session ->
                        Optional.ofNullable(
                                session.mapper(NamedValueMapper.class).named(space, name)));
    }

    /// Keeps the value under the name, in the place of any that was there.
    ///
    /// @param action the step's words
    /// @param json in the owner's own form
    public void save(Action action, String space, String name, String json) {
        NamedValue value = new NamedValue(space, name, json);
        store.write(
                action,
                session -> {
                    NamedValueMapper mapper = session.mapper(NamedValueMapper.class);
                    if (mapper.update(value) == 0) {
                        mapper.insert(ids.next(), value);
                    }
                    return value;
                });
    }

    /// Takes the value away.
    ///
    /// @return whether there was one
    public boolean remove(Action action, String space, String name) {
        return store.write(
                action, session -> session.mapper(NamedValueMapper.class).delete(space, name) > 0);
    }
}
