package no.rettesnor.risk.view;

import javafx.scene.layout.VBox;

import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisFields;
import no.rettesnor.uikit.form.FormGrid;

/// What the analysis is called, whose it is, and when.
final class AnalysisSection {

    private AnalysisSection() {}

    static RiskSection of(RiskSection.Context context) {
        Fields fields = new Fields(context.workplace(), context.names().nowProperty());
        AnalysisFields analysis = context.model().fields();
        FormGrid grid =
                new FormGrid(2)
                        .wide(
                                fields.line(
                                        "analysis-title",
                                        AnalysisField.TITLE.label(),
                                        analysis.field(AnalysisField.TITLE)))
                        .wide(
                                fields.requiredUnit(
                                        "analysis-unit",
                                        AnalysisField.UNIT.label(),
                                        analysis.field(AnalysisField.UNIT)))
                        .wide(
                                PersonField.of(
                                        context.workplace(),
                                        fields,
                                        "analysis-leader",
                                        AnalysisField.LEADER.label(),
                                        analysis.field(AnalysisField.UNIT).valueProperty()::get,
                                        analysis.field(AnalysisField.LEADER)))
                        .field(
                                fields.day(
                                        "analysis-held",
                                        AnalysisField.HELD_ON.label(),
                                        analysis.field(AnalysisField.HELD_ON)))
                        .field(
                                fields.day(
                                        "analysis-review",
                                        AnalysisField.REVIEW_ON.label(),
                                        analysis.field(AnalysisField.REVIEW_ON)));
        VBox box = new VBox(grid);
        Editable.follow(box, context.model());
        return new RiskSection("section-analysis", RiskTexts.text("analysis.section.about"), box);
    }
}
