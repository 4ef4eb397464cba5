package no.rettesnor.figures.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureTexts;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.function.Consumer;

/// A figure in the window: title, chart, the table with the same numbers, notes and source line.
public final class FigureView extends VBox {

    /// @param openRows called with the place of the rows behind a number that was chosen
    public FigureView(Figure figure, Language language, Consumer<RowsBehind> openRows) {
        setId("figure-" + figure.id());
        getStyleClass().add("figure");
        setSpacing(8);
        Label title = wrapped(figure.title().in(language), "title-4");
        getChildren().add(title);
        if (figure.isEmpty()) {
            getChildren().add(wrapped(FigureTexts.text("figure.empty").in(language), "text-muted"));
        } else {
            if (figure.kind() != ChartKind.NONE) {
                getChildren().add(new ChartPane(figure, language, openRows));
            }
            getChildren().add(new FigureTable(figure, language, openRows));
        }
        for (Text note : figure.notes()) {
            getChildren().add(wrapped(note.in(language), "figure-note"));
        }
        getChildren().add(wrapped(figure.source().in(language), "text-small", "text-muted"));
    }

    private static Label wrapped(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
