package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.coverage.Coverage;
import no.rettesnor.reports.coverage.CoverageTables;
import no.rettesnor.reports.coverage.Gap;
import no.rettesnor.reports.coverage.Statement;

import java.util.function.Consumer;
import java.util.function.Function;

/// What is missing, unit by unit: the work of next year. Enter or a double click opens the rows.
final class CoverageGaps extends TableView<Gap> {

    private final Language language;

    CoverageGaps(Language language, Consumer<Statement> opened) {
        this.language = language;
        setId("coverage-gaps");
        setAccessibleText(text("coverage.tab.gaps").in(language));
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(text("page.unit"), 200, gap -> gap.line().name());
        column(text("coverage.duty"), 170, gap -> CoverageTables.duty(gap.duty()).in(language));
        column(text("coverage.missing"), 290, gap -> gap.statement().words().in(language));
        TableColumn<Gap, String> counts =
                column(text("coverage.count"), 85, gap -> count(gap.statement()));
        counts.getStyleClass().add("number");
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open(opened);
                        event.consume();
                    }
                });
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open(opened);
                    }
                });
    }

    void show(Coverage coverage) {
        getItems().setAll(coverage.gaps());
    }

    private void open(Consumer<Statement> opened) {
        Gap gap = getSelectionModel().getSelectedItem();
        if (gap != null) {
            opened.accept(gap.statement());
        }
    }

    private String count(Statement statement) {
        Long count = statement.count();
        return count == null || statement.sectionId() != null
                ? ""
                : text("coverage.number", count).in(language);
    }

    private TableColumn<Gap, String> column(Text title, double width, Function<Gap, String> value) {
        TableColumn<Gap, String> column = new TableColumn<>(title.in(language));
        column.setCellValueFactory(gap -> new ReadOnlyObjectWrapper<>(value.apply(gap.getValue())));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WrappedCell<>());
        getColumns().add(column);
        return column;
    }
}
