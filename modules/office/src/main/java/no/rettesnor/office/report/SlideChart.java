package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

import java.awt.geom.Rectangle2D;

/// Places native charts on slides, each with a small workbook that holds its numbers.
final class SlideChart {

    private static final double POINTS = 14;
    private static final double SMALL_POINTS = 10;

    private SlideChart() {}

    static void write(XMLSlideShow show, XSLFSlide slide, ChartSpec spec, Rectangle2D at) {
        XSLFChart chart = show.createChart();
        XSSFWorkbook workbook = new XSSFWorkbook();
        ChartNumbers numbers = ChartNumbers.written(spec, workbook.createSheet("Data"), 0);
        chart.setWorkbook(workbook);
        // A small one keeps its title, which tells it from those beside it.
        ChartSpec shown = spec.isSmall() ? spec : untitled(spec);
        double points = spec.isSmall() ? SMALL_POINTS : POINTS;
        numbers.draw(shown, new NativeChart(shown, chart, points));
        letters(chart, points);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(at.getX()),
                        Units.toEMU(at.getY()),
                        Units.toEMU(at.getWidth()),
                        Units.toEMU(at.getHeight())));
        // The list of shapes does not hear of the new one.
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        describe(shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1), spec.altText());
    }

    /// The title of the slide says it already.
    private static ChartSpec untitled(ChartSpec spec) {
        return new ChartSpec(
                spec.kind(),
                "",
                spec.categories(),
                spec.series(),
                spec.categoryTitle(),
                spec.valueTitle(),
                spec.altText(),
                spec.sharedTop());
    }

    /// What is not set by itself, the legend and the titles of the axes, has this size.
    private static void letters(XSLFChart chart, double points) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz((int) (points * 100));
    }

    /// Says what a chart or a table shows to those who cannot see it.
    static void describe(CTGraphicalObjectFrame frame, String words) {
        frame.getNvGraphicFramePr().getCNvPr().setDescr(SheetText.withoutControls(words));
    }
}
