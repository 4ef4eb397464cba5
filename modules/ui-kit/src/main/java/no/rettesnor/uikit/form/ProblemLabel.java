package no.rettesnor.uikit.form;

import javafx.scene.control.Label;

import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;
import java.util.stream.Collectors;

/// What is wrong in a part of the inspector, in words with an icon; takes no room when nothing is.
public final class ProblemLabel extends Label {

    private final Language language;

    public ProblemLabel(String id, Language language) {
        this.language = language;
        setId(id);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        getStyleClass().add("field-problem");
        show(List.of());
    }

    /// Says these; nothing when there are none.
    public void show(List<FieldProblem> problems) {
        setText(
                problems.stream()
                        .map(problem -> problem.text().in(language))
                        .collect(Collectors.joining("\n")));
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
    }
}
