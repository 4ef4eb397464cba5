package no.rettesnor.office.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

/// Sets what the renderer takes from the clock: the file's date, in both places that hold it, and
/// its number.
final class PdfProperties {

    private static final Pattern DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private PdfProperties() {}

    static void set(PDDocument document, String title, Instant created) throws IOException {
        Instant second = created.truncatedTo(ChronoUnit.SECONDS);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        PDMetadata dated = new PDMetadata(document);
        dated.importXMPMetadata(
                DATE.matcher(described).replaceAll("$1" + second).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(dated);
        document.setDocumentId(second.toEpochMilli() * 31 + title.hashCode());
    }
}
