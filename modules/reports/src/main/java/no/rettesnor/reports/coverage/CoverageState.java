package no.rettesnor.reports.coverage;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Text;

/// How a unit stands with one duty. Each state has a sign and a word of its own, so that none is
/// told by colour alone.
public enum CoverageState {
    /// There is evidence and nothing is missing.
    COVERED("●"),
    /// There is evidence, and something is missing.
    PARTLY("◐"),
    /// There is no evidence.
    MISSING("○"),
    /// A number that would tell must be kept back for somebody's privacy.
    KEPT_BACK(":"),
    /// Nothing in the program can tell.
    NOT_MEASURED("–"),
    /// The unit had not begun to use the system.
    NOT_IN_USE("–");

    private final String sign;

    CoverageState(String sign) {
        this.sign = sign;
    }

    /// The sign before the word.
    public String sign() {
        return sign;
    }

    /// The word for users.
    public Text word() {
        return text("coverage.state." + name());
    }
}
