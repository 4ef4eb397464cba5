package no.rettesnor.deviations.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.viewmodel.BulkViewModel;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The pane to the right of the list: the deviation that is selected, or what several have in
/// common.
final class CaseInspector extends StackPane {

    private final CaseViewModel single;
    private final BulkViewModel several;
    private final Node singlePane;
    private final Node bulkPane;
    private @Nullable String shown;

    CaseInspector(
            Workplace workplace,
            NamesViewModel names,
            CaseViewModel single,
            BulkViewModel several,
            RiskLinking risks) {
        this.single = single;
        this.several = several;
        this.singlePane = new CasePane(workplace, names, single, risks).node();
        this.bulkPane = new BulkPane(workplace, names, several).node();
        bulkPane.setId("inspector-several");
        getChildren().addAll(singlePane, bulkPane);
        show(singlePane);
    }

    /// Follows the selection. When nothing is selected, what was opened by a link stays.
    void select(List<DeviationLine> lines) {
        if (lines.size() > 1) {
            shown = null;
            several.open(lines.stream().map(DeviationLine::id).toList());
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
