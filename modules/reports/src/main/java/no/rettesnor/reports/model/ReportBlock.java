package no.rettesnor.reports.model;

import org.jspecify.annotations.Nullable;

/// One piece of a section.
///
/// @param id of its row
/// @param sectionId whose it is
/// @param position its place in the section, from 0
/// @param kind what it is
/// @param content the text with its number fields; the id of the figure's source; the headers of
///   the table, one on each line
/// @param prompt what the author is asked to write here; empty when nothing is asked
/// @param unitId the unit a figure is narrowed to; null for the whole report's
/// @param finding the figure's title as the author puts it; null for its own
/// @param altText the figure's alt text as the author puts it; null for the drafted one
/// @param altConfirmed whether somebody has read the alt text and found it right
/// @param reviewed the numbers of the text's fields when somebody last read it, one on each line as
///   `field=number`; null when it must be read again, such as after a copy
public record ReportBlock(
        String id,
        String sectionId,
        int position,
        BlockKind kind,
        String content,
        String prompt,
        @Nullable String unitId,
        @Nullable String finding,
        @Nullable String altText,
        boolean altConfirmed,
        @Nullable String reviewed) {

    /// What tells this figure from others: the source's id, and the unit when it has one of its
    /// own.
    public FigureKey figureKey() {
        return new FigureKey(content, unitId);
    }

    /// Whether the author has been asked for something and has not given it.
    public boolean isUnfilled() {
        return kind == BlockKind.WORDS && content.isBlank() && !prompt.isBlank();
    }

    /// With another text, which nobody has read yet.
    public ReportBlock saying(String words) {
        return with(words, finding, altText, altConfirmed, null);
    }

    /// Read by its author, when its fields had these numbers.
    public ReportBlock read(String numbers) {
        return with(content, finding, altText, altConfirmed, numbers);
    }

    /// A figure with another title; its own again when blank.
    public ReportBlock titled(String title) {
        return with(content, title.isBlank() ? null : title, altText, altConfirmed, reviewed);
    }

    /// A figure with another alt text, the drafted one again when blank; confirmed or not.
    public ReportBlock described(String words, boolean confirmed) {
        return with(content, finding, words.isBlank() ? null : words, confirmed, reviewed);
    }

    private ReportBlock with(
            String newContent,
            @Nullable String newFinding,
            @Nullable String newAltText,
            boolean newConfirmed,
            @Nullable String newReviewed) {
        return new ReportBlock(
                id,
                sectionId,
                position,
                kind,
                newContent,
                prompt,
                unitId,
                newFinding,
                newAltText,
                newConfirmed,
                newReviewed);
    }
}
