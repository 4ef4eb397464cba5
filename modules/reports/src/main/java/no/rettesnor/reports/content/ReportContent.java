package no.rettesnor.reports.content;

import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A report as every format says it: one language, each number in its place.
///
/// @param title on its first page
/// @param subtitle whose it is
/// @param language of everything in it
/// @param front the lines under the title: case number, period, time of the numbers
/// @param sections in order
/// @param terms what the words mean, in order
/// @param gathered when the numbers were read, in the form of [java.time.Instant]
/// @param question what was asked of the register, said for whoever checks it
/// @param rowCounts how many rows the figures count, by register
/// @param published whether small numbers were hidden, so that it may leave the house
/// @param hidden how many numbers were hidden
/// @param told the small numbers that are told because somebody decided so; null in what was frozen
///   before there were such decisions
public record ReportContent(
        String title,
        String subtitle,
        Language language,
        List<String> front,
        List<ContentSection> sections,
        List<Term> terms,
        String gathered,
        String question,
        Map<String, Long> rowCounts,
        boolean published,
        int hidden,
        @Nullable List<Told> told) {

    /// What a word means.
    public record Term(String term, String meaning) {}

    public ReportContent {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
        terms = List.copyOf(terms);
        told = told == null ? List.of() : List.copyOf(told);
        rowCounts = Collections.unmodifiableSortedMap(new TreeMap<>(rowCounts));
    }

    /// The small numbers that are told because somebody decided so.
    public List<Told> exemptions() {
        return told == null ? List.of() : told;
    }

    /// When the numbers were read.
    public Instant moment() {
        return Instant.parse(gathered);
    }

    /// All figures, in order.
    public List<Figure> figures() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .filter(ContentPart.Shown.class::isInstance)
                .map(part -> ((ContentPart.Shown) part).figure())
                .toList();
    }
}
