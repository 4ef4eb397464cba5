package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.StaffViewModel;
import no.rettesnor.organisation.viewmodel.UnitsViewModel;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.page.CommandBar;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Units in their tree as of a day, with the people of the unit in hand.
public final class OrganisationPage implements View {

    /// The page's id in the navigation.
    public static final String ID = "organisation";

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final UnitTreeTable tree;
    private final OrganisationInspector inspector;
    private final List<Command> commands;
    private final Label ruler = new Label();
    private final CheckBox all = new CheckBox();
    private final BorderPane node = new BorderPane();

    public OrganisationPage(Workplace workplace, Store store) {
        this.workplace = workplace;
        this.model = new OrganisationViewModel(store, workplace.screen(), workplace.clock());
        UnitsViewModel units = new UnitsViewModel(store, model);
        StaffViewModel staff = new StaffViewModel(store, model);
        UnitForms unitForms = new UnitForms(workplace, model, units);
        PersonForms personForms = new PersonForms(workplace, model, staff);
        this.inspector = new OrganisationInspector(workplace, model, staff, personForms);
        this.tree = new UnitTreeTable(workplace, model, ruler, unitForms::change);
        PeopleTable people = new PeopleTable(workplace, model, ruler, personForms::change);
        this.commands =
                new OrganisationCommands(workplace, model, units, staff, unitForms, personForms)
                        .all();
        tree.setContextMenu(
                menu(
                        "organisation.change",
                        "organisation.add",
                        "organisation.move",
                        "organisation.become",
                        "organisation.merge",
                        "organisation.close",
                        "organisation.reopen",
                        "organisation.give-role",
                        "organisation.remove"));
        people.setContextMenu(
                menu(
                        "organisation.change",
                        "organisation.add-person",
                        "organisation.give-role",
                        "organisation.remove"));
        SplitPane split = new SplitPane(tree, people);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.65);
        node.setId("organisation-page");
        node.getStyleClass().add("list-page");
        node.setTop(choices());
        node.setCenter(split);
    }

    private HBox choices() {
        ComboBox<Municipality> municipality = new ComboBox<>(model.municipalities());
        municipality.setId("organisation-municipality");
        municipality.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Municipality chosen) {
                        return chosen == null ? "" : chosen.name();
                    }

                    @Override
                    public @Nullable Municipality fromString(String name) {
                        return null;
                    }
                });
        municipality.valueProperty().bindBidirectional(model.municipalityProperty());
        DateField day = new DateField("organisation-day", workplace.language(), workplace.clock());
        day.setValue(model.dayProperty().get());
        all.setText(workplace.say(text("page.all-days")));
        all.setId("organisation-all-days");
        Runnable choose = () -> model.dayProperty().set(all.isSelected() ? null : day.getValue());
        day.valueProperty().addListener((any, old, now) -> choose.run());
        all.selectedProperty().addListener((any, old, now) -> choose.run());
        day.disableProperty().bind(all.selectedProperty());
        HBox row =
                new HBox(
                        12,
                        new FormField(workplace.say(text("field.municipality")), municipality),
                        new FormField(workplace.say(text("page.day")), day),
                        all,
                        ruler);
        ruler.setManaged(false);
        ruler.setVisible(false);
        row.getStyleClass().add("filter-bar");
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
    }

    @Override
    public void open(String argument) {
        if (argument.startsWith("unit:")) {
            String id = Ref.parse(argument).id();
            if (!model.tree().contains(id)) {
                all.setSelected(true);
            }
            model.select(id);
        } else if (argument.startsWith("person:")) {
            model.selectPerson(Ref.parse(argument).id());
        }
    }

    @Override
    public void focus() {
        tree.requestFocus();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private ContextMenu menu(String... ids) {
        ContextMenu menu = new ContextMenu();
        for (String id : ids) {
            commands.stream()
                    .filter(command -> command.id().equals(id))
                    .map(command -> CommandBar.item(workplace.language(), command))
                    .forEach(menu.getItems()::add);
        }
        return menu;
    }

    @Override
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(
                () ->
                        workplace.say(
                                text("page.status", model.tree().size(), model.people().size())),
                model.treeProperty(),
                model.people());
    }
}
