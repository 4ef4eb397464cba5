package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import java.io.IOException;

/// Places native charts in a document, each with a small workbook that holds its numbers.
final class DocumentChart {

    private static final double TWIPS_PER_CENTIMETRE = 567;
    private static final double HEIGHT_CENTIMETRES = 8.5;
    private static final double TALLEST = 22;
    private static final double SMALL_HEIGHT = 4.6;

    /// A little more than two, so that two of them do not fill a line to its last dot.
    private static final double SMALL_BESIDE = 2.02;

    private final XWPFDocument document;
    private final double width;
    private @Nullable XWPFParagraph smallOnes;
    // A template may have drawings of its own, numbered from 1.
    private int count = 10_000;

    /// @param textWidth what stands between the margins, in twentieths of a point
    DocumentChart(XWPFDocument document, int textWidth) {
        this.document = document;
        this.width = textWidth / TWIPS_PER_CENTIMETRE;
    }

    /// Writes the chart in a paragraph of its own; a small one beside the one before it.
    ///
    /// @param captioned whether a caption follows, which must stay on the chart's page
    void write(ChartSpec spec, boolean captioned) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = paragraph(spec);
        paragraph.setKeepNext(captioned);
        XWPFRun run = paragraph.createRun();
        double across = spec.isSmall() ? width / SMALL_BESIDE : width;
        XWPFChart chart =
                document.createChart(
                        run,
                        (int) (across * Units.EMU_PER_CENTIMETER),
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

    /// Small charts stand beside each other in one paragraph.
    private XWPFParagraph paragraph(ChartSpec spec) {
        XWPFParagraph last = smallOnes;
        boolean beside = spec.isSmall() && last != null && last.equals(document.getLastParagraph());
        XWPFParagraph paragraph = beside && last != null ? last : document.createParagraph();
        paragraph.setSpacingAfter(0);
        smallOnes = spec.isSmall() ? paragraph : null;
        return paragraph;
    }

    /// Bars lie on top of each other and need height; columns and lines do not.
    private static double height(ChartSpec spec) {
        if (spec.isSmall()) {
            return SMALL_HEIGHT;
        }
        if (spec.kind() != ChartSpec.Kind.BAR) {
            return HEIGHT_CENTIMETRES;
        }
        int bars = spec.categories().size() * spec.series().size();
        return Math.clamp(3.5 + 0.55 * bars + 0.2 * spec.categories().size(), 6, TALLEST);
    }
}
