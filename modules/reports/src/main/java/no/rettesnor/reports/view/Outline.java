package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.OpenReport;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A line of the outline to the left: a section, and how much there is to look at in it.
///
/// @param about what it leads to
/// @param words its title with what is to be told about it
/// @param section of a draft; null for all else
/// @param content of a frozen report; null for all else
record Outline(
        About about,
        String words,
        @Nullable ReportSection section,
        @Nullable ContentSection content) {

    /// What a line leads to.
    enum About {
        SECTION,
        /// How each unit stands with its duties.
        COVERAGE,
        /// The pages as they would be written.
        PREVIEW,
        /// What proves a frozen report.
        PROOF
    }

    private static Outline whole(About about, Text words, Language language) {
        return new Outline(about, words.in(language), null, null);
    }

    static List<Outline> of(OpenReport report, Language language) {
        return switch (report) {
            case OpenReport.Draft draft -> ofDraft(draft, language);
            case OpenReport.Adopted adopted -> ofAdopted(adopted, language);
        };
    }

    private static List<Outline> ofDraft(OpenReport.Draft draft, Language language) {
        List<ReportCheck> checks = draft.prepared().checks().all();
        List<Outline> lines = new ArrayList<>();
        lines.add(whole(About.COVERAGE, text("outline.coverage"), language));
        lines.add(whole(About.PREVIEW, text("outline.preview"), language));
        for (ReportSection section : draft.prepared().draft().sections()) {
            long open =
                    checks.stream().filter(check -> check.sectionId().equals(section.id())).count();
            lines.add(new Outline(About.SECTION, said(section, open, language), section, null));
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
                whole(About.PROOF, text("outline.proof", adopted.corrections().size()), language));
        lines.add(whole(About.PREVIEW, text("outline.preview"), language));
        adopted.content()
                .sections()
                .forEach(
                        section ->
                                lines.add(
                                        new Outline(
                                                About.SECTION, section.title(), null, section)));
        return lines;
    }
}
