package no.rettesnor.deviations.view;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.PersonalDataFinding;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;

/// Warns that a text seems to tell who somebody is: what it seems to be, the words, and where they
/// stand. Pressing a warning marks the words. Nothing is hindered.
final class ScanWarnings extends VBox {

    private static final int LISTED = 5;

    private final Workplace workplace;
    private final TextInputControl text;
    private final String id;

    ScanWarnings(String id, Workplace workplace, TextInputControl text) {
        this.id = id;
        this.workplace = workplace;
        this.text = text;
        setId(id);
        show(List.of());
    }

    void show(List<PersonalDataFinding> findings) {
        getChildren().clear();
        for (PersonalDataFinding finding : findings.subList(0, Math.min(LISTED, findings.size()))) {
            getChildren().add(warning(finding, getChildren().size()));
        }
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    private Hyperlink warning(PersonalDataFinding finding, int number) {
        Hyperlink link =
                new Hyperlink(
                        workplace.say(
                                DeviationTexts.text(
                                        "form.finding",
                                        finding.kind().text(),
                                        finding.found(),
                                        finding.start() + 1,
                                        finding.end())));
        link.setId(id + "-" + number);
        link.setWrapText(true);
        link.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
        link.getStyleClass().add(Tone.WARNING.styleClass());
        link.setOnAction(
                event -> {
                    link.setVisited(false);
                    text.requestFocus();
                    text.selectRange(finding.start(), finding.end());
                });
        return link;
    }
}
