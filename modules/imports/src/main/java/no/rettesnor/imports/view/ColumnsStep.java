package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.mapping.Confidence;
import no.rettesnor.imports.viewmodel.ColumnRow;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Second step: the field that each column goes into, beside some of the column's values.
final class ColumnsStep extends VBox {

    private static final double[] WIDTHS = {24, 36, 26, 14};

    private final Workplace workplace;
    private final ImportViewModel model;
    private final GridPane grid = new GridPane();

    ColumnsStep(Workplace workplace, ImportViewModel model) {
        super(12);
        this.workplace = workplace;
        this.model = model;
        Label missing = new Label();
        missing.setId("import-missing");
        missing.setWrapText(true);
        missing.getStyleClass().add("field-problem");
        model.missingProperty()
                .addListener(
                        (any, old, now) ->
                                missing.setText(
                                        now.isEmpty()
                                                ? ""
                                                : workplace.say(text("columns.missing", now))));
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        grid.setHgap(12);
        grid.setVgap(8);
        for (double width : WIDTHS) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(width);
            grid.getColumnConstraints().add(constraints);
        }
        getChildren().addAll(missing, grid, new FixedValuesPane(workplace, model));
        model.columns().addListener((ListChangeListener<ColumnRow>) change -> show());
        show();
    }

    private void show() {
        grid.getChildren().clear();
        heading(0, text("columns.column"));
        heading(1, text("columns.samples"));
        heading(2, text("columns.field"));
        heading(3, text("columns.confidence"));
        int at = 1;
        for (ColumnRow column : model.columns()) {
            Label header = new Label(column.header());
            header.setWrapText(true);
            Label samples = new Label(column.samples());
            samples.getStyleClass().addAll("text-small", "text-muted");
            ComboBox<@Nullable ImportField> field = field(column, at);
            header.setLabelFor(field);
            Label confidence = new Label();
            confidence.setText(words(column.confidenceProperty().get()));
            column.confidenceProperty()
                    .addListener((any, old, now) -> confidence.setText(words(now)));
            grid.addRow(at++, header, samples, field, confidence);
        }
    }

    private void heading(int column, Text words) {
        Label label = new Label(workplace.say(words));
        label.getStyleClass().add("field-label");
        grid.add(label, column, 0);
    }

    private ComboBox<@Nullable ImportField> field(ColumnRow column, int number) {
        ComboBox<@Nullable ImportField> choice = new ComboBox<>();
        choice.setId("import-column-" + number);
        choice.setAccessibleText(workplace.say(text("columns.field.of", column.header())));
        List<@Nullable ImportField> options = new ArrayList<>();
        options.add(null);
        options.addAll(model.fields());
        choice.getItems().setAll(options);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable ImportField field) {
                        return field == null
                                ? workplace.say(text("columns.none"))
                                : workplace.say(field.name()) + (field.isRequired() ? " *" : "");
                    }

                    @Override
                    public @Nullable ImportField fromString(String name) {
                        return null;
                    }
                });
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(column.fieldProperty());
        return choice;
    }

    private String words(Confidence confidence) {
        return workplace.say(text("confidence." + confidence.name()));
    }
}
