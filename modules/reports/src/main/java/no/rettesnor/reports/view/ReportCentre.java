package no.rettesnor.reports.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The middle of the page: what the line at hand in the outline is about.
final class ReportCentre extends ScrollPane {

    private final SectionPane section;
    private final ContentPane content;
    private final CoveragePane coverage;
    private final PreviewPane preview;

    /// @param openSection takes the reader to a section of the report, by its id
    ReportCentre(Workplace workplace, ReportsViewModel model, Consumer<String> openSection) {
        this.section = new SectionPane(workplace, model.edits(), model.withheld());
        this.content = new ContentPane(workplace);
        this.coverage = new CoveragePane(workplace, openSection);
        this.preview = new PreviewPane(workplace, model.preview());
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(OpenReport report, Outline line) {
        switch (line.about()) {
            case COVERAGE -> {
                if (report instanceof OpenReport.Draft open) {
                    coverage.show(open.prepared());
                    put(coverage);
                }
            }
            case PREVIEW -> {
                put(preview);
                preview.show(report);
            }
            case PROOF -> {
                if (report instanceof OpenReport.Adopted open) {
                    content.proof(open);
                    put(content);
                }
            }
            case SECTION -> section(report, line.section(), line.content());
        }
    }

    private void section(
            OpenReport report, @Nullable ReportSection draft, @Nullable ContentSection adopted) {
        switch (report) {
            case OpenReport.Draft open when draft != null -> {
                section.show(open.prepared(), draft);
                put(section);
            }
            case OpenReport.Adopted open when adopted != null -> {
                content.show(open.content(), adopted);
                put(content);
            }
            default -> {
                // The list is of another report than the numbers; the right one is on its way.
            }
        }
    }

    /// Shows something else than a report, or nothing.
    void put(@Nullable Node node) {
        // Tables and pages fill the room and scroll themselves.
        setFitToHeight(node != null && (node.equals(coverage) || node.equals(preview)));
        if (node == null || !node.equals(getContent())) {
            setContent(node);
        }
    }
}
