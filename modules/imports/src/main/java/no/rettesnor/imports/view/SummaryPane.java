package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import java.nio.file.Path;

/// What came of the import, in words, with the way to the rejected rows and to a preset.
final class SummaryPane extends VBox {

    private final Workplace workplace;
    private final ImportViewModel model;

    SummaryPane(Workplace workplace, ImportViewModel model, ImportSummary summary, Runnable again) {
        super(8);
        this.workplace = workplace;
        this.model = model;
        setId("import-summary");
        Label title = new Label(workplace.say(text("summary.title", summary.read())));
        title.getStyleClass().add("title-3");
        getChildren().add(title);
        line(summary.inserted(), text("summary.inserted", summary.inserted()));
        line(summary.updated(), text("summary.updated", summary.updated()));
        line(summary.unchanged(), text("summary.unchanged", summary.unchanged()));
        line(summary.earlierVersions(), text("summary.earlier", summary.earlierVersions()));
        line(summary.rejectedRows(), text("summary.rejected", summary.rejectedRows()));
        for (ImportSummary.Rejection rejection : summary.rejected()) {
            line(
                    1,
                    text(
                            "summary.reason",
                            rejection.rows(),
                            rejection.reason(),
                            rejection.firstRow()));
        }
        Path file = summary.rejectedFile();
        if (file != null) {
            line(1, text("summary.rejected-file", file.toString()));
        }
        summary.warnings().forEach(warning -> line(1, warning));
        Button preset = new Button(workplace.say(text("summary.save-preset")));
        preset.setId("import-save-preset");
        preset.setOnAction(event -> savePreset());
        Button more = new Button(workplace.say(text("summary.again")));
        more.setId("import-again");
        more.setOnAction(event -> again.run());
        HBox next = new HBox(12, more, preset);
        next.setPadding(new Insets(12, 0, 0, 0));
        getChildren().add(next);
    }

    private void line(long count, Text words) {
        if (count > 0) {
            Label label = new Label(workplace.say(words));
            label.setWrapText(true);
            getChildren().add(label);
        }
    }

    private void savePreset() {
        workplace
                .dialogs()
                .ask(
                        text("summary.save-preset"),
                        text("summary.preset-name"),
                        model.sourceProperty().get())
                .ifPresent(
                        name -> {
                            model.savePreset(name);
                            workplace.notifications().tell(text("preset.saved", name));
                        });
    }
}
