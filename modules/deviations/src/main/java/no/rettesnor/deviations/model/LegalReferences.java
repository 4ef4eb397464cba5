package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The places in the law that this module leans on. They are data, in `legal-references.tsv` beside
/// this class, because several acts are being replaced: a new line takes over on its day, and old
/// cases keep the law of theirs.
public final class LegalReferences {

    /// The duty to notify the data protection authority, with its time limit.
    public static final String NOTIFY_BREACH = "privacy.notify";

    /// Keeping a report from those who ask to see it.
    public static final String EXEMPT = "disclosure.exempt";

    /// What counts as whistleblowing.
    public static final String WHISTLEBLOWING = "whistleblowing";

    private static final Pattern TAB = Pattern.compile("\t");
    private static final LegalReferences STANDARD = read();

    private final List<LegalReference> references;

    public LegalReferences(List<LegalReference> references) {
        this.references = List.copyOf(references);
    }

    /// Those that come with the program.
    public static LegalReferences standard() {
        return STANDARD;
    }

    /// What holds on that day.
    public Optional<LegalReference> on(String key, LocalDate day) {
        return references.stream()
                .filter(reference -> reference.key().equals(key) && reference.holdsOn(day))
                .findFirst();
    }

    /// What holds on that day of all whose keys begin so, in the order of the file.
    public List<LegalReference> under(String prefix, LocalDate day) {
        return references.stream()
                .filter(reference -> reference.key().startsWith(prefix) && reference.holdsOn(day))
                .toList();
    }

    private static LegalReferences read() {
        try (InputStream file = LegalReferences.class.getResourceAsStream("legal-references.tsv")) {
            if (file == null) {
                throw new IllegalStateException("legal-references.tsv is not in the module");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new LegalReferences(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(LegalReferences::parse)
                            .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// key, from, until, hours, then how to cite it in bokmål, nynorsk, Swedish and English, and
    /// the source.
    private static LegalReference parse(String line) {
        String[] cells = TAB.split(line, -1);
        return new LegalReference(
                cells[0],
                LocalDate.parse(cells[1]),
                cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
                Integer.parseInt(cells[3]),
                cite(cells),
                cells[8]);
    }

    private static Text cite(String[] cells) {
        return language ->
                switch (language) {
                    case Language.NB -> cells[4];
                    case Language.NN -> cells[5];
                    case Language.SV -> cells[6];
                    case Language.EN -> cells[7];
                };
    }
}
