package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The risks that have no place in the matrix yet, to be dragged or carried there.
final class MatrixTray extends VBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Workplace workplace;
    private final MatrixWords words;
    private final Consumer<ChipNode> prepare;
    private final Label title = new Label();
    private final ListView<Chip> list = new ListView<>();
    private boolean tight;

    /// @param prepare called once for each node that is made for a mark
    /// @param select a risk is meant
    /// @param keys a key was pressed or let go while that risk was selected
    MatrixTray(
            Workplace workplace,
            MatrixWords words,
            Consumer<ChipNode> prepare,
            Consumer<String> select,
            BiConsumer<KeyEvent, Chip> keys) {
        this.workplace = workplace;
        this.words = words;
        this.prepare = prepare;
        setId("matrix-tray");
        getStyleClass().add("matrix-tray");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        list.setId("matrix-tray-list");
        list.setAccessibleText(workplace.say(RiskTexts.text("matrix.tray.name")));
        list.setCellFactory(_ -> new TrayCell());
        list.addEventFilter(
                KeyEvent.ANY,
                event -> {
                    Chip chip = list.getSelectionModel().getSelectedItem();
                    if (chip != null) {
                        keys.accept(event, chip);
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null) {
                                select.accept(now.rated().risk().id());
                            }
                        });
        getChildren().addAll(title, list);
    }

    /// With little room, only the marks are seen; what they stand for is in their tooltips.
    void tight(boolean on) {
        pseudoClassStateChanged(TIGHT, on);
        VBox.setVgrow(list, on ? Priority.ALWAYS : Priority.NEVER);
        tight = on;
        list.refresh();
    }

    void show(List<Chip> unrated) {
        setVisible(!unrated.isEmpty());
        setManaged(!unrated.isEmpty());
        title.setText(workplace.say(RiskTexts.text("matrix.tray", unrated.size())));
        if (!list.getItems().equals(unrated)) {
            list.getItems().setAll(unrated);
        }
    }

    private final class TrayCell extends ListCell<Chip> {

        private final ChipNode node = new ChipNode();
        private final Label event = new Label();
        private final HBox row = new HBox(node, event);

        TrayCell() {
            row.getStyleClass().add("tray-row");
            // As wide as the list: long events are cut off, not scrolled to.
            setPrefWidth(0);
            node.setMinWidth(USE_PREF_SIZE);
            prepare.accept(node);
            node.addEventHandler(
                    MouseEvent.MOUSE_PRESSED,
                    _ -> getListView().getSelectionModel().select(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Chip item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            node.show(item, words, MatrixMarks.NONE);
            event.setText(item.rated().risk().event());
            event.setVisible(!tight);
            event.setManaged(!tight);
            setAccessibleText(words.chip(item, false));
            setGraphic(row);
        }
    }
}
