import org.jspecify.annotations.NullMarked;

/// Office files in and out, behind our own small values.
///
/// This is the only module that sees POI, PDFBox, fastexcel and FastCSV. It knows rows, cells,
/// charts and paragraphs; it knows no deviation and no report.
@NullMarked
module no.rettesnor.office {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires com.fasterxml.aalto;
    requires com.github.librepdf.pdfFontsExtra;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    // PDFBox logs through it, and cannot ask for it, being no module itself.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires org.dhatim.fastexcel;

    exports no.rettesnor.office.bytes;
    exports no.rettesnor.office.file;
    exports no.rettesnor.office.pdf;
    exports no.rettesnor.office.report;
    exports no.rettesnor.office.rows;
    exports no.rettesnor.office.table;
    exports no.rettesnor.office.values;
}
