package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.StaffViewModel;
import no.rettesnor.organisation.viewmodel.UnitsViewModel;
import no.rettesnor.store.Store;
import no.rettesnor.store.Subscription;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.page.CommandBar;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Units in their tree as of a day, with the people of the unit in hand.
public final class OrganisationPage implements View {

    /// The page's id in the navigation.
    public static final String ID = "organisation";

    private static final Set<String> TABLES =
            Set.of(
                    "municipality",
                    "org_unit",
                    "org_unit_succession",
                    "person",
                    "role",
                    "role_holder");

    private final Workplace workplace;
    private final Store store;
    private final OrganisationViewModel model;
    private final UnitsViewModel units;
    private final StaffViewModel staff;
    private final UnitForms unitForms;
    private final PersonForms personForms;
    private final UnitTreeTable tree;
    private final OrganisationInspector inspector;
    private final List<Command> commands;
    private final Label ruler = new Label();
    private final CheckBox all = new CheckBox();
    private final BorderPane node = new BorderPane();
    private Subscription subscription = () -> {};

    public OrganisationPage(Workplace workplace, Store store) {
        this.workplace = workplace;
        this.store = store;
        this.model = new OrganisationViewModel(store, workplace.clock());
        this.units = new UnitsViewModel(store, model);
        this.staff = new StaffViewModel(store, model);
        this.unitForms = new UnitForms(workplace, model, units);
        this.personForms = new PersonForms(workplace, model, staff);
        this.inspector = new OrganisationInspector(workplace, model, staff, personForms);
        this.tree = new UnitTreeTable(workplace, model, ruler, unitForms::change);
        PeopleTable people = new PeopleTable(workplace, model, ruler, personForms::change);
        this.commands = makeCommands();
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
        model.refresh();
        subscription =
                store.changes()
                        .subscribe(TABLES, changes -> workplace.screen().execute(model::refresh));
    }

    @Override
    public void detach() {
        subscription.close();
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

    private List<Command> makeCommands() {
        BooleanBinding unitInHand =
                model.selectedProperty().isNotNull().and(model.personProperty().isNull());
        BooleanBinding anyInHand =
                model.selectedProperty().isNotNull().or(model.personProperty().isNotNull());
        BooleanBinding open = unitInHand.and(isClosed().not());
        return List.of(
                command("organisation.add", text("command.add"), unitForms::add)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY)
                        .enabledWhen(model.municipalityProperty().isNotNull()),
                command("organisation.add-person", text("command.add-person"), personForms::add)
                        .icon(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                        .enabledWhen(model.municipalityProperty().isNotNull()),
                command("organisation.change", text("command.change"), this::change)
                        .icon(MaterialDesignP.PENCIL_OUTLINE)
                        .enabledWhen(anyInHand),
                command("organisation.give-role", text("command.give-role"), personForms::giveRole)
                        .icon(MaterialDesignB.BADGE_ACCOUNT_OUTLINE)
                        .enabledWhen(anyInHand),
                ofUnit("organisation.move", text("command.move"), unitForms::move, open),
                ofUnit("organisation.become", text("command.become"), unitForms::become, open),
                ofUnit("organisation.merge", text("command.merge"), unitForms::merge, open),
                ofUnit("organisation.close", text("command.close"), unitForms::close, open),
                ofUnit(
                        "organisation.reopen",
                        text("command.reopen"),
                        units::reopen,
                        unitInHand.and(isClosed())),
                command("organisation.remove", text("command.remove"), this::remove)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(anyInHand),
                command(
                                "organisation.add-municipality",
                                text("command.add-municipality"),
                                unitForms::addMunicipality)
                        .shown(Command.Prominence.MENU),
                imports("organisation.import", text("command.import"), "units"),
                imports("organisation.import-people", text("command.import-people"), "people"));
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, text("page.title"), run);
    }

    private Command ofUnit(String id, Text name, Consumer<OrgUnit> run, BooleanBinding when) {
        return command(
                        id,
                        name,
                        () -> Optional.ofNullable(model.selectedProperty().get()).ifPresent(run))
                .shown(Command.Prominence.MENU)
                .enabledWhen(when);
    }

    private Command imports(String id, Text name, String target) {
        return command(id, name, () -> workplace.navigation().open("import", target))
                .icon(MaterialDesignA.ARROW_DOWN_BOLD_BOX_OUTLINE)
                .shown(Command.Prominence.MENU);
    }

    private BooleanBinding isClosed() {
        return Bindings.createBooleanBinding(
                () -> {
                    OrgUnit unit = model.selectedProperty().get();
                    return unit != null && unit.isClosed();
                },
                model.selectedProperty());
    }

    private void change() {
        Person person = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        if (person != null) {
            personForms.change(person);
        } else if (unit != null) {
            unitForms.change(unit);
        }
    }

    /// Done at once, since it can be undone.
    private void remove() {
        Person person = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        try {
            if (person != null) {
                staff.remove(person);
                workplace.notifications().tell(text("person.removed", person.name()));
            } else if (unit != null) {
                units.remove(unit);
                workplace.notifications().tell(text("unit.removed", unit.name()));
            }
        } catch (RefusedException refused) {
            workplace.notifications().warn(refused.text());
        }
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
