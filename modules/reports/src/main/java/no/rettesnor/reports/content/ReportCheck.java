package no.rettesnor.reports.content;

import no.rettesnor.kernel.Text;

/// Something to look at before a report is adopted.
///
/// @param kind what is the matter
/// @param sectionId where
/// @param blockId the block it is about
/// @param words one sentence that says what and what to do
public record ReportCheck(Kind kind, String sectionId, String blockId, Text words) {

    /// What can be the matter.
    public enum Kind {
        /// The author was asked for something that is not there.
        UNFILLED,
        /// A text must be read again: its numbers are others than when it was last read.
        STALE,
        /// A field or a figure that the report has no number for.
        UNKNOWN,
        /// An alt text that nobody has confirmed.
        ALT_TEXT
    }
}
