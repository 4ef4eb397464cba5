package no.rettesnor.app.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the user last had open in one store. Another store has its own: a row of the sample
/// municipality is nowhere to be found among one's own.
public final class StoreMemory {

    private final ObservableList<Settings.Recent> rows = FXCollections.observableArrayList();
    private final Map<String, List<String>> places = new HashMap<>();

    /// Rows that have been opened, the latest first.
    public ObservableList<Settings.Recent> rows() {
        return rows;
    }

    /// Where each page was left, by its id; see [no.rettesnor.uikit.View#place].
    public Map<String, List<String>> places() {
        return places;
    }

    /// Remembers where a page was left; one that was left as it begins needs no remembering.
    void leave(String page, List<String> place) {
        if (place.isEmpty()) {
            places.remove(page);
        } else {
            places.put(page, List.copyOf(place));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty() && places.isEmpty();
    }
}
