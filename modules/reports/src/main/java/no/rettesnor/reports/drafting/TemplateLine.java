package no.rettesnor.reports.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One line of a template.
///
/// @param kind the first word: what it is
/// @param what the rest, in order
record TemplateLine(String kind, List<String> what) {

    /// The lines of the annual report.
    static List<TemplateLine> annual() {
        try (InputStream file = TemplateLine.class.getResourceAsStream("annual.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The template of the annual report is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t")))
                    .map(
                            words ->
                                    new TemplateLine(
                                            words.getFirst(), words.subList(1, words.size())))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The first word after the kind.
    String first() {
        return what.getFirst();
    }
}
