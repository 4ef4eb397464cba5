package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.Place;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A comparison as a table: every risk with what became of it, `12 Høy → 6 Moderat`.
final class ComparisonTable {

    private final Workplace workplace;
    private final TableView<Line> table = new TableView<>();
    private final TableColumn<Line, String> was;
    private boolean filling;

    /// @param select a risk is meant
    ComparisonTable(Workplace workplace, Consumer<String> select) {
        this.workplace = workplace;
        table.setId("comparison-table");
        table.setAccessibleText(workplace.say(RiskTexts.text("comparison.risks")));
        table.setPlaceholder(new Label(workplace.say(RiskTexts.text("comparison.empty"))));
        column("change", RiskTexts.text("analysis.change"), 170, this::change);
        TableColumn<Line, String> number =
                column(
                        "number",
                        RiskTexts.text("risk.number"),
                        60,
                        line -> line.either().risk().label());
        number.setComparator(ComparisonTable::byNumber);
        column("event", RiskTexts.text("risk.event"), 300, line -> line.either().risk().event());
        column("levels", RiskTexts.text("comparison.levels"), 200, Compared::levels);
        was = column("was", RiskTexts.text("comparison.was"), 170, Compared::was);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling && now != null) {
                                select.accept(now.either().risk().id());
                            }
                        });
    }

    TableView<Line> node() {
        return table;
    }

    /// @param only the cell whose risks alone are listed; null for all
    void show(@Nullable Compared compared, @Nullable Cell only) {
        filling = true;
        was.setVisible(compared != null && compared.isCarried());
        List<Line> lines =
                compared == null
                        ? List.of()
                        : compared.comparison().lines().stream()
                                .filter(line -> only == null || stands(line, only))
                                .toList();
        if (!table.getItems().equals(lines)) {
            table.getItems().setAll(lines);
            table.sort();
        }
        filling = false;
    }

    /// Stands on the risk that is meant elsewhere.
    void follow(String riskId) {
        filling = true;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).either().risk().id().equals(riskId)
                    && table.getSelectionModel().getSelectedIndex() != i) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 2));
            }
        }
        filling = false;
    }

    private static boolean stands(Line line, Cell cell) {
        return isIn(line.from(), cell) || isIn(line.to(), cell);
    }

    private static boolean isIn(@Nullable Place place, Cell cell) {
        return place != null && place.cell().equals(cell);
    }

    private String change(Line line) {
        String sign =
                switch (line.change()) {
                    case WORSE -> "▲ ";
                    case BETTER -> "▼ ";
                    case MOVED -> "↔ ";
                    case NEW, RATED -> "+ ";
                    case GONE, UNRATED -> "− ";
                    case APART -> "≠ ";
                    case SAME -> "= ";
                };
        return sign + workplace.say(line.change().label());
    }

    /// R10 comes after R9.
    private static int byNumber(String one, String other) {
        return one.length() == other.length()
                ? one.compareTo(other)
                : Integer.compare(one.length(), other.length());
    }

    private TableColumn<Line, String> column(
            String id, Text title, double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(workplace.say(title));
        column.setId("comparison-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }
}
