package no.rettesnor.risk.view;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.uikit.page.HistoryList;

import java.util.concurrent.atomic.AtomicReference;

/// Who changed what about the selected risk.
final class RiskHistorySection {

    private RiskHistorySection() {}

    static RiskSection of(RiskSection.Context context) {
        HistoryList list = new HistoryList("risk-history", context.workplace().language());
        AnalysisViewModel model = context.model();
        AtomicReference<String> shown = new AtomicReference<>("");
        model.history()
                .linesProperty()
                .addListener(
                        (_, _, now) -> {
                            RatedRisk risk = model.riskProperty().get();
                            String id = risk == null ? "" : risk.risk().id();
                            list.show(now, !shown.getAndSet(id).equals(id));
                        });
        return new RiskSection("section-history", RiskTexts.text("risk.section.history"), list);
    }
}
