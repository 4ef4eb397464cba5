package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.PresentationSpec;
import no.rettesnor.office.report.PresentationSpec.Slide;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ReportContent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The report as slides for the council: in short, and then one figure on each slide. Figures that
/// are tables alone stay in the document and the workbook.
final class ReportSlides {

    private static final int POINTS = 6;

    /// After a full stop and before a capital, so that “3. tertial” stays together.
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\d][.!?])\\s+(?=\\p{Lu})");

    private final ReportContent content;
    private final Language language;

    ReportSlides(ReportContent content) {
        this.content = content;
        this.language = content.language();
    }

    PresentationSpec spec() {
        List<Slide> slides = new ArrayList<>();
        List<String> points = points();
        if (!points.isEmpty()) {
            slides.add(
                    new PresentationSpec.BulletSlide(
                            text("slides.summary").in(language),
                            points,
                            String.join("\n", content.front())));
        }
        for (Figure figure : content.figures()) {
            Figure paper = PaperFigure.of(figure);
            for (ChartSpec chart : new FigureTables(paper, language).charts()) {
                slides.add(
                        new PresentationSpec.FigureSlide(
                                paper.title().in(language),
                                chart,
                                paper.source().in(language),
                                notes(paper)));
            }
        }
        return new PresentationSpec(content.title(), content.subtitle(), language, slides);
    }

    /// The sentences of the first section that has any text.
    private List<String> points() {
        return content.sections().stream()
                .map(
                        section ->
                                section.parts().stream()
                                        .filter(ContentPart.Words.class::isInstance)
                                        .flatMap(
                                                part ->
                                                        ((ContentPart.Words) part)
                                                                .paragraphs().stream())
                                        .flatMap(
                                                paragraph ->
                                                        Arrays.stream(SENTENCE.split(paragraph)))
                                        .limit(POINTS)
                                        .toList())
                .filter(sentences -> !sentences.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String notes(Figure figure) {
        return figure.notes().stream()
                .map((Text note) -> note.in(language))
                .collect(Collectors.joining("\n", figure.altText().in(language) + "\n", ""));
    }
}
