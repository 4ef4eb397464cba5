package no.rettesnor.office.report;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which style of a document each role has.
///
/// @param ids the id of the style by role; a role without one is written in the document's plain
///   style
/// @param numbered the roles whose style brings its own bullets or numbers
record RoleStyles(Map<DocumentRole, String> ids, Set<DocumentRole> numbered) {

    RoleStyles {
        ids = Map.copyOf(ids);
        numbered = Set.copyOf(numbered);
    }

    /// The styles of our own documents.
    static RoleStyles own() {
        Map<DocumentRole, String> ids = new EnumMap<>(DocumentRole.class);
        ids.put(DocumentRole.TITLE, "Title");
        ids.put(DocumentRole.SUBTITLE, "Subtitle");
        for (int level = 1; level <= DocumentSpec.Heading.DEEPEST; level++) {
            ids.put(DocumentRole.heading(level), "Heading" + level);
        }
        ids.put(DocumentRole.BODY, "Normal");
        ids.put(DocumentRole.BULLET, "ListBullet");
        ids.put(DocumentRole.STEP, "ListNumber");
        ids.put(DocumentRole.CAPTION, "Caption");
        ids.put(DocumentRole.SOURCE, "SmallPrint");
        ids.put(DocumentRole.TABLE_TEXT, "TableText");
        ids.put(DocumentRole.NOTE, "FootnoteText");
        ids.put(DocumentRole.NOTE_MARK, "FootnoteReference");
        for (int level = 1; level <= 3; level++) {
            ids.put(DocumentRole.contents(level), "TOC" + level);
        }
        return new RoleStyles(ids, Set.of());
    }

    /// The style of a role, where the document has one for it.
    Optional<String> of(DocumentRole role) {
        return Optional.ofNullable(ids.get(role));
    }

    /// Gives a paragraph the style of a role.
    void apply(XWPFParagraph paragraph, DocumentRole role) {
        // POI sets nothing on a paragraph that has no properties yet.
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        of(role).ifPresent(paragraph::setStyle);
    }
}
