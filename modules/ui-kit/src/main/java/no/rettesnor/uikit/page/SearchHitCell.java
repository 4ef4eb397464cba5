package no.rettesnor.uikit.page;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;

/// Icon, name, place, keys.
final class SearchHitCell extends ListCell<SearchHit> {

    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label place = new Label();
    private final Label keys = new Label();
    private final HBox row;

    SearchHitCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        icon.getStyleClass().add("hit-icon");
        place.getStyleClass().addAll("text-muted", "text-small");
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(0);
        row = new HBox(icon, name, place, gap, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hit");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setGraphic(hit.icon() == null ? null : Icons.of(hit.icon()));
        name.setText(hit.name());
        place.setText(hit.place());
        keys.setText(hit.keys());
        keys.setVisible(!hit.keys().isEmpty());
        row.setDisable(!hit.enabled());
        setGraphic(row);
        setAccessibleText(hit.name() + ", " + hit.place() + " " + hit.keys());
    }
}
