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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.chart.ChartColours;
import no.rettesnor.figures.chart.ChartDrawing;
import no.rettesnor.figures.chart.DrawnChart;
import no.rettesnor.figures.chart.Mark;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.theme.Theme;

import org.jspecify.annotations.Nullable;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The chart of a figure, drawn anew for whatever room it gets. Pointing at a mark tells its
/// number, clicking it leads to its rows. From the keyboard the arrows go from mark to mark and
/// Enter opens; the table below it holds the same numbers.
final class ChartPane extends Region {

    private static final double LEAST_WIDTH = 320;

    private final Figure figure;
    private final Language language;
    private final Consumer<RowsBehind> openRows;
    private final ListChangeListener<String> restyled = change -> draw();
    private final ImageView picture = new ImageView();
    private final Tooltip tooltip = new Tooltip();
    private final Rectangle ring = new Rectangle();
    private @Nullable DrawnChart drawn;
    private @Nullable Mark chosen;

    ChartPane(Figure figure, Language language, Consumer<RowsBehind> openRows) {
        this.figure = figure;
        this.language = language;
        this.openRows = openRows;
        setId("figure-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(figure.altText().in(language));
        ring.setId("figure-chart-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("chart-ring");
        ring.setFill(Color.TRANSPARENT);
        getChildren().addAll(picture, ring);
        setFocusTraversable(true);
        setOnKeyPressed(this::press);
        focusedProperty().addListener((focus, before, now) -> focusChanged(now));
        ChangeListener<Number> resized = (width, before, now) -> redraw();
        widthProperty().addListener(resized);
        ChangeListener<Scene> moved = (scene, before, now) -> follow(before, now);
        sceneProperty().addListener(moved);
        setOnMouseMoved(this::point);
        setOnMouseClicked(this::click);
        Tooltip.install(this, tooltip);
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            choose(null);
        } else if (chosen == null) {
            inOrder().stream().findFirst().ifPresent(this::choose);
        }
    }

    /// A change of theme changes the scene's style sheets.
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getStylesheets().removeListener(restyled);
        }
        if (now != null) {
            now.getStylesheets().addListener(restyled);
            if (getWidth() > 0) {
                draw();
            }
        }
    }

    private ChartDrawing drawing() {
        boolean dark = getScene() != null && Theme.isDark(getScene());
        return new ChartDrawing(figure, language, dark ? ChartColours.DARK : ChartColours.LIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing().naturalHeight(drawnWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing().naturalHeight(drawnWidth());
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

    /// Draws it for another room. Before it has any there is nothing to draw for.
    private void redraw() {
        if (getScene() != null && picture.getFitWidth() != drawnWidth()) {
            draw();
        }
    }

    private void draw() {
        int width = drawnWidth();
        ChartDrawing drawing = drawing();
        int height = drawing.naturalHeight(width);
        double scale = scale();
        DrawnChart chart = drawing.draw(width, height, scale);
        drawn = chart;
        choose(null);
        picture.setImage(image(chart.picture()));
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    private int drawnWidth() {
        return (int) Math.max(LEAST_WIDTH, getWidth());
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
        requestFocus();
        Mark mark = mark(event);
        if (mark != null) {
            choose(mark);
            open(mark);
        }
    }

    /// The rows that the number counts; for a rate or a median, those of the count beside it.
    private void open(Mark mark) {
        List<FigureValue> values = figure.chartedRows().get(mark.row()).values();
        Stream.concat(Stream.of(values.get(mark.column())), values.stream())
                .flatMap(value -> value.rows().stream())
                .findFirst()
                .ifPresent(openRows);
    }

    private void press(KeyEvent event) {
        List<Mark> marks = inOrder();
        if (marks.isEmpty()) {
            return;
        }
        int at = chosen == null ? -1 : marks.indexOf(chosen);
        switch (event.getCode()) {
            case RIGHT, DOWN -> choose(marks.get(Math.min(at + 1, marks.size() - 1)));
            case LEFT, UP -> choose(marks.get(Math.max(at - 1, 0)));
            case HOME -> choose(marks.getFirst());
            case END -> choose(marks.getLast());
            case ENTER, SPACE -> {
                if (chosen != null) {
                    open(chosen);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Mark> inOrder() {
        DrawnChart chart = drawn;
        return chart == null
                ? List.of()
                : chart.marks().stream()
                        .sorted(Comparator.comparingInt(Mark::column).thenComparingInt(Mark::row))
                        .toList();
    }

    /// Puts a ring around a mark and says its number.
    private void choose(@Nullable Mark mark) {
        chosen = mark;
        ring.setVisible(mark != null);
        if (mark != null) {
            Rectangle2D area = mark.area().getBounds2D();
            ring.setX(area.getX() - 2);
            ring.setY(area.getY() - 2);
            ring.setWidth(area.getWidth() + 4);
            ring.setHeight(area.getHeight() + 4);
            setAccessibleText(words(mark));
        } else {
            setAccessibleText(figure.altText().in(language));
        }
    }
}
