package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.AnnualReport;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// What stands first in every format: whose report it is, of which time, and when it was made.
record Front(AnnualReport report, ZoneId zone) {

    String title() {
        return said(text("report.title", report.question().period().words()));
    }

    /// Municipality, period, and when the numbers were read.
    List<String> lines() {
        return List.of(
                said(text("report.whose", report.municipality())),
                said(text("report.period", report.question().period().words())),
                said(text("report.gathered", moment())));
    }

    private String moment() {
        Language language = report.question().language();
        return LocalDateTime.ofInstant(report.gathered(), zone)
                .format(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(language.locale()));
    }

    String said(Text words) {
        return words.in(report.question().language());
    }
}
