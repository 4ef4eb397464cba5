package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.List;

/// A text document to write.
///
/// @param title on its first page and in its properties
/// @param subtitle below the title; may be empty
/// @param language of all its texts, for spelling and screen readers
/// @param parts its content, in order
public record DocumentSpec(String title, String subtitle, Language language, List<Part> parts) {

    public DocumentSpec {
        parts = List.copyOf(parts);
    }

    /// Whether the part at a place leads to a chart with a heading of its own, and is to stand on
    /// its page.
    public boolean leadsToChart(int place) {
        return place + 2 < parts.size()
                && parts.get(place + 1) instanceof Heading heading
                && heading.level() > 1
                && parts.get(place + 2) instanceof Chart;
    }

    /// Whether the part at a place stands between a heading and what the heading is about.
    public boolean isBelowHeading(int place) {
        return place > 0
                && place + 1 < parts.size()
                && parts.get(place - 1) instanceof Heading
                && !(parts.get(place + 1) instanceof Heading);
    }

    /// One part of the text.
    public sealed interface Part {}

    /// A heading.
    ///
    /// @param level 1 to 4
    public record Heading(int level, String text) implements Part {

        /// The deepest level there is.
        public static final int DEEPEST = 4;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("Headings have levels 1 to 4, not " + level);
            }
        }
    }

    /// A list of the headings down to level 3, each leading to its place.
    public record Contents() implements Part {}

    /// A paragraph of running text.
    public record Paragraph(String text) implements Part {}

    /// A paragraph with notes: footnotes in Word, notes at the end of a PDF.
    ///
    /// @param notes what the marks after the text lead to, in order
    public record Noted(String text, List<String> notes) implements Part {

        public Noted {
            notes = List.copyOf(notes);
        }
    }

    /// A paragraph in small print: a source line, a note.
    public record SmallPrint(String text) implements Part {}

    /// A bullet list.
    public record Bullets(List<String> items) implements Part {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A numbered list, counted from 1.
    public record Steps(List<String> items) implements Part {

        public Steps {
            items = List.copyOf(items);
        }
    }

    /// A table with a numbered caption above it; no caption where that is empty.
    public record Table(String caption, TableSpec table) implements Part {}

    /// A grid with a numbered caption above it; no caption where that is empty.
    public record Grid(String caption, GridSpec grid) implements Part {}

    /// A chart with a numbered caption below it; no caption where that is empty.
    public record Chart(String caption, ChartSpec chart) implements Part {}

    /// What follows begins on a new page.
    public record PageBreak() implements Part {}
}
