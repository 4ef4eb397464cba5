package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.OpenReport;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A line of the outline to the left: a section, and how much there is to look at in it.
///
/// @param words its title with what is to be told about it
/// @param section of a draft; null in a frozen report, and for the line with the coverage
/// @param content of a frozen report; null in a draft, and for the line that proves it
record Outline(String words, @Nullable ReportSection section, @Nullable ContentSection content) {

    static List<Outline> of(OpenReport report, Language language) {
        return switch (report) {
            case OpenReport.Draft draft -> ofDraft(draft, language);
            case OpenReport.Adopted adopted -> ofAdopted(adopted, language);
        };
    }

    private static List<Outline> ofDraft(OpenReport.Draft draft, Language language) {
        List<ReportCheck> checks = draft.prepared().checks().all();
        List<Outline> lines = new ArrayList<>();
        lines.add(new Outline(text("outline.coverage").in(language), null, null));
        for (ReportSection section : draft.prepared().draft().sections()) {
            long open =
                    checks.stream().filter(check -> check.sectionId().equals(section.id())).count();
            lines.add(new Outline(said(section, open, language), section, null));
        }
        return lines;
    }

    private static String said(ReportSection section, long open, Language language) {
        if (!section.included()) {
            return text("outline.left-out", section.title()).in(language);
        }
        return open == 0
                ? text("outline.ready", section.title()).in(language)
                : text("outline.open", section.title(), open).in(language);
    }

    private static List<Outline> ofAdopted(OpenReport.Adopted adopted, Language language) {
        List<Outline> lines = new ArrayList<>();
        lines.add(
                new Outline(
                        text("outline.proof", adopted.corrections().size()).in(language),
                        null,
                        null));
        adopted.content()
                .sections()
                .forEach(section -> lines.add(new Outline(section.title(), null, section)));
        return lines;
    }
}
