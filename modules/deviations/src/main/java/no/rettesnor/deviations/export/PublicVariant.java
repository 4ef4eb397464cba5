package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.disclosure.RedactionBasis;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What others get: deviations without what was taken out, and how much that was by which law.
final class PublicVariant {

    private final Language language;
    private final LocalDate lawOf;
    private final Heading heading;
    private final List<PublicDeviation> deviations;
    private final SortedMap<String, long[]> byBasis;

    /// What the files say of the request.
    ///
    /// @param title may hold anything somebody wrote; what tells who somebody is, is taken out
    /// @param caseNumber the same; may be empty
    /// @param lawOf the day it came; today when nobody has asked
    /// @param isRequested whether somebody has asked
    record Heading(String title, String caseNumber, LocalDate lawOf, boolean isRequested) {}

    /// @param byBasis taken out, and how many of them nobody has decided about, by the key of the
    ///   legal basis
    PublicVariant(
            Language language,
            Heading heading,
            List<PublicDeviation> deviations,
            Map<String, long[]> byBasis) {
        this.language = language;
        this.lawOf = heading.lawOf();
        this.heading = heading;
        this.deviations = List.copyOf(deviations);
        this.byBasis = new TreeMap<>(byBasis);
    }

    List<PublicDeviation> deviations() {
        return deviations;
    }

    Language language() {
        return language;
    }

    String title() {
        return ReviewedText.openLine(heading.title(), lawOf).in(language);
    }

    /// What the reader has to know, a sentence each.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!heading.caseNumber().isBlank()) {
            Text number = ReviewedText.openLine(heading.caseNumber(), lawOf);
            notes.add(say(DeviationTexts.text("disclosure.note.case", number)));
        }
        if (heading.isRequested()) {
            notes.add(say(DeviationTexts.text("disclosure.note.requested", Days.words(lawOf))));
        }
        notes.add(say(DeviationTexts.text("disclosure.note.count", deviations.size())));
        notes.add(say(DeviationTexts.text("disclosure.note.removed")));
        long exempt = deviations.stream().filter(PublicDeviation::isExempt).count();
        if (exempt > 0) {
            notes.add(say(DeviationTexts.text("disclosure.note.exempt", exempt)));
        }
        if (undecided() > 0) {
            notes.add(
                    say(
                            DeviationTexts.text(
                                    "disclosure.note.unreviewed", undecided(), redactions())));
        }
        return List.copyOf(notes);
    }

    long redactions() {
        return byBasis.values().stream().mapToLong(counts -> counts[0]).sum();
    }

    long undecided() {
        return byBasis.values().stream().mapToLong(counts -> counts[1]).sum();
    }

    /// How many pieces were taken out by which law: counts only.
    TableSpec counts() {
        return TableSpec.of(
                List.of(
                        ColumnSpec.text(say(DeviationTexts.text("disclosure.column.basis"))),
                        ColumnSpec.whole(say(DeviationTexts.text("disclosure.column.count"))),
                        ColumnSpec.whole(say(DeviationTexts.text("disclosure.column.unreviewed")))),
                byBasis.entrySet().stream()
                        .map(
                                each ->
                                        List.of(
                                                Cell.of(
                                                        say(
                                                                RedactionBasis.cite(
                                                                        each.getKey(), lawOf))),
                                                (Cell) new Cell.Numeric(each.getValue()[0]),
                                                new Cell.Numeric(each.getValue()[1])))
                        .toList());
    }

    String say(Text text) {
        return text.in(language);
    }
}
