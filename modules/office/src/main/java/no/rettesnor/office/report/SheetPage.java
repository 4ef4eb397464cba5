package no.rettesnor.office.report;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How a sheet comes out on paper: lying, one page wide or two, numbered.
final class SheetPage {

    private SheetPage() {}

    /// A sheet to read.
    static void lay(XSSFSheet sheet) {
        lay(sheet, PrintSetup.A4_PAPERSIZE, 1);
    }

    /// A sheet with many columns.
    static void layWide(XSSFSheet sheet) {
        lay(sheet, PrintSetup.A3_PAPERSIZE, 2);
    }

    private static void lay(XSSFSheet sheet, short paper, int pagesWide) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
