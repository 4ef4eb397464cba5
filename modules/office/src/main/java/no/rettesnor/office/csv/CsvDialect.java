package no.rettesnor.office.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import no.rettesnor.office.table.ReadLimits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/// How one text file separates and quotes its fields.
///
/// @param encoding how its letters are written
/// @param separator between fields
/// @param quoting how a field holds the separator, a line break or a quotation mark
/// @param saysSeparator whether the first line is Excel's `sep=;`, which is no row
/// @param width how many fields most rows have
public record CsvDialect(
        Encoding encoding, char separator, Quoting quoting, boolean saysSeparator, int width) {

    /// How quotation marks inside a quoted field are written.
    public enum Quoting {
        /// Twice, as RFC 4180 has it.
        DOUBLED,
        /// After a backslash.
        BACKSLASH,
        /// Quotation marks mean nothing.
        NONE
    }

    /// A character that is no text in Unicode, so that no file has it as a quotation mark.
    private static final char NO_QUOTE = '\uFFFF';

    /// The decoded text, past byte order mark and `sep=` line.
    BufferedReader text(InputStream bytes) throws IOException {
        bytes.skipNBytes(encoding.mark());
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, encoding.charset()));
        if (saysSeparator) {
            text.readLine();
        }
        return text;
    }

    /// A parser of text in this dialect. Programs that forget to double a quotation mark inside
    /// quotes exist, so letters after a closing one are taken, however much the parser advises
    /// against it.
    @SuppressWarnings("removal")
    CsvReader<CsvRecord> parser(Reader text, ReadLimits limits) {
        CsvRecordHandler handler =
                CsvRecordHandler.builder()
                        .maxFields(limits.columns())
                        .maxFieldSize(limits.charactersPerCell())
                        .maxRecordSize(Math.max(limits.charactersPerCell(), 4 << 20))
                        .build();
        Reader escaped = quoting == Quoting.BACKSLASH ? new BackslashReader(text) : text;
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quoting == Quoting.NONE ? NO_QUOTE : '"')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .build(handler, escaped);
    }
}
