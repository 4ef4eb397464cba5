package no.rettesnor.office.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.ByteSource;
import no.rettesnor.office.csv.CsvDialect.Quoting;
import no.rettesnor.office.table.ReadLimits;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out how a text file was written, by trying: the right separator gives rows of one width.
public final class CsvDetection {

    private static final String SEPARATORS = ";\t,|";
    private static final int SAMPLE_CHARACTERS = 1 << 19;
    private static final int SAMPLE_ROWS = 300;
    private static final int NONE = 0;

    /// How well a dialect fits: what share of the rows has the most common width.
    private record Fit(CsvDialect dialect, double score, int width, long rows) {
        boolean isBetterThan(Fit other) {
            if (Math.abs(score - other.score) > 0.02) {
                return score > other.score;
            }
            return width > other.width;
        }
    }

    private final ByteSource source;
    private final ReadLimits limits;

    public CsvDetection(ByteSource source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /// Reads the file once for its letters, and its beginning again for its separator.
    ///
    /// @param charset the encoding's name, when somebody knows it
    /// @param known what stands between fields, when somebody knows it
    public CsvDialect detect(
            @Nullable String charset, @Nullable Character known, ProgressMonitor monitor)
            throws IOException {
        Encoding found = Encoding.of(source, monitor);
        Encoding encoding = charset == null ? found : found.as(Charset.forName(charset));
        CsvDialect plain = new CsvDialect(encoding, ';', Quoting.DOUBLED, false, 1);
        String sample = sample(plain);
        char said = saidSeparator(sample);
        String separators = said == NONE ? SEPARATORS : String.valueOf(said);
        if (known != null) {
            separators = String.valueOf(known);
        }
        String rows = said == NONE ? sample : sample.substring(sample.indexOf('\n') + 1);
        boolean whole = sample.length() < SAMPLE_CHARACTERS;
        char first = known == null ? ';' : known;
        Fit best =
                new Fit(new CsvDialect(encoding, first, Quoting.DOUBLED, said != NONE, 1), 0, 1, 0);
        for (int i = 0; i < separators.length(); i++) {
            char separator = separators.charAt(i);
            for (Quoting quoting : Quoting.values()) {
                if (quoting == Quoting.BACKSLASH && encoding.backslashQuotes() == 0) {
                    continue;
                }
                CsvDialect tried = new CsvDialect(encoding, separator, quoting, said != NONE, 1);
                Optional<Fit> fit = fit(tried, new StringReader(rows), whole, SAMPLE_ROWS);
                // Quotes that mean nothing must explain the rows far better to be believed.
                double handicap = quoting == Quoting.NONE ? 0.15 : 0;
                if (fit.isPresent() && less(fit.get(), handicap).isBetterThan(best)) {
                    best = less(fit.get(), handicap);
                }
            }
        }
        CsvDialect likeliest = best.dialect;
        return encoding.backslashQuotes() > 0 && likeliest.quoting() != Quoting.NONE
                ? withQuotingOfWholeFile(likeliest)
                : likeliest;
    }

    private static Fit less(Fit fit, double handicap) {
        return new Fit(fit.dialect, fit.score - handicap, fit.width, fit.rows);
    }

    private String sample(CsvDialect dialect) throws IOException {
        char[] sample = new char[SAMPLE_CHARACTERS];
        int length = 0;
        try (InputStream bytes = source.open();
                Reader text = dialect.text(bytes)) {
            int got = text.read(sample, 0, sample.length);
            while (got > 0) {
                length += got;
                got = text.read(sample, length, sample.length - length);
            }
        }
        return new String(sample, 0, length);
    }

    /// Excel writes and obeys a first line such as `sep=;`.
    private static char saidSeparator(String sample) {
        String start = sample.substring(0, Math.min(8, sample.length())).toLowerCase(Locale.ROOT);
        boolean said =
                start.startsWith("sep=")
                        && start.length() > 5
                        && (start.charAt(5) == '\r' || start.charAt(5) == '\n');
        return said ? start.charAt(4) : NONE;
    }

    /// A backslash before a quotation mark may be an escape or the end of `"C:\"`; whichever
    /// reading gives more rows of the right width over the whole file is taken.
    private CsvDialect withQuotingOfWholeFile(CsvDialect found) throws IOException {
        Optional<Fit> best = Optional.empty();
        for (Quoting quoting : new Quoting[] {Quoting.DOUBLED, Quoting.BACKSLASH}) {
            CsvDialect tried =
                    new CsvDialect(
                            found.encoding(), found.separator(), quoting, found.saysSeparator(), 1);
            try (InputStream bytes = source.open();
                    BufferedReader text = tried.text(bytes)) {
                Optional<Fit> fit = fit(tried, text, true, Integer.MAX_VALUE);
                if (fit.isPresent() && (best.isEmpty() || sure(fit.get()) > sure(best.get()))) {
                    best = fit;
                }
            }
        }
        return best.map(Fit::dialect).orElse(found);
    }

    private static double sure(Fit fit) {
        return fit.score * fit.rows;
    }

    /// How well the dialect fits the text, or nothing where it cannot be read so.
    private Optional<Fit> fit(CsvDialect dialect, Reader text, boolean whole, int most) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int headerWidth = 0;
        int last = 0;
        try (CsvReader<CsvRecord> parser = dialect.parser(text, limits)) {
            for (CsvRecord row : parser) {
                int width = width(row);
                if (width == 0) {
                    continue;
                }
                headerWidth = rows == 0 ? width : headerWidth;
                widths.merge(width, 1, Integer::sum);
                last = width;
                if (++rows >= most) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException _) {
            // In a sample a quote may stay open because the sample ends; the rows so far still
            // count.
            if (whole || rows == 0) {
                return Optional.empty();
            }
        }
        if (!whole && rows > 1 && rows < most) {
            widths.merge(last, -1, Integer::sum);
            rows--;
        }
        return rows == 0
                ? Optional.empty()
                : Optional.of(score(dialect, widths, rows, headerWidth));
    }

    private static Fit score(
            CsvDialect dialect, Map<Integer, Integer> widths, int rows, int headerWidth) {
        int common = 1;
        int times = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            boolean wider = each.getValue() == times && each.getKey() > common;
            if (each.getValue() > times || wider) {
                common = each.getKey();
                times = each.getValue();
            }
        }
        CsvDialect measured =
                new CsvDialect(
                        dialect.encoding(),
                        dialect.separator(),
                        dialect.quoting(),
                        dialect.saysSeparator(),
                        common);
        double score = common < 2 ? 0 : (double) times / rows + (headerWidth == common ? 0.1 : 0);
        return new Fit(measured, score, common, rows);
    }

    /// How many fields the row has, without those that only a separator at its end makes; 0 for a
    /// blank line.
    private static int width(CsvRecord row) {
        int width = row.getFieldCount();
        return width == 1 && row.getField(0).isBlank() ? 0 : width;
    }
}
