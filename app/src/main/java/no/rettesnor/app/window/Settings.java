package no.rettesnor.app.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.theme.Appearance;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the user has chosen and where the window was left, as the window binds to it. How it is
/// kept is [SettingsFile]'s matter.
public final class Settings {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.NB);
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.standard());
    private final StringProperty userName = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> store = new SimpleObjectProperty<>();
    private final ObjectProperty<WindowPlace> window =
            new SimpleObjectProperty<>(WindowPlace.standard());
    private final StringProperty page = new SimpleStringProperty("");
    private final ObservableList<String> recentCommands = FXCollections.observableArrayList();
    private final Map<Path, StoreMemory> memories = new LinkedHashMap<>();
    private final StoreMemory nowhere = new StoreMemory();
    private final Map<String, String> arrangements = new TreeMap<>();

    /// A row the user has had open.
    ///
    /// @param ref which
    /// @param title what it was called then
    public record Recent(Ref ref, String title) {}

    /// The window's language; a change builds the window anew.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Who signs the changes made here.
    public StringProperty userNameProperty() {
        return userName;
    }

    /// The file that was open last; null before the first.
    public ObjectProperty<@Nullable Path> storeProperty() {
        return store;
    }

    /// Where the window stood.
    public ObjectProperty<WindowPlace> windowProperty() {
        return window;
    }

    /// The id of the page that was open last; empty before the first.
    public StringProperty pageProperty() {
        return page;
    }

    /// Ids of commands, the latest first.
    public ObservableList<String> recentCommands() {
        return recentCommands;
    }

    /// What was open in the store that is open now.
    public StoreMemory memory() {
        Path file = store.get();
        return file == null ? nowhere : memory(file);
    }

    /// What was open in that store.
    StoreMemory memory(Path file) {
        return memories.computeIfAbsent(file, any -> new StoreMemory());
    }

    /// The stores something is remembered of.
    Set<Path> remembered() {
        return memories.keySet();
    }

    /// How the user has arranged each table's columns, by the table's id.
    public Map<String, String> arrangements() {
        return arrangements;
    }
}
