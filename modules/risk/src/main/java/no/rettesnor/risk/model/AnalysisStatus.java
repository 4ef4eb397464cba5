package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How far an analysis has come.
public enum AnalysisStatus {
    DRAFT,
    /// Decided on: its risks and ratings stand as they are until it is opened again.
    APPROVED,
    /// Kept, and no longer followed up.
    ARCHIVED;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("status." + name());
    }
}
