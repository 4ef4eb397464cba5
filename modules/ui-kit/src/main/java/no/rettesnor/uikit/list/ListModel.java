package no.rettesnor.uikit.list;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.filter.FilterState;

import java.util.List;

/// How a list stands: what it is filtered by, how many lines that gives, and which are selected.
///
/// @param <L> a line
public final class ListModel<L> {

    private final Language language;
    private final Words words;
    private final ObjectProperty<FilterState> state = new SimpleObjectProperty<>(FilterState.EMPTY);
    private final ObjectProperty<List<L>> selection = new SimpleObjectProperty<>(List.of());
    private final LongProperty count = new SimpleLongProperty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /// Says how many lines there are.
    public interface Words {

        /// @param chosen how many of the lines are selected
        Text of(long lines, int chosen);
    }

    /// @param language of the window
    public ListModel(Language language, Words words) {
        this.language = language;
        this.words = words;
        count.addListener((_, _, _) -> tellStatus());
        selection.addListener((_, _, _) -> tellStatus());
        tellStatus();
    }

    /// What the list is filtered by.
    public ObjectProperty<FilterState> stateProperty() {
        return state;
    }

    /// The selected lines; the view keeps it up to date.
    public ObjectProperty<List<L>> selectionProperty() {
        return selection;
    }

    /// How many lines the filter has; the view keeps it up to date.
    public LongProperty countProperty() {
        return count;
    }

    /// Grows each time the lines may have changed, so that the view asks for them again.
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// How many lines there are and how many are selected, for the status bar.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Tells that lines may have changed, come or gone.
    public void changed() {
        version.set(version.get() + 1);
    }

    /// Takes all chips and words away.
    public void clear() {
        state.set(FilterState.EMPTY);
    }

    private void tellStatus() {
        status.set(words.of(count.get(), selection.get().size()).in(language));
    }
}
