package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The units as an outline, each with its level, code and days.
final class UnitTreeTable extends TreeTableView<OrgUnit> {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final Map<String, TreeItem<OrgUnit>> items = new HashMap<>();
    private boolean showing;

    UnitTreeTable(Workplace workplace, OrganisationViewModel model) {
        this.workplace = workplace;
        this.model = model;
        setId("organisation-units");
        setAccessibleText(workplace.say(text("page.units")));
        setShowRoot(false);
        column(text("field.name"), 300, OrgUnit::name);
        column(
                text("field.level"),
                100,
                unit -> workplace.say(text("unit.level." + unit.level().name())));
        column(text("field.code"), 80, unit -> Objects.toString(unit.code(), ""));
        column(text("field.validFrom"), 100, unit -> Objects.toString(unit.validFrom(), ""));
        column(text("field.validTo"), 100, unit -> Objects.toString(unit.validTo(), ""));
        column(text("field.inUseFrom"), 100, unit -> Objects.toString(unit.inUseFrom(), ""));
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
        items.clear();
        TreeItem<OrgUnit> root = new TreeItem<>();
        root.setExpanded(true);
        for (OrgUnit unit : tree.inOrder()) {
            TreeItem<OrgUnit> item = new TreeItem<>(unit);
            item.setExpanded(true);
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
            }
            showing = false;
        }
    }
}
