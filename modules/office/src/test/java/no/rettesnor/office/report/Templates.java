package no.rettesnor.office.report;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Templates as municipalities make them: some styles by Norwegian names, a logo in the header, a
/// front page.
final class Templates {

    private final XWPFDocument document = new XWPFDocument();

    private Templates() {}

    /// A template with the styles a report needs.
    static Templates municipality() throws Exception {
        Templates template = new Templates();
        template.style("Normal", "Normal", STStyleType.PARAGRAPH).setDefault(true);
        template.style("Tittel", "Title", STStyleType.PARAGRAPH);
        for (int level = 1; level <= 4; level++) {
            CTStyle heading =
                    template.style("Overskrift" + level, "heading " + level, STStyleType.PARAGRAPH);
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        }
        template.style("Kommunekilde", "Kilde", STStyleType.PARAGRAPH);
        template.style("Tabell1", "Kommunetabell", STStyleType.TABLE);
        template.header();
        return template;
    }

    /// A template with nothing but plain text.
    static Templates bare() {
        Templates template = new Templates();
        template.style("Normal", "Normal", STStyleType.PARAGRAPH).setDefault(true);
        return template;
    }

    CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = document.createStyles().getCtStyles().addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    Templates text(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    Templates bookmark(String name) {
        XWPFParagraph place = document.createParagraph();
        var start = place.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.ONE);
        start.setName(name);
        place.getCTP().addNewBookmarkEnd().setId(BigInteger.ONE);
        return this;
    }

    Templates control(String tag) {
        CTSdtBlock control = document.getDocument().getBody().addNewSdt();
        control.addNewSdtPr().addNewTag().setVal(tag);
        control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Skriv her");
        return this;
    }

    XWPFDocument document() {
        return document;
    }

    private void header() throws Exception {
        XWPFRun run = document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun();
        run.setText("Eksempelkommunen");
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", logo);
        run.addPicture(
                new ByteArrayInputStream(logo.toByteArray()),
                PictureType.PNG,
                "logo.png",
                Units.toEMU(20),
                Units.toEMU(20));
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_417));
        margins.setBottom(BigInteger.valueOf(1_417));
        margins.setLeft(BigInteger.valueOf(2_000));
        margins.setRight(BigInteger.valueOf(2_000));
        margins.setHeader(BigInteger.valueOf(708));
        margins.setFooter(BigInteger.valueOf(708));
        margins.setGutter(BigInteger.ZERO);
    }

    Path saved(Path file) throws Exception {
        try (document;
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    /// As Word saves a template rather than a document.
    Path savedAsTemplate(Path file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            parts.replaceContentType(
                    XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
            parts.save(out);
        }
        return file;
    }
}
