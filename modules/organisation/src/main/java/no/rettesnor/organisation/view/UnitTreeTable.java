package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// The units as an outline, each with its level, code and days.
final class UnitTreeTable extends TreeTableView<OrgUnit> {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final Map<String, TreeItem<OrgUnit>> items = new HashMap<>();
    private boolean showing;

    /// @param ruler a label in the same window, by whose font columns are measured
    /// @param change what Enter, F2 and a double-click do
    UnitTreeTable(
            Workplace workplace,
            OrganisationViewModel model,
            Label ruler,
            Consumer<OrgUnit> change) {
        this.workplace = workplace;
        this.model = model;
        setId("organisation-units");
        setAccessibleText(workplace.say(text("page.units")));
        setShowRoot(false);
        Days days = new Days(workplace.language(), workplace.clock());
        column(text("field.name"), 200, OrgUnit::name);
        column(
                text("field.level"),
                94,
                unit -> workplace.say(text("unit.level." + unit.level().name())));
        column(text("field.code"), 78, unit -> Objects.toString(unit.code(), ""));
        column(text("field.validFrom"), 106, unit -> days.day(unit.validFrom()));
        column(text("field.validTo"), 106, unit -> days.day(unit.validTo()));
        column(text("field.inUseFrom"), 106, unit -> days.day(unit.inUseFrom()));
        model.treeProperty().addListener((any, old, now) -> show(now));
        model.selectedProperty().addListener((any, old, now) -> mark(now));
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (any, old, now) -> {
                            if (!showing) {
                                model.selectedProperty().set(now == null ? null : now.getValue());
                            }
                        });
        focusedProperty()
                .addListener(
                        (any, had, has) -> {
                            if (has) {
                                model.personProperty().set(null);
                            }
                        });
        setRowFactory(
                table -> {
                    TreeTableRow<OrgUnit> row = new TreeTableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                if (event.getClickCount() == 2 && row.getItem() != null) {
                                    change.accept(row.getItem());
                                }
                            });
                    return row;
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    OrgUnit unit = model.selectedProperty().get();
                    boolean wanted =
                            event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
                    if (wanted && unit != null) {
                        change.accept(unit);
                        event.consume();
                    }
                });
        new FittedColumns(this, ruler, getColumns());
        show(model.tree());
    }

    private void column(Text title, double width, Function<OrgUnit, String> value) {
        TreeTableColumn<OrgUnit, String> column = new TreeTableColumn<>(workplace.say(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue().getValue())));
        getColumns().add(column);
    }

    private void show(UnitTree tree) {
        showing = true;
        Set<String> folded = new HashSet<>();
        items.forEach(
                (id, item) -> {
                    if (!item.isExpanded()) {
                        folded.add(id);
                    }
                });
        items.clear();
        TreeItem<OrgUnit> root = new TreeItem<>();
        root.setExpanded(true);
        for (OrgUnit unit : tree.inOrder()) {
            TreeItem<OrgUnit> item = new TreeItem<>(unit);
            item.setExpanded(!folded.contains(unit.id()));
            items.put(unit.id(), item);
            TreeItem<OrgUnit> above =
                    tree.parent(unit.id()).map(parent -> items.get(parent.id())).orElse(null);
            (above == null ? root : above).getChildren().add(item);
        }
        setRoot(root);
        showing = false;
        mark(model.selectedProperty().get());
    }

    private void mark(@Nullable OrgUnit unit) {
        TreeItem<OrgUnit> item = unit == null ? null : items.get(unit.id());
        if (!Objects.equals(item, getSelectionModel().getSelectedItem())) {
            showing = true;
            getSelectionModel().clearSelection();
            if (item != null) {
                getSelectionModel().select(item);
                scrollTo(Math.max(0, getRow(item) - 3));
            }
            showing = false;
        }
    }
}
