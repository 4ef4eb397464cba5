package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.PagePicture;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.reports.viewmodel.PreviewViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The pages of the report as they would be written, for the author to see what leaves the house.
/// Page Up and Page Down turn them; a screen reader is told what is written on the page.
final class PreviewPane extends VBox {

    private final Workplace workplace;
    private final PreviewViewModel model;
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll;
    private final Label place = new Label();
    private final Label size = new Label();
    private final CheckBox published = new CheckBox();

    PreviewPane(Workplace workplace, PreviewViewModel model) {
        super(8);
        this.workplace = workplace;
        this.model = model;
        setId("report-preview");
        setPadding(new Insets(8, 8, 8, 4));
        picture.setId("preview-page");
        picture.setPreserveRatio(true);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("preview-paper");
        paper.setPadding(new Insets(12));
        scroll = new ScrollPane(paper);
        scroll.setId("preview-scroll");
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        place.setId("preview-place");
        size.setId("preview-size");
        published.setId("preview-published");
        published.setText(say(text("page.publication")));
        published.selectedProperty().bindBidirectional(model.publishedProperty());
        ReadingLine reading = new ReadingLine(workplace, "preview-problem");
        reading.attach(model.busyProperty(), model.problemProperty());
        FlowPane tools =
                new FlowPane(
                        8,
                        4,
                        button("preview-back", MaterialDesignC.CHEVRON_LEFT, -1),
                        place,
                        button("preview-forward", MaterialDesignC.CHEVRON_RIGHT, 1),
                        zoomed("preview-smaller", MaterialDesignM.MINUS, -1),
                        size,
                        zoomed("preview-larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, 1),
                        published,
                        reading);
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tools, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.pictureProperty().subscribe(page -> draw(page));
        model.pageProperty().subscribe(() -> tell());
        model.countProperty().subscribe(() -> tell());
        model.zoomProperty().subscribe(zoom -> tell());
    }

    /// Shows a report; the pages are on their way.
    void show(OpenReport report) {
        published.setDisable(report instanceof OpenReport.Adopted);
        model.show(report, dots());
    }

    private double dots() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private Button button(String id, Ikon icon, int step) {
        Button button = plain(id, icon, text("preview." + (step < 0 ? "back" : "forward")));
        button.setOnAction(event -> model.go(model.pageProperty().get() + step));
        return button;
    }

    private Button zoomed(String id, Ikon icon, int step) {
        Button button = plain(id, icon, text("preview." + (step < 0 ? "smaller" : "larger")));
        button.setOnAction(event -> model.zoom(step));
        return button;
    }

    private Button plain(String id, Ikon icon, Text words) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(say(words));
        button.setTooltip(new Tooltip(say(words)));
        return button;
    }

    private void press(KeyEvent event) {
        int at = model.pageProperty().get();
        switch (event.getCode()) {
            case PAGE_DOWN -> model.go(at + 1);
            case PAGE_UP -> model.go(at - 1);
            case HOME -> model.go(0);
            case END -> model.go(Integer.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tell() {
        int count = model.countProperty().get();
        place.setText(
                count == 0
                        ? ""
                        : say(text("preview.place", model.pageProperty().get() + 1, count)));
        size.setText(say(text("preview.size", Math.round(model.zoomProperty().get() * 100))));
    }

    private void draw(@Nullable PagePicture page) {
        if (page == null) {
            picture.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.dots(),
                        0,
                        page.width());
        picture.setImage(image);
        picture.setFitWidth(page.width() / dots());
        picture.setAccessibleText(page.words());
        scroll.setVvalue(0);
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}
