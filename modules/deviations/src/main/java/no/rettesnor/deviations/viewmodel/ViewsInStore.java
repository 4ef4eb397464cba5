package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.store.Action;
import no.rettesnor.uikit.filter.SavedViews;

import java.util.List;

/// The list's named filters, kept in the store: everyone who opens the file has them, and removing
/// one can be undone.
final class ViewsInStore implements SavedViews {

    private static final String SPACE = "deviations.view";

    private final Desk desk;

    ViewsInStore(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<SavedView> list() {
        return desk.store().named().list(SPACE).stream()
                .map(value -> new SavedView(value.name(), unquoted(value.json())))
                .toList();
    }

    @Override
    public void save(String name, String text) {
        Action action = Action.of(DeviationTexts.text("list.view.saved", name));
        edit(() -> desk.store().named().save(action, SPACE, name, '"' + text + '"'));
    }

    @Override
    public void remove(String name) {
        Action action = Action.of(DeviationTexts.text("list.view.removed", name));
        edit(() -> desk.store().named().remove(action, SPACE, name));
    }

    private void edit(Runnable work) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"),
                                        monitor -> {
                                            work.run();
                                            return true;
                                        })
                                .onFailure(desk.failures()));
    }

    /// A filter's text form holds no quotes and no backslashes, so that these make it JSON.
    private static String unquoted(String json) {
        return json.length() < 2 ? "" : json.substring(1, json.length() - 1);
    }
}
