package no.rettesnor.risk.view;

import javafx.scene.layout.VBox;

import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisFields;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;

/// What is looked at, how and by whom, and what is accepted.
final class FrameSection {

    private FrameSection() {}

    static RiskSection of(RiskSection.Context context) {
        Fields fields = new Fields(context.workplace(), context.names().nowProperty());
        AnalysisFields analysis = context.model().fields();
        FormField participants =
                fields.paragraph(
                        "analysis-participants",
                        RiskTexts.text("analysis.participants"),
                        4,
                        analysis.participants());
        participants.help(context.workplace().say(RiskTexts.text("analysis.participants.help")));
        FormGrid grid =
                new FormGrid(1)
                        .field(
                                fields.paragraph(
                                        "analysis-scope",
                                        AnalysisField.SCOPE.label(),
                                        3,
                                        analysis.field(AnalysisField.SCOPE)))
                        .field(
                                fields.paragraph(
                                        "analysis-method",
                                        AnalysisField.METHOD.label(),
                                        3,
                                        analysis.field(AnalysisField.METHOD)))
                        .field(participants)
                        .field(
                                fields.paragraph(
                                        "analysis-criteria",
                                        AnalysisField.CRITERIA.label(),
                                        3,
                                        analysis.field(AnalysisField.CRITERIA)));
        VBox box = new VBox(grid);
        Editable.follow(box, context.model());
        return new RiskSection("section-frame", RiskTexts.text("analysis.section.frame"), box);
    }
}
