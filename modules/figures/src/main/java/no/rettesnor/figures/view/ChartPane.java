package no.rettesnor.figures.view;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.chart.ChartColours;
import no.rettesnor.figures.chart.ChartDrawing;
import no.rettesnor.figures.chart.DrawnChart;
import no.rettesnor.figures.chart.Mark;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.theme.Theme;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/// The chart of a figure, drawn anew for whatever room it gets. Pointing at a mark tells its
/// number, clicking it leads to its rows; the table beside it does the same from the keyboard.
final class ChartPane extends Region {

    private static final double LEAST_WIDTH = 320;

    private final Figure figure;
    private final Language language;
    private final Consumer<RowsBehind> openRows;
    private final ListChangeListener<String> restyled = change -> redraw();
    private final ImageView picture = new ImageView();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable DrawnChart drawn;

    ChartPane(Figure figure, Language language, Consumer<RowsBehind> openRows) {
        this.figure = figure;
        this.language = language;
        this.openRows = openRows;
        setId("figure-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(figure.altText().in(language));
        getChildren().add(picture);
        ChangeListener<Number> resized = (width, before, now) -> redraw();
        widthProperty().addListener(resized);
        ChangeListener<Scene> moved = (scene, before, now) -> follow(before, now);
        sceneProperty().addListener(moved);
        setOnMouseMoved(this::point);
        setOnMouseClicked(this::click);
        Tooltip.install(this, tooltip);
    }

    /// A change of theme changes the scene's style sheets.
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getStylesheets().removeListener(restyled);
        }
        if (now != null) {
            now.getStylesheets().addListener(restyled);
            redraw();
        }
    }

    private ChartDrawing drawing() {
        boolean dark = getScene() != null && Theme.isDark(getScene());
        return new ChartDrawing(figure, language, dark ? ChartColours.DARK : ChartColours.LIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing().naturalHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing().naturalHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
    }

    private void redraw() {
        int width = (int) Math.max(LEAST_WIDTH, getWidth());
        ChartDrawing drawing = drawing();
        int height = drawing.naturalHeight();
        double scale = scale();
        DrawnChart chart = drawing.draw(width, height, scale);
        drawn = chart;
        picture.setImage(image(chart.picture()));
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    private double scale() {
        Scene scene = getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    }

    private static WritableImage image(BufferedImage picture) {
        IntBuffer pixels =
                IntBuffer.wrap(((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return new WritableImage(
                new PixelBuffer<>(
                        picture.getWidth(),
                        picture.getHeight(),
                        pixels,
                        PixelFormat.getIntArgbPreInstance()));
    }

    private @Nullable Mark mark(MouseEvent event) {
        return drawn == null ? null : drawn.at(event.getX(), event.getY()).orElse(null);
    }

    private void point(MouseEvent event) {
        Mark mark = mark(event);
        setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
        tooltip.setText(mark == null ? figure.title().in(language) : words(mark));
    }

    private String words(Mark mark) {
        FigureRow row = figure.chartedRows().get(mark.row());
        FigureColumn column = figure.columns().get(mark.column());
        String number =
                new NumberWriting(language)
                        .written(row.values().get(mark.column()), column.measure());
        return row.name().in(language) + " · " + column.name().in(language) + ": " + number;
    }

    private void click(MouseEvent event) {
        Mark mark = mark(event);
        if (mark != null) {
            figure.chartedRows()
                    .get(mark.row())
                    .values()
                    .get(mark.column())
                    .rows()
                    .ifPresent(openRows);
        }
    }
}
