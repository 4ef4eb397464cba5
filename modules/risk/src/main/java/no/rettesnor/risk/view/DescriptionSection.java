package no.rettesnor.risk.view;

import javafx.scene.layout.VBox;

import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.RiskFields;
import no.rettesnor.uikit.form.FormGrid;

/// What could happen, why, what stands in its way, and what would come of it.
final class DescriptionSection {

    private DescriptionSection() {}

    static RiskSection of(RiskSection.Context context) {
        Fields fields = new Fields(context.workplace(), context.names().nowProperty());
        RiskFields risk = context.model().riskFields();
        FormGrid grid =
                new FormGrid(1)
                        .field(
                                fields.paragraph(
                                        "risk-event",
                                        RiskField.EVENT.label(),
                                        2,
                                        risk.field(RiskField.EVENT)))
                        .field(
                                fields.paragraph(
                                        "risk-causes",
                                        RiskField.CAUSES.label(),
                                        3,
                                        risk.field(RiskField.CAUSES)))
                        .field(
                                fields.paragraph(
                                        "risk-barriers",
                                        RiskField.BARRIERS.label(),
                                        3,
                                        risk.field(RiskField.BARRIERS)))
                        .field(
                                fields.paragraph(
                                        "risk-consequences",
                                        RiskField.CONSEQUENCES.label(),
                                        3,
                                        risk.field(RiskField.CONSEQUENCES)));
        VBox box = new VBox(grid);
        Editable.follow(box, context.model());
        return new RiskSection("section-risk", RiskTexts.text("risk.section.what"), box);
    }
}
