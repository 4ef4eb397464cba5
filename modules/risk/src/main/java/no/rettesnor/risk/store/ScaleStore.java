package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The scales and their versions. A version never changes; a change makes the next one, and each
/// analysis stays on its own until it is carried over.
public final class ScaleStore {

    private final Store store;

    public ScaleStore(Store store) {
        this.store = store;
    }

    /// All versions, by name, the newest first.
    public List<ScaleVersion> versions() {
        return store.read(
                session ->
                        session.mapper(ScaleMapper.class).scales().stream()
                                .map(ScaleRow::toVersion)
                                .toList());
    }

    /// The version with that id.
    public Optional<ScaleVersion> version(String id) {
        return store.read(
                session ->
                        Optional.ofNullable(session.mapper(ScaleMapper.class).scale(id))
                                .map(ScaleRow::toVersion));
    }

    /// Takes in a scale.
    ///
    /// @param replaces the version it is the next of; null for a new scale
    public ScaleVersion add(String name, Scale scale, @Nullable ScaleVersion replaces) {
        ScaleVersion version =
                new ScaleVersion(
                        store.ids().next(),
                        name,
                        replaces == null ? 1 : replaces.version() + 1,
                        replaces == null ? null : replaces.id(),
                        scale,
                        store.clock().instant());
        return store.write(
                Action.of(text("step.scale.add", name)),
                session -> {
                    session.mapper(ScaleMapper.class).insertScale(ScaleRow.of(version));
                    return version;
                });
    }

    /// Takes away a version that nothing rests on.
    ///
    /// @throws RiskRefusedException when something does
    public void remove(ScaleVersion version) {
        store.write(
                Action.of(text("step.scale.remove", version.name())),
                session -> {
                    ScaleMapper mapper = session.mapper(ScaleMapper.class);
                    if (mapper.uses(version.id()) > 0) {
                        throw new RiskRefusedException(text("refused.scale.used", version.name()));
                    }
                    return mapper.deleteScale(version.id());
                });
    }
}
