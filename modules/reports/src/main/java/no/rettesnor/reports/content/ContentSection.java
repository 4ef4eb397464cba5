package no.rettesnor.reports.content;

import java.util.List;

/// A chapter, ready to be written.
///
/// @param title its heading
/// @param demanded whether the act asks for it
/// @param duties letters of kommuneloven § 25-1 it gives evidence of, such as `bd`
/// @param parts in order
public record ContentSection(
        String title, boolean demanded, String duties, List<ContentPart> parts) {

    public ContentSection {
        parts = List.copyOf(parts);
    }
}
