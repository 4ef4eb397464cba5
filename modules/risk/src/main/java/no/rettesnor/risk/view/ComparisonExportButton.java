package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.control.Button;

import no.rettesnor.risk.export.ComparisonExport;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.viewmodel.ComparisonViewModel;
import no.rettesnor.uikit.Workplace;

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
        FormatForm form = new FormatForm(workplace);
        for (RiskFormat format : ComparisonExport.FORMATS) {
            form.offer(
                    format,
                    "comparison-" + format.word(),
                    text("comparison.format." + format.name()),
                    true);
        }
        form.ask(text("comparison.export")).ifPresent(this::write);
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
