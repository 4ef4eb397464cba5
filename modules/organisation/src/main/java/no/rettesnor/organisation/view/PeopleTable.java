package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// The people of the unit in hand and of those beneath it.
final class PeopleTable extends TableView<Person> {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private boolean marking;

    /// @param ruler a label in the same window, by whose font columns are measured
    /// @param change what Enter, F2 and a double-click do
    PeopleTable(
            Workplace workplace,
            OrganisationViewModel model,
            Label ruler,
            Consumer<Person> change) {
        super(model.people());
        this.workplace = workplace;
        this.model = model;
        setId("organisation-people");
        setAccessibleText(workplace.say(text("page.people")));
        setPlaceholder(new Label(workplace.say(text("page.no-people"))));
        Days days = new Days(workplace.language(), workplace.clock());
        column(text("field.personName"), 160, Person::name);
        column(text("field.unit"), 200, person -> unit(person.unitId()));
        column(text("field.email"), 230, person -> Objects.toString(person.email(), ""));
        column(text("field.validTo"), 110, person -> days.day(person.validTo()));
        setRowFactory(
                table -> {
                    TableRow<Person> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                if (event.getClickCount() == 2 && row.getItem() != null) {
                                    change.accept(row.getItem());
                                }
                            });
                    return row;
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Person person = getSelectionModel().getSelectedItem();
                    boolean wanted =
                            event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
                    if (wanted && person != null) {
                        change.accept(person);
                        event.consume();
                    }
                });
        getSelectionModel().selectedItemProperty().addListener((any, old, now) -> chosen(now));
        new FittedColumns(this, ruler, getColumns());
        focusedProperty().addListener((any, had, has) -> takeUp(has));
        model.personProperty().addListener((any, old, now) -> mark(now));
    }

    private String unit(@Nullable String id) {
        return id == null ? "" : model.tree().unit(id).map(OrgUnit::name).orElse("");
    }

    private void chosen(@Nullable Person person) {
        if (!marking && isFocused() && person != null) {
            model.personProperty().set(person);
        }
    }

    /// Coming back to the table takes the person up again that is marked in it.
    private void takeUp(boolean has) {
        Person marked = getSelectionModel().getSelectedItem();
        if (has && marked != null) {
            model.personProperty().set(marked);
        }
    }

    private void mark(@Nullable Person person) {
        marking = true;
        if (person == null) {
            getSelectionModel().clearSelection();
        } else if (!person.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(person);
            scrollTo(person);
        }
        marking = false;
    }

    private void column(Text title, double width, Function<Person, String> value) {
        TableColumn<Person, String> column = new TableColumn<>(workplace.say(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        getColumns().add(column);
    }
}
