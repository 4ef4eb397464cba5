package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the styles of a template that our roles are to have, and adds our own for those it lacks.
final class TemplateStyles {

    private final DocumentTemplate template;
    private final XWPFStyles styles;
    private final CTStyles all;

    TemplateStyles(XWPFDocument document, DocumentTemplate template) {
        this.template = template;
        this.styles = document.createStyles();
        this.all = styles.getCtStyles();
    }

    /// The style of each role that has one.
    ///
    /// @throws ProblemException when a style that was named is not there
    Map<DocumentRole, CTStyle> found() throws ProblemException {
        Map<DocumentRole, CTStyle> found = new EnumMap<>(DocumentRole.class);
        List<String> missing = new ArrayList<>();
        for (DocumentRole role : DocumentRole.values()) {
            String wanted = template.styles().get(role);
            if (wanted == null) {
                guessed(role).ifPresent(style -> found.put(role, style));
                continue;
            }
            String plain = StyleNames.plain(wanted);
            Optional<CTStyle> named = named(plain, role);
            if (named.isEmpty() && StyleNames.of(role).contains(plain)) {
                // Word shows its own styles under other names in other languages.
                named = guessed(role);
            }
            named.ifPresent(style -> found.put(role, style));
            if (named.isEmpty()) {
                missing.add("«" + wanted + "»");
            }
        }
        refuse(missing.stream().map(Text::verbatim).toList());
        return found;
    }

    /// The styles for a document.
    ///
    /// @throws ProblemException when one it cannot do without is missing, and none is to be added
    RoleStyles rolesFor(DocumentSpec spec) throws ProblemException, IOException {
        Map<DocumentRole, CTStyle> found = found();
        Set<DocumentRole> essential = essential(spec);
        essential.removeAll(found.keySet());
        if (template.missing() == DocumentTemplate.MissingStyles.REFUSE) {
            refuse(essential.stream().map(TemplateStyles::word).toList());
        }
        addOurs(found);
        Map<DocumentRole, String> ids = new EnumMap<>(DocumentRole.class);
        found.forEach((role, style) -> ids.put(role, style.getStyleId()));
        boolean numbered = numbersItself(found.get(DocumentRole.BULLET));
        return new RoleStyles(ids, numbered ? Set.of(DocumentRole.BULLET) : Set.of());
    }

    private static Set<DocumentRole> essential(DocumentSpec spec) {
        Set<DocumentRole> essential = EnumSet.of(DocumentRole.TITLE);
        for (DocumentSpec.Part part : spec.parts()) {
            if (part instanceof DocumentSpec.Heading heading) {
                essential.add(DocumentRole.heading(heading.level()));
            }
        }
        return essential;
    }

    private void refuse(List<Text> missing) throws ProblemException {
        if (missing.isEmpty()) {
            return;
        }
        String name = FileProblems.nameOf(template.file());
        throw new ProblemException(
                language ->
                        OfficeTexts.text(
                                        "template.styles",
                                        name,
                                        missing.stream()
                                                .map(word -> word.in(language))
                                                .collect(Collectors.joining(", ")))
                                .in(language));
    }

    private static Text word(DocumentRole role) {
        return switch (role) {
            case HEADING_1 -> OfficeTexts.text("role.heading", 1);
            case HEADING_2 -> OfficeTexts.text("role.heading", 2);
            case HEADING_3 -> OfficeTexts.text("role.heading", 3);
            case HEADING_4 -> OfficeTexts.text("role.heading", 4);
            default -> OfficeTexts.text("role.title");
        };
    }

    private Optional<CTStyle> guessed(DocumentRole role) {
        for (String name : StyleNames.of(role)) {
            Optional<CTStyle> style = named(name, role);
            if (style.isPresent()) {
                return style;
            }
        }
        return role == DocumentRole.BODY ? plainest() : Optional.empty();
    }

    private Optional<CTStyle> named(String plain, DocumentRole role) {
        for (CTStyle style : all.getStyleArray()) {
            if (style.getType() == type(role)
                    && (isCalled(style, plain)
                            || StyleNames.plain(style.getStyleId()).equals(plain))) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /// A style may have further names after a comma.
    private static boolean isCalled(CTStyle style, String plain) {
        List<String> names = new ArrayList<>();
        if (style.isSetName()) {
            names.addAll(List.of(style.getName().getVal().split(",")));
        }
        if (style.isSetAliases()) {
            names.addAll(List.of(style.getAliases().getVal().split(",")));
        }
        return names.stream().anyMatch(name -> StyleNames.plain(name).equals(plain));
    }

    private static STStyleType.Enum type(DocumentRole role) {
        return switch (role) {
            case TABLE -> STStyleType.TABLE;
            case NOTE_MARK -> STStyleType.CHARACTER;
            default -> STStyleType.PARAGRAPH;
        };
    }

    /// The style of paragraphs that have none.
    private Optional<CTStyle> plainest() {
        for (CTStyle style : all.getStyleArray()) {
            if (style.getType() == STStyleType.PARAGRAPH
                    && style.isSetDefault()
                    && "1,true,on".contains(String.valueOf(style.xgetDefault().getStringValue()))) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    private void addOurs(Map<DocumentRole, CTStyle> found) throws IOException {
        Map<String, CTStyle> ours = DocumentStyles.own();
        RoleStyles own = RoleStyles.own();
        for (DocumentRole role : DocumentRole.values()) {
            Optional<String> id = own.of(role);
            if (found.containsKey(role) || id.isEmpty() || role == DocumentRole.BODY) {
                continue;
            }
            CTStyle added = all.addNewStyle();
            added.set(ours.get(id.get()));
            added.setStyleId("Rettesnor" + id.get());
            String base = plainest().map(CTStyle::getStyleId).orElse("");
            if (added.isSetBasedOn()) {
                rebase(added, base);
            }
            styles.addStyle(new XWPFStyle(added, styles));
            found.put(role, added);
        }
    }

    private static void rebase(CTStyle style, String base) {
        if (base.isEmpty()) {
            style.unsetBasedOn();
        } else {
            style.getBasedOn().setVal(base);
        }
        if (style.isSetNext()) {
            style.unsetNext();
        }
    }

    private boolean numbersItself(@Nullable CTStyle style) {
        CTStyle each = style;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (each.isSetPPr() && each.getPPr().isSetNumPr()) {
                return true;
            }
            each = each.isSetBasedOn() ? byId(each.getBasedOn().getVal()) : null;
        }
        return false;
    }

    private @Nullable CTStyle byId(String id) {
        for (CTStyle style : all.getStyleArray()) {
            if (id.equals(style.getStyleId())) {
                return style;
            }
        }
        return null;
    }
}
