package no.rettesnor.deviations.view;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which request a review is for: a new one, or one that was left.
final class DisclosureForm extends VBox {

    /// What was asked for.
    ///
    /// @param taken a request to go on with; empty for a new one
    /// @param draft of the new one
    record Answer(Optional<DisclosureRequest> taken, DisclosureRequest.Draft draft) {}

    private final Workplace workplace;
    private final ComboBox<Option<DisclosureRequest>> which = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField caseNumber = new TextField();
    private final TextField reviewer = new TextField();
    private final DateField day;
    private final FormField titleField;
    private final FormField dayField;

    /// @param known requests that are entered already, those that are written to files too
    /// @param user who uses the program
    DisclosureForm(Workplace workplace, List<DisclosureRequest> known, String user) {
        this.workplace = workplace;
        List<Option<DisclosureRequest>> choices = new ArrayList<>();
        choices.add(new Option<>(null, workplace.say(DeviationTexts.text("disclosure.form.new"))));
        choices.addAll(Option.of(known, this::name));
        which.setId("disclosure-which");
        which.getItems().setAll(choices);
        which.setValue(choices.getFirst());
        which.setMaxWidth(Double.MAX_VALUE);
        title.setId("disclosure-title");
        title.setText(workplace.say(DeviationTexts.text("disclosure.title")));
        caseNumber.setId("disclosure-case");
        reviewer.setId("disclosure-reviewer");
        reviewer.setText(user);
        day = new DateField("disclosure-day", workplace.language(), workplace.clock());
        day.setValue(LocalDate.now(workplace.clock()));
        titleField = field(DeviationTexts.text("disclosure.form.title"), title).required();
        dayField = field(DeviationTexts.text("disclosure.form.requested"), day).required();
        FormGrid grid = new FormGrid(2);
        Label closed = new Label(workplace.say(DeviationTexts.text("disclosure.form.closed")));
        closed.setId("disclosure-closed");
        closed.setWrapText(true);
        closed.visibleProperty().bind(which.valueProperty().map(DisclosureForm::isExported));
        closed.managedProperty().bind(closed.visibleProperty());
        if (!known.isEmpty()) {
            grid.wide(field(DeviationTexts.text("disclosure.form.which"), which));
            grid.wide(closed);
        }
        FormGrid fresh =
                new FormGrid(2)
                        .wide(titleField)
                        .field(field(DeviationTexts.text("disclosure.form.case"), caseNumber))
                        .field(dayField)
                        .wide(field(DeviationTexts.text("disclosure.form.reviewer"), reviewer));
        fresh.disableProperty()
                .bind(
                        which.valueProperty()
                                .map(option -> option.value() != null && !isExported(option))
                                .orElse(false));
        which.valueProperty().subscribe(this::suggest);
        setSpacing(12);
        setPrefWidth(560);
        getChildren().addAll(grid, fresh);
    }

    private String name(DisclosureRequest request) {
        return request.state() == DisclosureRequest.State.EXPORTED
                ? workplace.say(DeviationTexts.text("disclosure.form.exported", request.title()))
                : request.title();
    }

    private static boolean isExported(@Nullable Option<DisclosureRequest> option) {
        DisclosureRequest request = option == null ? null : option.value();
        return request != null && request.state() == DisclosureRequest.State.EXPORTED;
    }

    /// One that is written to files is begun anew under its own name.
    private void suggest(@Nullable Option<DisclosureRequest> option) {
        DisclosureRequest request = option == null ? null : option.value();
        if (request != null && isExported(option)) {
            title.setText(request.title());
            caseNumber.setText(request.caseNumber());
        }
    }

    /// Reads the fields; empty when something has to be put right first.
    Optional<Answer> result() {
        LocalDate requested = day.getValue();
        Option<DisclosureRequest> chosen = which.getValue();
        Optional<DisclosureRequest> taken =
                chosen == null ? Optional.empty() : Optional.ofNullable(chosen.value());
        boolean isNew = taken.isEmpty() || isExported(chosen);
        titleField.problem(
                isNew && title.getText().isBlank()
                        ? workplace.say(DeviationTexts.text("problem.disclosure.title"))
                        : "");
        dayField.problem(
                isNew && requested == null
                        ? workplace.say(DeviationTexts.text("disclosure.form.day.blank"))
                        : "");
        if (isNew && (requested == null || title.getText().isBlank())) {
            return Optional.empty();
        }
        LocalDate known = requested == null ? LocalDate.now(workplace.clock()) : requested;
        return Optional.of(
                new Answer(
                        taken,
                        new DisclosureRequest.Draft(
                                title.getText(), caseNumber.getText(), known, reviewer.getText())));
    }

    private FormField field(Text label, Node control) {
        return new FormField(workplace.say(label), control);
    }
}
