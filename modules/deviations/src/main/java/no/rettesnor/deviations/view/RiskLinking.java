package no.rettesnor.deviations.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.OccurrenceLinking;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.SearchableChoice;

import java.util.List;
import java.util.Optional;

/// Asks which risk some deviations were an occurrence of, and ties them to it.
final class RiskLinking {

    private final Workplace workplace;
    private final OccurrenceLinking model;

    RiskLinking(Workplace workplace, OccurrenceLinking model) {
        this.workplace = workplace;
        this.model = model;
    }

    /// Asks for these; tells instead when nobody has written down a risk.
    void ask(List<String> deviationIds) {
        if (model.choices().isEmpty()) {
            workplace.notifications().warn(DeviationTexts.text("link.risk.none"));
        } else if (!deviationIds.isEmpty()) {
            form().ifPresent(risk -> tie(deviationIds, risk));
        }
    }

    private Optional<Foreseen> form() {
        SearchableChoice<Foreseen> choice =
                new SearchableChoice<>("link-risk", workplace.language(), Foreseen::label);
        choice.options(model.choices());
        FormField field =
                new FormField(workplace.say(DeviationTexts.text("link.risk.field")), choice)
                        .required();
        Label help = new Label(workplace.say(DeviationTexts.text("link.risk.help")));
        help.setWrapText(true);
        help.getStyleClass().add("text-muted");
        VBox content = new VBox(12, field, help);
        content.setPrefWidth(520);
        return workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                DeviationTexts.text("link.risk.title"),
                                content,
                                DeviationTexts.text("link.risk.accept"),
                                () -> chosen(choice, field)));
    }

    private Optional<Foreseen> chosen(SearchableChoice<Foreseen> choice, FormField field) {
        Optional<Foreseen> chosen = choice.value();
        field.problem(
                chosen.isPresent() ? "" : workplace.say(DeviationTexts.text("link.risk.missing")));
        return chosen;
    }

    private void tie(List<String> deviationIds, Foreseen risk) {
        model.tie(
                deviationIds,
                risk,
                outcome ->
                        workplace
                                .notifications()
                                .tell(
                                        DeviationTexts.text(
                                                "link.risk.done", outcome.changed(), risk.label()),
                                        DeviationTexts.text("link.risk.show"),
                                        () -> workplace.navigation().open(risk.ref())));
    }
}
