package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Workplace;

import java.util.Objects;
import java.util.function.Function;

/// The people of the unit in hand and of those beneath it.
final class PeopleTable extends TableView<Person> {

    private final Workplace workplace;

    PeopleTable(Workplace workplace, OrganisationViewModel model) {
        super(model.people());
        this.workplace = workplace;
        setId("organisation-people");
        setAccessibleText(workplace.say(text("page.people")));
        setPlaceholder(new Label(workplace.say(text("page.no-people"))));
        column(text("field.personName"), 220, Person::name);
        column(text("field.email"), 240, person -> Objects.toString(person.email(), ""));
        column(
                text("field.unit"),
                260,
                person -> {
                    String unit = person.unitId();
                    return unit == null
                            ? ""
                            : model.tree().unit(unit).map(OrgUnit::name).orElse("");
                });
    }

    private void column(Text title, double width, Function<Person, String> value) {
        TableColumn<Person, String> column = new TableColumn<>(workplace.say(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        getColumns().add(column);
    }
}
