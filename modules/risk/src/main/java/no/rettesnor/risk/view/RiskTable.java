package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The matrix as a table: the same risks and the same ratings, to be read, sorted and changed
/// without a picture.
final class RiskTable {

    /// Behind the number of a risk that the register speaks against.
    static final String UNLIKE = " ≠";

    private final Workplace workplace;
    private final AnalysisViewModel model;
    private final TableView<RatedRisk> table = new TableView<>();
    private final Runnable inspect;
    private boolean filling;
    private @Nullable Told told;

    /// What rows tell besides their risks, so that they are told anew when it changes.
    private record Told(@Nullable Scale scale, @Nullable String kind, Set<String> contradicted) {

        static Told of(@Nullable MatrixChips chips, Set<String> contradicted) {
            return chips == null
                    ? new Told(null, null, contradicted)
                    : new Told(chips.scale(), chips.kind(), contradicted);
        }
    }

    /// @param inspect shows what is known of the selected risk
    RiskTable(Workplace workplace, AnalysisViewModel model, Runnable inspect) {
        this.workplace = workplace;
        this.model = model;
        this.inspect = inspect;
        table.setId("risk-table");
        table.setAccessibleText(workplace.say(RiskTexts.text("risk.table")));
        table.setEditable(true);
        table.setPlaceholder(new Label(workplace.say(RiskTexts.text("risk.table.empty"))));
        table.getColumns().add(words("number", RiskTexts.text("risk.number"), 66, this::number));
        table.getColumns()
                .add(words("event", RiskField.EVENT.label(), 230, one -> one.risk().event()));
        for (Stage stage : Stage.values()) {
            TableColumn<RatedRisk, String> both = column("stage-" + stage, stage.label(), 345);
            both.getColumns().add(likelihood(stage));
            both.getColumns().add(consequence(stage));
            both.getColumns().add(band(stage));
            table.getColumns().add(both);
        }
        table.getColumns()
                .add(words("owner", RiskField.OWNER.label(), 140, one -> one.risk().owner()));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> selected(now));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && table.getEditingCell() == null) {
                        inspect.run();
                    }
                });
    }

    TableView<RatedRisk> node() {
        return table;
    }

    /// Shows what the matrix shows, or the cell of it that was asked for.
    void show(@Nullable MatrixChips chips) {
        filling = true;
        List<RatedRisk> next = chips == null ? List.of() : new ArrayList<>(model.matrix().listed());
        if (!table.getItems().equals(next)) {
            if (table.getItems().size() == next.size()) {
                for (int i = 0; i < next.size(); i++) {
                    if (!table.getItems().get(i).equals(next.get(i))) {
                        table.getItems().set(i, next.get(i));
                    }
                }
            } else {
                table.getItems().setAll(next);
            }
            table.sort();
        }
        Told now = Told.of(chips, model.matrix().contradictedProperty().get());
        if (!now.equals(told)) {
            told = now;
            table.refresh();
        }
        filling = false;
        follow(model.matrix().selectedProperty().get());
    }

    /// Stands on the risk that is meant elsewhere.
    void follow(@Nullable String riskId) {
        filling = true;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).risk().id().equals(riskId)) {
                if (table.getSelectionModel().getSelectedIndex() != i) {
                    table.getSelectionModel().clearAndSelect(i);
                    table.scrollTo(Math.max(0, i - 2));
                }
                filling = false;
                return;
            }
        }
        table.getSelectionModel().clearSelection();
        filling = false;
    }

    private void selected(@Nullable RatedRisk now) {
        if (!filling && now != null) {
            model.select(now.risk().id());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && table.getEditingCell() == null) {
            inspect.run();
            event.consume();
        }
    }

    private String number(RatedRisk rated) {
        return model.matrix().contradictedProperty().get().contains(rated.risk().id())
                ? rated.risk().label() + UNLIKE
                : rated.risk().label();
    }

    private TableColumn<RatedRisk, String> words(
            String id, Text title, double width, Function<RatedRisk, String> value) {
        TableColumn<RatedRisk, String> column = column(id, title, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setEditable(false);
        if (id.equals("number")) {
            column.setComparator(RiskTable::byNumber);
        }
        return column;
    }

    /// R10 comes after R9.
    private static int byNumber(String marked, String otherMarked) {
        String one = marked.replace(UNLIKE, "");
        String other = otherMarked.replace(UNLIKE, "");
        return one.length() == other.length()
                ? one.compareTo(other)
                : Integer.compare(one.length(), other.length());
    }

    private TableColumn<RatedRisk, String> band(Stage stage) {
        Text title = RiskTexts.text("risk.column.band");
        TableColumn<RatedRisk, String> column = column("band-" + stage, title, 105);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(banded(row.getValue(), stage)));
        column.setComparator(this::byBand);
        return column;
    }

    private String banded(RatedRisk rated, Stage stage) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        if (chips == null) {
            return "";
        }
        Optional<Band> band =
                rated.cell(stage, chips.kind())
                        .filter(chips.scale()::holds)
                        .map(chips.scale()::band);
        return band.map(MatrixWords::band).orElse("");
    }

    private int byBand(String one, String other) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        List<String> order =
                chips == null
                        ? List.of()
                        : chips.scale().bands().stream().map(MatrixWords::band).toList();
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    private TableColumn<RatedRisk, @Nullable Integer> likelihood(Stage stage) {
        Text title = RiskTexts.text("risk.column.likelihood");
        return steps(
                "likelihood-" + stage,
                title,
                rated -> rated.risk().likelihood(stage),
                () -> options(scale -> RatingOptions.likelihoods(workplace, scale)),
                (rated, step) -> model.edits().rateLikelihood(rated, stage, step));
    }

    private TableColumn<RatedRisk, @Nullable Integer> consequence(Stage stage) {
        Text title = RiskTexts.text("risk.column.consequence");
        return steps(
                "consequence-" + stage,
                title,
                rated -> consequence(rated, stage),
                () -> options(scale -> RatingOptions.consequences(workplace, scale)),
                (rated, step) -> consider(rated, stage, step));
    }

    private @Nullable Integer consequence(RatedRisk rated, Stage stage) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        OptionalInt found = rated.consequence(stage, chips == null ? null : chips.kind());
        return found.isPresent() ? Integer.valueOf(found.getAsInt()) : null;
    }

    private void consider(RatedRisk rated, Stage stage, @Nullable Integer step) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        if (chips != null) {
            String first = chips.scale().kinds().getFirst().code();
            model.edits().rateConsequence(rated, stage, chips.kind(), first, step);
        }
    }

    private List<Option<Integer>> options(Function<Scale, List<Option<Integer>>> of) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        return chips == null ? List.of() : of.apply(chips.scale());
    }

    private TableColumn<RatedRisk, @Nullable Integer> steps(
            String id,
            Text title,
            Function<RatedRisk, @Nullable Integer> value,
            Supplier<List<Option<Integer>>> options,
            BiConsumer<RatedRisk, @Nullable Integer> chosen) {
        TableColumn<RatedRisk, @Nullable Integer> column = column(id, title, 125);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(
                _ -> new StepCell(options, chosen, () -> model.matrix().isEditable()));
        return column;
    }

    private <V extends @Nullable Object> TableColumn<RatedRisk, V> column(
            String id, Text title, double width) {
        TableColumn<RatedRisk, V> column = new TableColumn<>(workplace.say(title));
        column.setId("risk-table-" + id);
        column.setPrefWidth(width);
        return column;
    }
}
