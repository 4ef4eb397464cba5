package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.PresentationSpec;
import no.rettesnor.office.report.PresentationSpec.Slide;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportContent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report as slides for the council. The first five are the summary: the title, the report in
/// short, how many there were, how it has developed, and what is done about it. After them the
/// other figures, one on each slide. Figures that are tables alone stay in the document and the
/// workbook.
final class ReportSlides {

    private static final int POINTS = 6;

    /// Slides of the summary after the title.
    private static final int SUMMARY = 4;

    /// The letter of § 25-1 about evaluating and improving.
    private static final String EVALUATION = "e";

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
        List<Figure> figures = new ArrayList<>(drawn());
        bullets(text("slides.summary"), points(content.sections())).ifPresent(slides::add);
        Optional<Figure> howMany = figures.stream().filter(each -> !isTrend(each)).findFirst();
        Optional<Figure> trend = figures.stream().filter(ReportSlides::isTrend).findFirst();
        for (Figure figure : Stream.of(howMany, trend).flatMap(Optional::stream).toList()) {
            slides.add(slide(figure));
            figures.remove(figure);
        }
        List<ContentSection> evaluation =
                content.sections().stream()
                        .filter(section -> section.duties().contains(EVALUATION))
                        .toList();
        bullets(text("slides.onwards"), points(evaluation)).ifPresent(slides::add);
        while (slides.size() < SUMMARY && !figures.isEmpty()) {
            slides.add(slide(figures.removeFirst()));
        }
        if (!figures.isEmpty()) {
            slides.add(
                    new PresentationSpec.BulletSlide(
                            text("slides.figures").in(language),
                            List.of(text("slides.figures-what", figures.size()).in(language)),
                            ""));
        }
        figures.forEach(figure -> slides.add(slide(figure)));
        return new PresentationSpec(content.title(), content.subtitle(), language, slides);
    }

    private static boolean isTrend(Figure figure) {
        return figure.kind() == ChartKind.RUN || figure.kind() == ChartKind.LINE;
    }

    private List<Figure> drawn() {
        return content.figures().stream()
                .map(PaperFigure::of)
                .filter(figure -> !new FigureTables(figure, language).charts().isEmpty())
                .toList();
    }

    private Slide slide(Figure paper) {
        return new PresentationSpec.FigureSlide(
                paper.title().in(language),
                new FigureTables(paper, language).charts(),
                paper.source().in(language),
                notes(paper));
    }

    private Optional<Slide> bullets(Text title, List<String> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PresentationSpec.BulletSlide(
                                title.in(language), points, String.join("\n", content.front())));
    }

    /// The sentences of the first of these sections that has any text.
    private static List<String> points(List<ContentSection> sections) {
        return sections.stream()
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
