package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.TableSpec;

import java.util.List;

/// A presentation to write, one thing to say on each slide.
///
/// @param title on the first slide and in the file's properties
/// @param subtitle below it; may be empty
/// @param language of all its texts
/// @param slides what follows the first slide, in order
public record PresentationSpec(
        String title, String subtitle, Language language, List<Slide> slides) {

    public PresentationSpec {
        slides = List.copyOf(slides);
    }

    /// One slide.
    public sealed interface Slide {
        /// What is to be learned from it, as its title.
        String title();

        /// What the speaker should know; may be empty.
        String notes();
    }

    /// A slide with a chart, which the reader can change in PowerPoint, or with several small ones
    /// beside each other.
    ///
    /// @param charts one, or small ones on a shared axis; more than six go on over more slides
    /// @param source where the numbers are from; may be empty
    public record FigureSlide(String title, List<ChartSpec> charts, String source, String notes)
            implements Slide {

        public FigureSlide {
            charts = List.copyOf(charts);
            if (charts.isEmpty()) {
                throw new IllegalArgumentException("A figure needs a chart: " + title);
            }
        }

        /// A slide with one chart.
        public FigureSlide(String title, ChartSpec chart, String source, String notes) {
            this(title, List.of(chart), source, notes);
        }
    }

    /// A slide with a few points.
    public record BulletSlide(String title, List<String> items, String notes) implements Slide {

        public BulletSlide {
            items = List.copyOf(items);
        }
    }

    /// A slide with a table; one that is too long goes on over more slides.
    ///
    /// @param source where the numbers are from; may be empty
    public record TableSlide(String title, TableSpec table, String source, String notes)
            implements Slide {}

    /// The slides of a document: one for each chart, one for each list of bullets, and one for each
    /// table that does not belong to a chart.
    public static PresentationSpec of(DocumentSpec document) {
        return new PresentationSpec(
                document.title(),
                document.subtitle(),
                document.language(),
                new DocumentSlides(document).slides());
    }
}
