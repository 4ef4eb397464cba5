package no.rettesnor.office.report;

import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.office.report.PresentationSpec.BulletSlide;
import no.rettesnor.office.report.PresentationSpec.FigureSlide;
import no.rettesnor.office.report.PresentationSpec.Slide;
import no.rettesnor.office.report.PresentationSpec.TableSlide;

import java.util.ArrayList;
import java.util.List;

/// Picks the slides out of a document. What stands in small print after a chart or a table goes
/// with it: the last line as its source, the others to the speaker.
final class DocumentSlides {

    private final DocumentSpec document;

    DocumentSlides(DocumentSpec document) {
        this.document = document;
    }

    List<Slide> slides() {
        List<Slide> slides = new ArrayList<>();
        List<Part> parts = document.parts();
        String heading = document.title();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case DocumentSpec.Heading each -> heading = each.text();
                case DocumentSpec.Bullets list ->
                        slides.add(new BulletSlide(heading, list.items(), ""));
                case DocumentSpec.Chart chart -> {
                    List<ChartSpec> together = together(i);
                    i += together.size() - 1;
                    List<String> small = smallPrintAfter(i);
                    slides.add(
                            new FigureSlide(
                                    titled(chart.caption(), heading),
                                    together,
                                    source(small),
                                    notes(chart.chart().altText(), small)));
                }
                case DocumentSpec.Table table -> {
                    if (!followsChart(i)) {
                        List<String> small = smallPrintAfter(i);
                        slides.add(
                                new TableSlide(
                                        titled(table.caption(), heading),
                                        table.table(),
                                        source(small),
                                        notes("", small)));
                    }
                }
                case DocumentSpec.Grid grid -> {
                    List<String> small = smallPrintAfter(i);
                    slides.add(
                            new TableSlide(
                                    titled(grid.caption(), heading),
                                    grid.grid().plain(),
                                    source(small),
                                    notes(grid.grid().altText(), small)));
                }
                case DocumentSpec.Paragraph _,
                        DocumentSpec.Noted _,
                        DocumentSpec.SmallPrint _,
                        DocumentSpec.Steps _,
                        DocumentSpec.Contents _,
                        DocumentSpec.PageBreak _ -> {}
            }
        }
        return slides;
    }

    /// The chart there, and those that stand beside it when it is small.
    private List<ChartSpec> together(int index) {
        List<ChartSpec> together = new ArrayList<>();
        for (Part part : document.parts().subList(index, document.parts().size())) {
            if (!(part instanceof DocumentSpec.Chart each)
                    || (!together.isEmpty()
                            && !(together.getFirst().isSmall() && each.chart().isSmall()))) {
                break;
            }
            together.add(each.chart());
        }
        return together;
    }

    private boolean followsChart(int index) {
        return index > 0 && document.parts().get(index - 1) instanceof DocumentSpec.Chart;
    }

    private List<String> smallPrintAfter(int index) {
        List<String> lines = new ArrayList<>();
        for (Part part : document.parts().subList(index + 1, document.parts().size())) {
            if (part instanceof DocumentSpec.SmallPrint small) {
                lines.add(small.text());
            } else if (!(part instanceof DocumentSpec.Table) || !lines.isEmpty()) {
                break;
            }
        }
        return lines;
    }

    private static String titled(String caption, String heading) {
        return caption.isBlank() ? heading : caption;
    }

    private static String source(List<String> small) {
        return small.isEmpty() ? "" : small.getLast();
    }

    private static String notes(String first, List<String> small) {
        List<String> notes = new ArrayList<>();
        if (!first.isBlank()) {
            notes.add(first);
        }
        notes.addAll(small.subList(0, Math.max(0, small.size() - 1)));
        return String.join("\n", notes);
    }
}
