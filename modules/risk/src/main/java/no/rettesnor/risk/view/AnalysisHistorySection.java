package no.rettesnor.risk.view;

import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.page.HistoryList;

/// Who changed what about the analysis itself.
final class AnalysisHistorySection {

    private AnalysisHistorySection() {}

    static RiskSection of(RiskSection.Context context) {
        HistoryList list = new HistoryList("analysis-history", context.workplace().language());
        context.model()
                .openProperty()
                .addListener(
                        (_, before, now) -> {
                            if (now != null) {
                                boolean isOther =
                                        before == null
                                                || !before.analysis()
                                                        .id()
                                                        .equals(now.analysis().id());
                                list.show(now.history(), isOther);
                            }
                        });
        return new RiskSection(
                "section-analysis-history", RiskTexts.text("risk.section.history"), list);
    }
}
