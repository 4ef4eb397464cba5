package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Text;

/// What a page says when its numbers could not be read.
final class FailureWords {

    private FailureWords() {}

    static Text of(Throwable failure) {
        return failure instanceof Explained explained
                ? explained.text()
                : text("page.fault", failure.getClass().getSimpleName());
    }
}
