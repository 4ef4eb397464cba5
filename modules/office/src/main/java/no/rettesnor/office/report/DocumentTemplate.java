package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;

import java.nio.file.Path;
import java.util.Map;

/// The municipality's own Word template: its styles, headers, footers and logo are kept, and a
/// document is written into it.
///
/// @param file a `.docx` or `.dotx` without macros
/// @param styles the names of styles, as Word shows them, for roles that are not to be guessed
/// @param place the name of the bookmark or content control where the text goes; blank to look for
///   the usual names, and to write at the end where there is none of them
/// @param missing what to do when the template has no style for the title or a heading
public record DocumentTemplate(
        Path file, Map<DocumentRole, String> styles, String place, MissingStyles missing) {

    /// What to do when a template lacks a style that the text cannot do without.
    public enum MissingStyles {
        /// Write nothing, and say which styles are missing.
        REFUSE,
        /// Add our own style to the document.
        ADD_OURS
    }

    public DocumentTemplate {
        styles = Map.copyOf(styles);
    }

    /// A template whose styles and place are guessed by their names, and which is refused where the
    /// title or a heading has none.
    public static DocumentTemplate of(Path file) {
        return new DocumentTemplate(file, Map.of(), "", MissingStyles.REFUSE);
    }

    /// The name of the style each role would have, for a user to look over; a role that is left out
    /// gets our own style, or none.
    ///
    /// @throws ProblemException when the file is missing, damaged, protected or not a template, or
    ///   has no style of a name that was given
    public Map<DocumentRole, String> found() throws ProblemException {
        return TemplateDocument.stylesIn(this);
    }
}
