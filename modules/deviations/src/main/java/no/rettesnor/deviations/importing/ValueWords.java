package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.WordLists;
import no.rettesnor.kernel.Text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What values may mean: our own words in all languages, and what other systems write, from
/// `value-words.tsv`.
final class ValueWords {

    private static final WordLists WORDS =
            WordLists.read(ValueWords.class.getResourceAsStream("value-words.tsv"), 2);

    private ValueWords() {}

    static List<ImportChoice> kinds() {
        return choices("kind", DeviationKind.values(), DeviationKind::label);
    }

    static List<ImportChoice> statuses() {
        return choices("status", DeviationStatus.values(), DeviationStatus::label);
    }

    static List<ImportChoice> severities() {
        return choices("severity", Severity.values(), Severity::label);
    }

    static ImportChoice category(DeviationCategory category) {
        return new ImportChoice(
                category.id(),
                Text.verbatim(category.name()),
                WORDS.of("category", category.code()));
    }

    private static <E extends Enum<E>> List<ImportChoice> choices(
            String what, E[] values, Function<E, Text> label) {
        return Arrays.stream(values)
                .map(
                        value ->
                                new ImportChoice(
                                        value.name(),
                                        label.apply(value),
                                        WORDS.of(what, value.name())))
                .toList();
    }
}
