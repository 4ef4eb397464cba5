package no.rettesnor.risk.commandline;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.model.RiskAnalysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the verbs about analyses are told.
final class AnalysisWords {

    private static final Set<String> ALL = Set.of("all", "alle", "alla");

    private AnalysisWords() {}

    /// The analyses of those titles or ids, parted by semicolons; all of them for “all”.
    ///
    /// @param known the latest begun first
    /// @throws ProblemException when there is none of that name, or several
    static List<RiskAnalysis> analyses(String words, List<RiskAnalysis> known)
            throws ProblemException {
        if (ALL.contains(words.strip().toLowerCase(Locale.ROOT))) {
            if (known.isEmpty()) {
                throw new ProblemException(text("verb.no_analyses"));
            }
            return known;
        }
        // A title may hold a semicolon of its own.
        List<String> names = named(words, known).isEmpty() ? split(words) : List.of(words.strip());
        List<RiskAnalysis> found = new ArrayList<>();
        for (String name : names) {
            List<RiskAnalysis> fitting = named(name, known);
            if (fitting.isEmpty()) {
                throw new ProblemException(text("verb.no_analysis", name));
            }
            if (fitting.size() > 1) {
                throw new ProblemException(
                        text(
                                "verb.several_analyses",
                                name,
                                fitting.stream()
                                        .map(RiskAnalysis::id)
                                        .collect(Collectors.joining(", "))));
            }
            found.add(fitting.getFirst());
        }
        return found;
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<RiskAnalysis> named(String words, List<RiskAnalysis> known) {
        String name = words.strip();
        return known.stream()
                .filter(each -> each.id().equals(name) || each.title().equalsIgnoreCase(name))
                .toList();
    }

    /// The formats, parted by commas.
    ///
    /// @throws ProblemException when one is none
    static Set<RiskFormat> formats(String words) throws ProblemException {
        Set<RiskFormat> formats = EnumSet.noneOf(RiskFormat.class);
        for (String word : words.split(",")) {
            formats.add(
                    RiskFormat.of(word)
                            .orElseThrow(
                                    () ->
                                            new ProblemException(
                                                    text("verb.no_format", word, all()))));
        }
        return formats;
    }

    /// What may be asked for.
    static String all() {
        return Arrays.stream(RiskFormat.values())
                .map(RiskFormat::word)
                .collect(Collectors.joining(","));
    }
}
