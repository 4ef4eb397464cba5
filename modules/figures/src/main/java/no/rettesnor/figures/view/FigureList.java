package no.rettesnor.figures.view;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.function.Consumer;

/// Figures one below the other. The first stand there at once and the others come one by one: a
/// municipality has a few dozen, with a chart and a table each, and the window is to answer
/// meanwhile.
public final class FigureList extends VBox {

    /// As many as can be seen without scrolling.
    private static final int AT_ONCE = 2;

    private final Language language;
    private final Consumer<RowsBehind> openRows;
    private final Queue<Figure> waiting = new ArrayDeque<>();
    private boolean coming;

    /// @param openRows called with the place of the rows behind a number that was chosen
    public FigureList(Language language, Consumer<RowsBehind> openRows) {
        super(32);
        this.language = language;
        this.openRows = openRows;
    }

    /// Shows these instead of what it shows now.
    public void show(Collection<Figure> figures) {
        getChildren().clear();
        waiting.clear();
        waiting.addAll(figures);
        for (int i = 0; i < AT_ONCE; i++) {
            next();
        }
        if (!coming) {
            later();
        }
    }

    private void next() {
        Figure figure = waiting.poll();
        if (figure != null) {
            getChildren().add(new FigureView(figure, language, openRows));
        }
    }

    private void later() {
        coming = !waiting.isEmpty();
        if (coming) {
            Platform.runLater(
                    () -> {
                        next();
                        later();
                    });
        }
    }
}
