package no.rettesnor.app.window;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.SearchableChoice;

import java.util.List;

/// A form as a feature would show it.
final class InventedFormView implements View {

    private final VBox page = new VBox();

    InventedFormView(Workplace workplace) {
        TextField title = new TextField();
        title.setId("form-title");
        TextArea text = new TextArea();
        text.setId("form-text");
        text.setPrefRowCount(4);
        DateField date = new DateField("form-date", workplace.language(), workplace.clock());
        SearchableChoice<String> unit =
                new SearchableChoice<>("form-unit", workplace.language(), name -> name);
        unit.options(List.of("Hjemmetjenesten nord", "Hjemmetjenesten sør", "Vik skole"));
        FormField titleField = new FormField("Hva skjedde?", title).required();
        titleField.problem("Skriv en kort tittel, slik at andre kjenner igjen saken.");
        page.getChildren()
                .add(
                        new FormGrid(2)
                                .wide(titleField)
                                .field(new FormField("Når?", date))
                                .field(new FormField("Hvor?", unit).required())
                                .wide(
                                        new FormField("Beskrivelse", text)
                                                .help(
                                                        "Ikke skriv navn på brukere eller"
                                                                + " kolleger.")));
        page.getStyleClass().add("settings");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        page.lookup("#form-title").requestFocus();
    }
}
