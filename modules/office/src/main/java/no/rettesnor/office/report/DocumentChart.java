package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import java.io.IOException;

/// Places native charts in a document, each with a small workbook that holds its numbers.
final class DocumentChart {

    private static final double TWIPS_PER_CENTIMETRE = 567;
    private static final double HEIGHT_CENTIMETRES = 8.5;
    private static final double TALLEST = 22;

    private final XWPFDocument document;
    private final double width;
    private int count;

    /// @param textWidth what stands between the margins, in twentieths of a point
    DocumentChart(XWPFDocument document, int textWidth) {
        this.document = document;
        this.width = textWidth / TWIPS_PER_CENTIMETRE;
    }

    /// Writes the chart in a paragraph of its own.
    ///
    /// @param captioned whether a caption follows, which must stay on the chart's page
    void write(ChartSpec spec, boolean captioned) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(captioned);
        XWPFRun run = paragraph.createRun();
        XWPFChart chart =
                document.createChart(
                        run,
                        (int) (width * Units.EMU_PER_CENTIMETER),
                        (int) (height(spec) * Units.EMU_PER_CENTIMETER));
        XSSFWorkbook workbook = new XSSFWorkbook();
        ChartNumbers numbers = ChartNumbers.written(spec, workbook.createSheet("Data"), 0);
        chart.setWorkbook(workbook);
        numbers.draw(spec, new NativeChart(spec, chart));
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(++count);
        properties.setName("Chart " + count);
        properties.setTitle(SheetText.withoutControls(spec.title()));
        properties.setDescr(SheetText.withoutControls(spec.altText()));
    }

    /// Bars lie on top of each other and need height; columns and lines do not.
    private static double height(ChartSpec spec) {
        if (spec.kind() != ChartSpec.Kind.BAR) {
            return HEIGHT_CENTIMETRES;
        }
        int bars = spec.categories().size() * spec.series().size();
        return Math.clamp(3.5 + 0.55 * bars + 0.2 * spec.categories().size(), 6, TALLEST);
    }
}
