package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RiskComparison.Change;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Two analyses held against each other: which risks moved, came and went.
final class ComparisonPane extends VBox {

    private final Workplace workplace;
    private final TableView<Line> table = new TableView<>();

    /// @param about which two
    ComparisonPane(Workplace workplace, Text about, List<Line> lines) {
        this.workplace = workplace;
        setId("comparison");
        RiskStyles.dress(this);
        getStyleClass().add("section-list");
        Label head = new Label(workplace.say(about));
        head.setWrapText(true);
        Label counts = new Label(counts(lines));
        counts.setId("comparison-counts");
        counts.getStyleClass().add("heading");
        table.setId("comparison-table");
        table.setAccessibleText(workplace.say(about));
        table.setPrefSize(760, 380);
        column("change", RiskTexts.text("analysis.change"), 110, this::change);
        column("number", RiskTexts.text("risk.number"), 60, line -> line.either().risk().label());
        column("event", RiskTexts.text("risk.event"), 300, line -> line.either().risk().event());
        column(
                "bands",
                RiskTexts.text("risk.column.band"),
                240,
                line -> said(line.from()) + " → " + said(line.to()));
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Line::change));
        table.getItems().setAll(sorted);
        getChildren().addAll(head, counts, table);
    }

    /// `2 verre · 3 bedre · 1 ny`.
    private String counts(List<Line> lines) {
        List<String> words = new ArrayList<>();
        for (Change change : Change.values()) {
            long count = lines.stream().filter(line -> line.change() == change).count();
            if (count > 0) {
                words.add(workplace.say(change.label()) + " " + count);
            }
        }
        return String.join(" · ", words);
    }

    private String change(Line line) {
        String sign =
                switch (line.change()) {
                    case WORSE -> "▲ ";
                    case BETTER -> "▼ ";
                    case NEW -> "+ ";
                    case GONE -> "− ";
                    case SAME -> "= ";
                };
        return sign + workplace.say(line.change().label());
    }

    private static String said(@Nullable Band band) {
        return band == null ? "–" : MatrixWords.band(band);
    }

    private void column(String id, Text title, double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(workplace.say(title));
        column.setId("comparison-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        table.getColumns().add(column);
    }
}
