package no.rettesnor.actions.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.viewmodel.ActionBulk;
import no.rettesnor.actions.viewmodel.ActionDetail;
import no.rettesnor.actions.viewmodel.ActionNamesViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The pane to the right of the list: the action that is selected, or what several have in common.
final class ActionInspector extends StackPane {

    private final ActionDetail single;
    private final ActionBulk several;
    private final Node singlePane;
    private final Node bulkPane;
    private @Nullable String shown;

    ActionInspector(
            Workplace workplace,
            ActionNamesViewModel names,
            ActionDetail single,
            ActionBulk several) {
        this.single = single;
        this.several = several;
        this.singlePane = new ActionPane(workplace, names, single).node();
        this.bulkPane = new ActionBulkPane(workplace, names, several).node();
        getChildren().addAll(singlePane, bulkPane);
        show(singlePane);
    }

    /// Follows the selection. When nothing is selected, what was opened by a link stays.
    void select(List<ActionLine> lines) {
        several.open(lines);
        if (lines.size() > 1) {
            shown = null;
            show(bulkPane);
        } else if (lines.size() == 1) {
            open(lines.getFirst().id());
        } else {
            show(singlePane);
            single.open(shown);
        }
    }

    /// Shows one, whether the list has it or not.
    void open(String id) {
        shown = id;
        single.open(id);
        show(singlePane);
    }

    @Override
    public void requestFocus() {
        (bulkPane.isVisible() ? bulkPane : singlePane).requestFocus();
    }

    private void show(Node pane) {
        for (Node each : getChildren()) {
            each.setVisible(each.equals(pane));
            each.setManaged(each.equals(pane));
        }
    }
}
