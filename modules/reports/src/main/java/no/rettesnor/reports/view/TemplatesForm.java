package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.viewmodel.TemplatesViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks for the municipality's own templates, and tells what was found in them.
final class TemplatesForm {

    private final Workplace workplace;
    private final TemplatesViewModel model;

    TemplatesForm(Workplace workplace) {
        this.workplace = workplace;
        this.model = new TemplatesViewModel(workplace.arrangements(), workplace.tasks());
    }

    void ask() {
        CheckBox ours = new CheckBox(say(text("template.ours")));
        ours.setId("template-ours");
        ours.setWrapText(true);
        ours.selectedProperty().bindBidirectional(model.oursProperty());
        ours.disableProperty().bind(model.documentProperty().isNull());
        VBox content =
                new VBox(
                        24,
                        new VBox(
                                8,
                                part(
                                        "template-document",
                                        text("template.document"),
                                        new FileChoice.Kind(
                                                text("template.document"), List.of("docx", "dotx")),
                                        model.documentProperty(),
                                        model::chooseDocument),
                                ours,
                                findings(
                                        "template-document-findings",
                                        model.documentFindingsProperty())),
                        new VBox(
                                8,
                                part(
                                        "template-slides",
                                        text("template.slides"),
                                        new FileChoice.Kind(
                                                text("template.slides"), List.of("pptx", "potx")),
                                        model.slidesProperty(),
                                        model::chooseSlides),
                                findings(
                                        "template-slides-findings",
                                        model.slideFindingsProperty())));
        content.setPrefWidth(560);
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("template.title"),
                                content,
                                text("template.keep"),
                                () -> {
                                    model.keep();
                                    return Optional.of(true);
                                }));
    }

    private VBox part(
            String id,
            Text name,
            FileChoice.Kind kind,
            ObservableValue<@Nullable Path> file,
            Consumer<@Nullable Path> choose) {
        Label title = new Label(say(name));
        title.getStyleClass().add("field-label");
        Label chosen = new Label();
        chosen.setId(id);
        chosen.setWrapText(true);
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        Button open = new Button(say(text("template.choose")));
        open.setId(id + "-choose");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(event -> workplace.files().open(name, List.of(kind)).ifPresent(choose));
        Button none = new Button(say(text("template.none")));
        none.setId(id + "-none");
        none.setMinWidth(Button.USE_PREF_SIZE);
        none.setOnAction(event -> choose.accept(null));
        file.subscribe(
                path -> {
                    chosen.setText(path == null ? say(text("template.own")) : path.toString());
                    none.setDisable(path == null);
                });
        HBox line = new HBox(8, chosen, open, none);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, title, line);
    }

    private VBox findings(String id, ObservableValue<List<Text>> found) {
        VBox lines = new VBox(2);
        lines.setId(id);
        found.subscribe(
                texts -> {
                    lines.getChildren().clear();
                    for (Text each : texts) {
                        Label line = new Label(say(each));
                        line.setWrapText(true);
                        line.getStyleClass().addAll("text-small", "text-muted");
                        lines.getChildren().add(line);
                    }
                });
        return lines;
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}
