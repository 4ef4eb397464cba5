package no.rettesnor.deviations.viewmodel;

import java.util.List;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.SavedViews;

/// The list's named filters, kept in the store: everyone who opens the file has them, and removing one
/// can be undone.
final class ViewsInStore implements SavedViews {

    private static final String SPACE = "deviations.view";

    private final Store store;

    ViewsInStore(Store store) {
        this.store = store;
    }

    @Override
    public List<SavedView> list() {
        return store.named().list(SPACE).stream()
                .map(value -> new SavedView(value.name(), unquoted(value.json())))
                .toList();
    }

    @Override
    public void save(String name, String text) {
        Action action = Action.of(DeviationTexts.text("list.view.saved", name));
        store.named().save(action, SPACE, name, '"' + text + '"');
    }

    @Override
    public void remove(String name) {
        store.named()
                .remove(Action.of(DeviationTexts.text("list.view.removed", name)), SPACE, name);
    }

    /// A filter's text form holds no quotes and no backslashes, so that these make it JSON.
    private static String unquoted(String json) {
        return json.length() < 2 ? "" : json.substring(1, json.length() - 1);
    }
}
