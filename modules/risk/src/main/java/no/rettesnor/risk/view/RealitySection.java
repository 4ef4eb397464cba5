package no.rettesnor.risk.view;

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
        context.model().riskProperty().addListener((_, _, now) -> follow(reality, now));
        follow(reality, context.model().riskProperty().get());
        return new RiskSection(
                "section-reality",
                RiskTexts.text("reality.section"),
                new RealityPane(context.workplace(), reality));
    }

    private static void follow(RealityViewModel reality, @Nullable RatedRisk rated) {
        reality.show(rated == null ? null : rated.risk().id());
    }
}
