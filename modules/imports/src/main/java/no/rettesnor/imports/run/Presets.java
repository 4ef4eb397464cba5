package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.PresetJson;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import java.util.List;
import java.util.Optional;

/// The presets that a store keeps for one kind of row.
public final class Presets {

    private final Store store;
    private final String space;

    /// @param target the key of the [no.rettesnor.imports.ImportTarget] they are for
    public Presets(Store store, String target) {
        this.store = store;
        this.space = "import." + target;
    }

    /// All that this program can read, by name.
    public List<Preset> all() {
        return store.named().list(space).stream()
                .flatMap(value -> PresetJson.read(value.name(), value.json()).stream())
                .toList();
    }

    /// The one with that name.
    public Optional<Preset> find(String name) {
        return store.named()
                .find(space, name)
                .flatMap(value -> PresetJson.read(value.name(), value.json()));
    }

    /// Keeps it, in the place of one with the same name.
    public void save(Preset preset) {
        store.named()
                .save(
                        Action.of(text("preset.saved", preset.name())),
                        space,
                        preset.name(),
                        PresetJson.write(preset));
    }

    /// Takes it away.
    public void remove(String name) {
        store.named().remove(Action.of(text("preset.removed", name)), space, name);
    }
}
