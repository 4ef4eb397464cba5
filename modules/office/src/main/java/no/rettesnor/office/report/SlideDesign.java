package no.rettesnor.office.report;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// How the slides look: POI's plain design widened to 16:9 and set in our colours, or the design of
/// a template.
final class SlideDesign {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double WIDER = 4 / 3.0;
    private static final double MARGIN = 48;
    private static final byte[] BLUE = {0x12, 0x43, 0x6d};
    private static final byte[] GREY = {0x55, 0x5f, 0x69};

    private final XMLSlideShow show;

    private SlideDesign(XMLSlideShow show) {
        this.show = show;
    }

    /// Our own design, for a new presentation.
    static SlideDesign own(XMLSlideShow show) {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout);
                if (layout.getType() == SlideLayout.TITLE) {
                    dressFirst(layout);
                }
            }
            dress(master);
        }
        return new SlideDesign(show);
    }

    /// The design of a template.
    static SlideDesign of(XMLSlideShow show) {
        return new SlideDesign(show);
    }

    private static void widen(XSLFSheet sheet) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text
                    && text.getXmlObject() instanceof CTShape xml
                    && xml.getSpPr().isSetXfrm()) {
                Rectangle2D at = text.getAnchor();
                text.setAnchor(
                        new Rectangle2D.Double(
                                at.getX() * WIDER,
                                at.getY(),
                                at.getWidth() * WIDER,
                                at.getHeight()));
            }
        }
    }

    private static void dress(XSLFSlideMaster master) {
        CTSlideMasterTextStyles styles = master.getXmlObject().getTxStyles();
        CTTextParagraphProperties title = styles.getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz(2800);
        title.getDefRPr().setB(true);
        title.getDefRPr().unsetSolidFill();
        title.getDefRPr().addNewSolidFill().addNewSrgbClr().setVal(BLUE);
        styles.getBodyStyle().getLvl1PPr().getDefRPr().setSz(2400);
        for (XSLFShape shape : master.getShapes()) {
            if (!(shape instanceof XSLFTextShape text)) {
                continue;
            }
            if (text.getTextType() == Placeholder.TITLE) {
                text.setAnchor(new Rectangle2D.Double(MARGIN, 22, WIDTH - 2 * MARGIN, 74));
                ((CTShape) text.getXmlObject())
                        .getTxBody()
                        .getBodyPr()
                        .setAnchor(STTextAnchoringType.CTR);
            } else if (text.getTextType() == Placeholder.BODY) {
                text.setAnchor(new Rectangle2D.Double(MARGIN, 108, WIDTH - 2 * MARGIN, 384));
            }
        }
    }

    /// The first slide begins where the others do, and its second line can be read.
    private static void dressFirst(XSLFSlideLayout layout) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.CENTERED_TITLE) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, 150, WIDTH - 2 * MARGIN, 120));
            } else if (shape.getTextType() == Placeholder.SUBTITLE) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, 280, WIDTH - 2 * MARGIN, 110));
                CTTextParagraphProperties first =
                        ((CTShape) shape.getXmlObject()).getTxBody().getLstStyle().getLvl1PPr();
                first.setAlgn(STTextAlignType.L);
                first.getDefRPr().setSz(2200);
                first.getDefRPr().unsetSolidFill();
                first.getDefRPr().addNewSolidFill().addNewSrgbClr().setVal(GREY);
            }
        }
    }

    /// The layout of that kind, or the nearest there is.
    XSLFSlideLayout layout(SlideLayout... kinds) {
        for (SlideLayout kind : kinds) {
            for (XSLFSlideMaster master : show.getSlideMasters()) {
                XSLFSlideLayout layout = master.getLayout(kind);
                if (layout != null) {
                    return layout;
                }
            }
        }
        return show.getSlideMasters().getFirst().getSlideLayouts()[0];
    }

    /// Where content stands, below the title and above the foot, in points.
    Rectangle2D content() {
        return anchor(layout(SlideLayout.TITLE_AND_CONTENT), Placeholder.CONTENT)
                .or(() -> anchor(layout(SlideLayout.TITLE_AND_CONTENT), Placeholder.BODY))
                .orElseGet(
                        () -> {
                            Dimension page = show.getPageSize();
                            return new Rectangle2D.Double(
                                    page.width * 0.05,
                                    page.height * 0.2,
                                    page.width * 0.9,
                                    page.height * 0.7);
                        });
    }

    private static Optional<Rectangle2D> anchor(XSLFSlideLayout layout, Placeholder kind) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (shape.getTextType() == kind) {
                return Optional.ofNullable(shape.getAnchor());
            }
        }
        return Optional.empty();
    }
}
