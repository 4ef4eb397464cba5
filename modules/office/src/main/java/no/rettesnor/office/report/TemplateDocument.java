package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;

/// Writes a document into a template.
final class TemplateDocument {

    private static final int NARROWEST = 4_000;
    private static final int WIDEST = 20_000;
    private static final int A4_TEXT = 9_638;

    private final DocumentTemplate template;
    private final DocumentSpec spec;
    private final ProgressMonitor monitor;

    TemplateDocument(DocumentTemplate template, DocumentSpec spec, ProgressMonitor monitor) {
        this.template = template;
        this.spec = spec;
        this.monitor = monitor;
    }

    void write(OutputStream out) throws IOException, ProblemException {
        try (XWPFDocument document = opened(template)) {
            RoleStyles styles = new TemplateStyles(document, template).rolesFor(spec);
            TemplatePlace place = TemplatePlace.in(document, template);
            new DocumentParts(
                            document,
                            spec,
                            styles,
                            DocumentLists.in(document, false),
                            textWidth(document))
                    .write(monitor);
            place.moveHere();
            describe(document);
            document.write(out);
        } catch (InvalidFormatException cause) {
            throw new IllegalStateException("POI could not make a chart part", cause);
        }
    }

    /// The names of the styles a template has for our roles.
    static Map<DocumentRole, String> stylesIn(DocumentTemplate template) throws ProblemException {
        try (XWPFDocument document = opened(template)) {
            Map<DocumentRole, String> names = new EnumMap<>(DocumentRole.class);
            new TemplateStyles(document, template)
                    .found()
                    .forEach(
                            (role, style) ->
                                    names.put(
                                            role,
                                            style.isSetName()
                                                    ? style.getName().getVal()
                                                    : style.getStyleId()));
            return names;
        } catch (IOException cause) {
            throw FileProblems.reading(FileProblems.nameOf(template.file()), cause);
        }
    }

    // POI throws whatever its parts happen to throw when a file is not what it says it is.
    private static XWPFDocument opened(DocumentTemplate template) throws ProblemException {
        String name = FileProblems.nameOf(template.file());
        byte[] bytes = TemplateFile.read(template.file());
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            parts.replaceContentType(
                    XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            closeToTheOutside(name, parts);
            XWPFDocument document = new XWPFDocument(parts);
            if (document.getDocument().getBody() == null) {
                throw new IOException("No body");
            }
            return document;
        } catch (IOException | InvalidFormatException | RuntimeException cause) {
            throw TemplateFile.damaged(name, cause);
        }
    }

    /// Whoever opens the document must not fetch anything by that. The tie to the file the template
    /// itself was made from is cut; anything else is for the template's maker to mend.
    private static void closeToTheOutside(String name, OPCPackage parts)
            throws ProblemException, InvalidFormatException {
        for (PackagePart part : parts.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship each : part.getRelationships()) {
                String type = each.getRelationshipType();
                if (each.getTargetMode() == TargetMode.EXTERNAL
                        && !type.endsWith("/hyperlink")
                        && !type.endsWith("/attachedTemplate")) {
                    throw new ProblemException(OfficeTexts.text("template.external", name));
                }
            }
        }
    }

    private void describe(XWPFDocument document) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(SheetText.withoutControls(spec.title()));
        properties.setCreator("Rettesnor");
        properties.setLastModifiedByUser("Rettesnor");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(DocumentStyles.tag(spec.language()));
        CTStyles styles = document.getStyles().getCtStyles();
        if (styles.isSetDocDefaults()
                && styles.getDocDefaults().isSetRPrDefault()
                && styles.getDocDefaults().getRPrDefault().isSetRPr()) {
            CTRPr plain = styles.getDocDefaults().getRPrDefault().getRPr();
            (plain.sizeOfLangArray() > 0 ? plain.getLangArray(0) : plain.addNewLang())
                    .setVal(DocumentStyles.tag(spec.language()));
        }
        var settings = document.getSettings();
        if (settings != null && settings.getCTSettings().isSetAttachedTemplate()) {
            String tie = settings.getCTSettings().getAttachedTemplate().getId();
            settings.getCTSettings().unsetAttachedTemplate();
            settings.getPackagePart().removeRelationship(tie);
        }
    }

    /// What stands between the margins of the last section.
    private static int textWidth(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return A4_TEXT;
        }
        CTPageMar margins = section.getPgMar();
        int width =
                number(section.getPgSz().getW())
                        - number(margins.getLeft())
                        - number(margins.getRight());
        return width <= 0 ? A4_TEXT : Math.clamp(width, NARROWEST, WIDEST);
    }

    private static int number(Object measure) {
        return measure instanceof BigInteger whole ? whole.intValue() : 0;
    }
}
