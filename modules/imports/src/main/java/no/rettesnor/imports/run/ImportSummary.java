package no.rettesnor.imports.run;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What an import did, or would have done.
///
/// `read = inserted + updated + unchanged + earlierVersions + rejectedRows()`: no row is lost.
///
/// @param read rows beneath the header that hold anything
/// @param inserted rows that became new records
/// @param updated rows whose record was known and has changed
/// @param unchanged rows whose record was known and has not changed
/// @param earlierVersions rows with the same key as a later row of the file, which was taken
///   instead
/// @param rejected rows that could not be taken, by reason, the most frequent first
/// @param warnings what somebody should look at, though nothing was lost
/// @param rejectedFile where the rejected rows were written; null when there are none, or in a
///   rehearsal
/// @param rehearsal whether nothing was written
public record ImportSummary(
        long read,
        long inserted,
        long updated,
        long unchanged,
        long earlierVersions,
        List<Rejection> rejected,
        List<Text> warnings,
        @Nullable Path rejectedFile,
        boolean rehearsal) {

    /// Rows that were rejected for the same reason.
    ///
    /// @param reason what is wrong with them, and what would help
    /// @param rows how many
    /// @param firstRow the first of them, as a spreadsheet numbers rows
    public record Rejection(Text reason, long rows, long firstRow) {}

    public ImportSummary {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /// How many rows were rejected.
    public long rejectedRows() {
        return rejected.stream().mapToLong(Rejection::rows).sum();
    }

    /// Whether the import changed nothing.
    public boolean tookNothing() {
        return inserted + updated == 0;
    }
}
