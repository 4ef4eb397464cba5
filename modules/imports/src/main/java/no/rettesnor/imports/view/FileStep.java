package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.viewmodel.Examined;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.List;
import java.util.Objects;

/// First step: what is imported, from which file, and how the table lies in it.
final class FileStep extends VBox {

    private final Workplace workplace;
    private final ImportViewModel model;
    private final Label found = new Label();
    private final LayoutFields layout;
    private final FirstRows firstRows;

    FileStep(Workplace workplace, ImportViewModel model) {
        super(12);
        this.workplace = workplace;
        this.model = model;
        Button choose = new Button(workplace.say(text("file.choose")));
        choose.setId("import-choose");
        choose.setOnAction(event -> choose());
        choose.disableProperty().bind(model.busyProperty());
        Label drop = new Label(workplace.say(text("file.drop")));
        drop.getStyleClass().add("text-muted");
        found.setId("import-found");
        found.setWrapText(true);
        TextField source = new TextField();
        source.setId("import-source");
        source.textProperty().bindBidirectional(model.sourceProperty());
        FormGrid what =
                new FormGrid(2)
                        .field(new FormField(workplace.say(text("file.target")), targets()))
                        .field(
                                new FormField(workplace.say(text("file.source")), source)
                                        .help(workplace.say(text("file.source.help"))));
        layout = new LayoutFields(workplace, model);
        FormGrid how = new FormGrid(4);
        layout.addTo(how);
        how.visibleProperty().bind(model.examinedProperty().isNotNull());
        how.managedProperty().bind(how.visibleProperty());
        firstRows = new FirstRows(workplace);
        HBox file = new HBox(12, choose, drop);
        file.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(what, file, found, how, firstRows);
        model.examinedProperty().addListener((any, old, now) -> show(now));
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        setOnDragDropped(
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    if (!files.isEmpty()) {
                        model.open(files.getFirst().toPath());
                    }
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                });
        show(model.examinedProperty().get());
    }

    private ComboBox<ImportTarget> targets() {
        ComboBox<ImportTarget> targets = new ComboBox<>(model.targets());
        targets.setId("import-target");
        targets.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable ImportTarget target) {
                        return target == null ? "" : workplace.say(target.name());
                    }

                    @Override
                    public @Nullable ImportTarget fromString(String name) {
                        return null;
                    }
                });
        targets.valueProperty().bindBidirectional(model.targetProperty());
        return targets;
    }

    private void choose() {
        FileChoice.Kind tables =
                new FileChoice.Kind(
                        text("file.kind"),
                        List.of("xlsx", "xls", "xlsm", "csv", "txt", "tsv", "zip"));
        workplace.files().open(text("file.choose"), List.of(tables)).ifPresent(model::open);
    }

    private void show(@Nullable Examined examined) {
        layout.show(examined);
        firstRows.show(examined);
        found.setText(examined == null ? "" : words(examined));
    }

    private String words(Examined examined) {
        String read =
                workplace.say(
                        text(
                                "file.found",
                                examined.fileName(),
                                examined.survey().rows(),
                                examined.survey().columns().size()));
        String preset = Objects.toString(model.recognisedProperty().get(), "");
        return preset.isEmpty()
                ? read
                : read + " " + workplace.say(text("file.recognised", preset));
    }
}
