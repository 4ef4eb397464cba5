package no.rettesnor.office.pdf;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Judges a file with veraPDF, as an archive would.
final class Archive {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    /// What the standard has against the file; nothing when it follows it.
    static List<String> objections(Path file, PDFAFlavour standard) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> objections =
                    result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                            .map(each -> each.getRuleId() + " " + each.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() || !objections.isEmpty()
                    ? objections
                    : List.of("not compliant");
        }
    }
}
