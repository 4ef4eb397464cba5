package no.rettesnor.actions.importing;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
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

    static List<ImportChoice> levels() {
        return choices("level", ControlLevel.values(), ControlLevel::label);
    }

    static List<ImportChoice> statuses() {
        return choices("status", ActionStatus.values(), ActionStatus::label);
    }

    static List<ImportChoice> verdicts() {
        return choices("verdict", EffectVerdict.values(), EffectVerdict::label);
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
