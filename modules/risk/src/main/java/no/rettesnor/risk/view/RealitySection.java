package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyObjectProperty;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.RealityViewModel;
import no.rettesnor.risk.viewmodel.RiskDesk;

import org.jspecify.annotations.Nullable;

/// What the register says of the risk. An analysis that is decided takes answers all the same:
/// following up is what it was decided for.
final class RealitySection {

    private RealitySection() {}

    static RiskSection of(RiskSection.Context context) {
        RiskDesk desk = context.desk();
        RealityViewModel reality =
                new RealityViewModel(
                        desk.store(),
                        desk.registers(),
                        desk.tasks(),
                        desk.edits(),
                        desk.screen(),
                        desk.failures());
        RealityPane pane = new RealityPane(context.workplace(), reality);
        ReadOnlyObjectProperty<@Nullable RatedRisk> risk = context.model().riskProperty();
        risk.addListener(_ -> follow(reality, pane, risk.get()));
        pane.sceneProperty().addListener(_ -> follow(reality, pane, risk.get()));
        return new RiskSection("section-reality", RiskTexts.text("reality.section"), pane);
    }

    /// The register is only followed for those who see it.
    private static void follow(
            RealityViewModel reality, RealityPane pane, @Nullable RatedRisk rated) {
        reality.show(rated == null || pane.getScene() == null ? null : rated.risk().id());
    }
}
