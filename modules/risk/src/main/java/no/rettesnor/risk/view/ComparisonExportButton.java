package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.export.ComparisonExport;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.viewmodel.ComparisonViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the comparison that is shown as files.
final class ComparisonExportButton extends Button {

    private final Workplace workplace;
    private final ComparisonViewModel model;

    ComparisonExportButton(Workplace workplace, ComparisonViewModel model) {
        super(workplace.say(text("comparison.export")));
        this.workplace = workplace;
        this.model = model;
        setId("comparison-export");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> ask());
        disableProperty().bind(model.answerProperty().map(answer -> answer.compared() == null));
    }

    private void ask() {
        Map<RiskFormat, CheckBox> boxes = new EnumMap<>(RiskFormat.class);
        VBox form = new VBox(8);
        for (RiskFormat format : ComparisonExport.FORMATS) {
            CheckBox box = new CheckBox(workplace.say(text("comparison.format." + format.name())));
            box.setId("comparison-" + format.word());
            box.setSelected(true);
            boxes.put(format, box);
            form.getChildren().add(box);
        }
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("comparison.export"),
                                form,
                                text("export.choose-folder"),
                                () -> ticked(boxes)))
                .ifPresent(this::write);
    }

    private static Optional<Set<RiskFormat>> ticked(Map<RiskFormat, CheckBox> boxes) {
        Set<RiskFormat> formats = EnumSet.noneOf(RiskFormat.class);
        boxes.forEach(
                (format, box) -> {
                    if (box.isSelected()) {
                        formats.add(format);
                    }
                });
        return formats.isEmpty() ? Optional.empty() : Optional.of(formats);
    }

    private void write(Set<RiskFormat> formats) {
        workplace
                .files()
                .folder(text("export.folder"))
                .ifPresent(
                        folder ->
                                model.export(
                                        formats,
                                        folder,
                                        written ->
                                                workplace
                                                        .notifications()
                                                        .tell(
                                                                text(
                                                                        "export.written",
                                                                        written.size(),
                                                                        folder))));
    }
}
