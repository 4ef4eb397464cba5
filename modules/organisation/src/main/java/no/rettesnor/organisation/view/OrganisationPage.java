package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.store.Store;
import no.rettesnor.store.Subscription;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final UnitForms forms;
    private final UnitInspector inspector;
    private final BorderPane node = new BorderPane();
    private Subscription subscription = () -> {};

    public OrganisationPage(Workplace workplace, Store store, OrganisationViewModel model) {
        this.workplace = workplace;
        this.store = store;
        this.model = model;
        this.forms = new UnitForms(workplace, model);
        this.inspector = new UnitInspector(workplace, store, model);
        SplitPane split =
                new SplitPane(
                        new UnitTreeTable(workplace, model), new PeopleTable(workplace, model));
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
        CheckBox all = new CheckBox(workplace.say(text("page.all-days")));
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
                        all);
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
            model.select(Ref.parse(argument).id());
        }
    }

    @Override
    public List<String> place() {
        OrgUnit unit = model.selectedProperty().get();
        return unit == null ? List.of() : List.of("unit:" + unit.id());
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("organisation.add", text("command.add"), text("page.title"), forms::add)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY)
                        .enabledWhen(model.municipalityProperty().isNotNull()),
                inHand("organisation.change", text("command.change"), forms::change),
                inHand("organisation.move", text("command.move"), forms::move),
                inHand("organisation.close", text("command.close"), forms::close),
                inHand("organisation.remove", text("command.remove"), model::remove)
                        .shown(Command.Prominence.MENU),
                Command.of(
                                "organisation.add-municipality",
                                text("command.add-municipality"),
                                text("page.title"),
                                forms::addMunicipality)
                        .shown(Command.Prominence.MENU),
                Command.of(
                                "organisation.import",
                                text("command.import"),
                                text("page.title"),
                                () -> workplace.navigation().open("import", "units"))
                        .icon(MaterialDesignA.ARROW_DOWN_BOLD_BOX_OUTLINE));
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

    private Command inHand(String id, Text name, Runnable run) {
        return Command.of(id, name, text("page.title"), run)
                .enabledWhen(model.selectedProperty().isNotNull());
    }
}
