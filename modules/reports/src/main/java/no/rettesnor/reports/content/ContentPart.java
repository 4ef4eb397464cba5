package no.rettesnor.reports.content;

import no.rettesnor.figures.Figure;

import java.util.List;

/// One piece of a section, ready to be written.
public sealed interface ContentPart {

    /// Running text; an empty line parts paragraphs.
    ///
    /// @param text with its numbers in place
    record Words(String text) implements ContentPart {

        /// The paragraphs, in order.
        public List<String> paragraphs() {
            return text.strip().isEmpty() ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
        }
    }

    /// A figure: with its chart, table, notes and source.
    record Shown(Figure figure) implements ContentPart {}

    /// A table that was filled in by hand.
    record HandTable(List<String> headers, List<List<String>> rows) implements ContentPart {

        public HandTable {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A table of words that the program made, such as how each unit stands with its duties.
    ///
    /// @param title what it shows
    /// @param headers one for each column
    /// @param rows a cell for each column
    /// @param notes what must be known to read it right
    record WordTable(
            String title, List<String> headers, List<List<String>> rows, List<String> notes)
            implements ContentPart {

        public WordTable {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
        }
    }

    /// Something the author has not given yet. It is said openly, so that nobody takes silence for
    /// an answer.
    record Unfilled(String prompt) implements ContentPart {}
}
