package no.rettesnor.risk.view;

import no.rettesnor.actions.view.ActionsSection;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.texts.RiskTexts;

/// What is done about a risk.
final class RiskActionsSection {

    private RiskActionsSection() {}

    static RiskSection of(RiskSection.Context context) {
        return new RiskSection(
                "section-risk-actions",
                RiskTexts.text("risk.section.actions"),
                ActionsSection.of(
                        context.workplace(),
                        new Fields(context.workplace(), context.names().nowProperty()),
                        context.model().actions(),
                        context.model().fields().field(AnalysisField.UNIT).valueProperty()::get));
    }
}
