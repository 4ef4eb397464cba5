package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.store.HistoryEntry;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// The unit in hand: what is known about it, and who changed it when.
final class UnitInspector extends BorderPane {

    private final Workplace workplace;
    private final Store store;
    private final OrganisationViewModel model;
    private final Inspector inspector;
    private final VBox properties = new VBox(4);
    private final VBox history = new VBox(4);

    UnitInspector(Workplace workplace, Store store, OrganisationViewModel model) {
        this.workplace = workplace;
        this.store = store;
        this.model = model;
        this.inspector =
                new Inspector(workplace.language(), text("inspector.nothing"))
                        .section("unit-properties", text("inspector.properties"), properties)
                        .section("unit-history", text("inspector.history"), history);
        setCenter(inspector);
        model.selectedProperty().addListener((any, old, now) -> show(now));
        show(model.selectedProperty().get());
    }

    private void show(@Nullable OrgUnit unit) {
        if (unit == null) {
            inspector.clear();
            return;
        }
        inspector.show(unit.name(), workplace.say(text("unit.level." + unit.level().name())));
        properties.getChildren().clear();
        line(text("field.parent"), model.path(unit));
        line(text("field.code"), unit.code());
        line(text("field.validFrom"), unit.validFrom());
        line(text("field.validTo"), unit.validTo());
        line(text("field.inUseFrom"), unit.inUseFrom());
        line(text("field.posts"), unit.fullTimePosts());
        history.getChildren().clear();
        DateTimeFormatter at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(workplace.language().locale())
                        .withZone(workplace.clock().getZone());
        for (HistoryEntry entry : store.journal().history(new Ref("unit", unit.id()))) {
            history.getChildren()
                    .add(
                            wrapped(
                                    at.format(entry.at())
                                            + "  "
                                            + entry.who()
                                            + "\n"
                                            + entry.words()));
        }
    }

    private void line(Text name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            properties.getChildren().add(wrapped(workplace.say(name) + ": " + value));
        }
    }

    private static Node wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
