package no.rettesnor.reports.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

/// Says that numbers are being read, or why there are none.
final class ReadingLine extends HBox {

    private final Workplace workplace;
    private final Label problem = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();

    /// @param id of the words
    ReadingLine(Workplace workplace, String id) {
        super(8);
        this.workplace = workplace;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(20);
        busy.setMinSize(20, 20);
        busy.setMaxSize(20, 20);
        busy.managedProperty().bind(problem.textProperty().isEmpty());
        problem.setId(id);
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(busy, problem);
    }

    void attach(ObservableValue<Boolean> reading, ObservableValue<@Nullable Text> why) {
        busy.visibleProperty().bind(reading);
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Text words = why.getValue();
                                    return words == null ? "" : workplace.say(words);
                                },
                                why));
    }

    void detach() {
        busy.visibleProperty().unbind();
        problem.textProperty().unbind();
    }
}
