package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The municipality's own PowerPoint template: its masters and layouts are kept, its slides are
/// not.
///
/// @param file a `.pptx` or `.potx` in 16:9 without macros
public record SlidesTemplate(Path file) {

    private static final double WIDE = 16 / 9.0;
    private static final double TOLERANCE = 0.02;

    /// The layouts that a report uses, for a user to look over: those that the template has.
    ///
    /// @throws ProblemException when the file is missing, damaged, protected or not such a template
    public List<String> found() throws ProblemException {
        List<String> names = new ArrayList<>();
        try (XMLSlideShow show = open()) {
            for (SlideLayout kind :
                    List.of(
                            SlideLayout.TITLE,
                            SlideLayout.TITLE_ONLY,
                            SlideLayout.TITLE_AND_CONTENT)) {
                for (XSLFSlideMaster master : show.getSlideMasters()) {
                    if (master.getLayout(kind) != null) {
                        names.add(master.getLayout(kind).getName());
                        break;
                    }
                }
            }
        } catch (IOException cause) {
            throw damaged(cause);
        }
        return List.copyOf(names);
    }

    /// An empty presentation in its design; whoever asked closes it.
    XMLSlideShow open() throws ProblemException {
        byte[] bytes = TemplateFile.readSlides(file);
        try {
            XMLSlideShow show = new XMLSlideShow(reached(withoutSlides(bytes)));
            Dimension page = show.getPageSize();
            if (show.getSlideMasters().isEmpty()
                    || show.getSlideMasters().getFirst().getSlideLayouts().length == 0) {
                show.close();
                throw new ProblemException(OfficeTexts.text("slides.layouts", name()));
            }
            if (Math.abs(page.getWidth() / page.getHeight() - WIDE) > TOLERANCE) {
                show.close();
                throw new ProblemException(OfficeTexts.text("slides.format", name()));
            }
            return show;
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException cause) {
            throw damaged(cause);
        }
    }

    private static byte[] withoutSlides(byte[] bytes) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(show.getSlides().size() - 1);
            }
            CTPresentation presentation = show.getCTPresentation();
            // Sections and shows of the template's own slides.
            if (presentation.isSetExtLst()) {
                presentation.unsetExtLst();
            }
            if (presentation.isSetCustShowLst()) {
                presentation.unsetCustShowLst();
            }
            show.getPackage()
                    .replaceContentType(
                            XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(),
                            XSLFRelation.MAIN.getContentType());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    /// POI leaves the charts and notes of a slide that is gone in the file, where they would be in
    /// the way of new ones of the same name.
    private static OPCPackage reached(byte[] bytes) throws IOException, InvalidFormatException {
        OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
        Set<PackagePartName> reached = new HashSet<>();
        Deque<PackagePart> next = new ArrayDeque<>();
        for (PackageRelationship relation : file.getRelationships()) {
            reach(file.getPart(relation), reached, next);
        }
        while (!next.isEmpty()) {
            PackagePart part = next.remove();
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    reach(part.getRelatedPart(relation), reached, next);
                }
            }
        }
        for (PackagePart part : List.copyOf(file.getParts())) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                file.removePart(part.getPartName());
            }
        }
        return file;
    }

    private static void reach(
            @Nullable PackagePart part, Set<PackagePartName> reached, Deque<PackagePart> next) {
        if (part != null && reached.add(part.getPartName())) {
            next.add(part);
        }
    }

    private ProblemException damaged(Exception cause) {
        return new ProblemException(OfficeTexts.text("slides.damaged", name()), cause);
    }

    private String name() {
        return FileProblems.nameOf(file);
    }
}
