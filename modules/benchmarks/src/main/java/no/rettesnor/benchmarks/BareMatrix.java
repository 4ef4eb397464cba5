package no.rettesnor.benchmarks;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;

/// The baseline of a matrix: as many labels in as many cells, with nothing said, tested or aimed
/// at.
final class BareMatrix {

    private final Stage stage;
    private final List<Label> labels;

    private BareMatrix(Stage stage, List<Label> labels) {
        this.stage = stage;
        this.labels = labels;
    }

    static BareMatrix show(int count, int side) throws Exception {
        return Frames.onScreen(
                () -> {
                    List<Label> labels = new ArrayList<>();
                    GridPane grid = new GridPane();
                    for (int cell = 0; cell < side * side; cell++) {
                        FlowPane marks = new FlowPane(3, 3);
                        GridPane.setHgrow(marks, Priority.ALWAYS);
                        GridPane.setVgrow(marks, Priority.ALWAYS);
                        for (int i = 0; i < count / (side * side); i++) {
                            Label label = new Label("R" + labels.size());
                            labels.add(label);
                            marks.getChildren().add(label);
                        }
                        grid.add(marks, cell % side, cell / side);
                    }
                    return new BareMatrix(Frames.show(grid), labels);
                });
    }

    void resize(int frame) {
        stage.setWidth(980 + frame % 10);
    }

    void drag(int frame) {
        labels.getFirst().setTranslateX(180 + 180 * Math.cos(frame / 40.0));
        labels.getFirst().setTranslateY(120 + 120 * Math.sin(frame / 40.0));
    }

    void change(int frame) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText("R" + (i + frame) % labels.size());
        }
    }

    void close() throws Exception {
        Frames.onScreen(
                () -> {
                    stage.close();
                    return stage;
                });
    }
}
