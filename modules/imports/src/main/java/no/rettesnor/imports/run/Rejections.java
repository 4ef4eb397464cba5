package no.rettesnor.imports.run;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rows that could not be taken, with their reasons.
final class Rejections {

    private final Language language;
    private final Map<String, ImportSummary.Rejection> byReason = new LinkedHashMap<>();
    private final TreeMap<Long, String> byRow = new TreeMap<>();

    Rejections(Language language) {
        this.language = language;
    }

    void add(long row, Text reason) {
        String words = reason.in(language);
        ImportSummary.Rejection before = byReason.get(words);
        String kept = words;
        if (before == null) {
            byReason.put(words, new ImportSummary.Rejection(reason, 1, row));
        } else {
            // The same text for all rows with the reason, so that a million of them cost little.
            kept = byRow.getOrDefault(before.firstRow(), words);
            byReason.put(
                    words,
                    new ImportSummary.Rejection(
                            before.reason(), before.rows() + 1, before.firstRow()));
        }
        byRow.put(row, kept);
    }

    /// The reasons in words, by row.
    Map<Long, String> byRow() {
        return byRow;
    }

    /// The reasons, the most frequent first.
    List<ImportSummary.Rejection> byFrequency() {
        List<ImportSummary.Rejection> sorted = new ArrayList<>(byReason.values());
        sorted.sort(
                Comparator.comparingLong(ImportSummary.Rejection::rows)
                        .reversed()
                        .thenComparingLong(ImportSummary.Rejection::firstRow));
        return sorted;
    }
}
