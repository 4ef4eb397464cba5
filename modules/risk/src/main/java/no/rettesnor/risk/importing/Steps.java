package no.rettesnor.risk.importing;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.WordLists;
import no.rettesnor.imports.mapping.ValueGuess;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What the values of a column of likelihoods or consequences may mean: numbers, the names of the
/// levels of the scales that are known, and words such as “high” or “M”. The step that a name or a
/// word is follows from the scale.
final class Steps {

    private static final String NAME = "name:";
    private static final String LETTERS = "ABCDEF";

    private final Axis axis;
    private final Templates known;
    private final List<ImportChoice> words;
    private final List<ImportChoice> all = new ArrayList<>();
    private final ValueGuess gradings;
    private final ValueGuess guess;
    private final List<List<String>> templates = new ArrayList<>();

    /// @param scales those in the store
    Steps(Axis axis, WordLists lists, Templates known, List<Scale> scales) {
        this.known = known;
        this.axis = axis;
        this.words =
                Arrays.stream(Grading.values())
                        .map(
                                word ->
                                        new ImportChoice(
                                                word.name(),
                                                word.label(),
                                                lists.of(axis.word(), word.name())))
                        .toList();
        this.gradings = new ValueGuess(words);
        // A name that a scale has means that step of it, whatever the word says elsewhere.
        scales.stream().map(axis::names).flatMap(List::stream).distinct().forEach(this::addName);
        for (ScaleTemplate template : ScaleTemplate.values()) {
            List<String> steps = axis.names(known.scale(template, Language.NB));
            templates.add(steps.stream().map(Steps::folded).toList());
            IntStream.range(0, steps.size()).forEach(place -> addName(template, place));
        }
        for (int step = 1; step <= Scale.MOST; step++) {
            all.add(number(step));
        }
        all.addAll(words);
        this.guess = new ValueGuess(all);
    }

    private void addName(String name) {
        all.add(ImportChoice.of(NAME + folded(name), Text.verbatim(name)));
    }

    private void addName(ScaleTemplate template, int place) {
        String key = NAME + folded(axis.names(known.scale(template, Language.NB)).get(place));
        List<String> synonyms =
                Arrays.stream(Language.values())
                        .map(language -> axis.names(known.scale(template, language)).get(place))
                        .toList();
        if (all.stream().noneMatch(choice -> choice.key().equals(key))) {
            all.add(
                    new ImportChoice(
                            key,
                            language -> axis.names(known.scale(template, language)).get(place),
                            synonyms));
        }
    }

    private ImportChoice number(int step) {
        List<String> synonyms = new ArrayList<>();
        axis.letters().forEach(letter -> synonyms.add(letter + step));
        synonyms.add(String.valueOf(LETTERS.charAt(step - 1)));
        synonyms.add("level " + step);
        synonyms.add("nivå " + step);
        return new ImportChoice(
                String.valueOf(step), RiskTexts.text("import.step", step), synonyms);
    }

    /// What a value may mean.
    List<ImportChoice> choices() {
        return List.copyOf(all);
    }

    /// The step that a value stands for, read as the mapping page reads it.
    OptionalInt read(String value, Scale scale) {
        return guess.best(value)
                .map(best -> step(best.choice(), scale))
                .orElse(OptionalInt.empty());
    }

    /// The step of a choice on that scale; empty when the scale has none such.
    OptionalInt step(String choice, Scale scale) {
        List<String> names = axis.names(scale).stream().map(Steps::folded).toList();
        if (!choice.startsWith(NAME)) {
            int step =
                    Character.isDigit(choice.charAt(0))
                            ? Integer.parseInt(choice)
                            : Grading.valueOf(choice).of(names.size());
            return step <= names.size() ? OptionalInt.of(step) : OptionalInt.empty();
        }
        String name = choice.substring(NAME.length());
        int own = names.indexOf(name);
        if (own >= 0) {
            return OptionalInt.of(own + 1);
        }
        // The same level in another language.
        OptionalInt elsewhere =
                templates.stream()
                        .filter(steps -> steps.size() == names.size())
                        .mapToInt(steps -> steps.indexOf(name))
                        .filter(place -> place >= 0)
                        .findFirst();
        if (elsewhere.isPresent()) {
            return OptionalInt.of(elsewhere.getAsInt() + 1);
        }
        return gradings.exactly(name)
                .map(word -> OptionalInt.of(Grading.valueOf(word).of(names.size())))
                .orElse(OptionalInt.empty());
    }

    /// What the axis is called.
    Text name() {
        return RiskTexts.text("import.axis." + axis.name());
    }

    /// What a choice is called.
    Text said(String choice) {
        return all.stream()
                .filter(each -> each.key().equals(choice))
                .map(ImportChoice::name)
                .findFirst()
                .orElse(Text.verbatim(choice));
    }

    /// The highest step of the axis.
    int last(Scale scale) {
        return axis.names(scale).size();
    }

    /// How badly a scale suits the values of a column: 0 for one that has just their steps.
    int misfit(Iterable<String> values, Scale scale) {
        int size = axis.names(scale).size();
        int[] meanings = new int[size + 1];
        int misfit = 0;
        for (String value : values) {
            OptionalInt step = read(value, scale);
            if (step.isEmpty()) {
                misfit += 10;
            } else if (meanings[step.getAsInt()]++ > 0) {
                misfit += 2;
            }
        }
        OptionalInt highest = IntStream.rangeClosed(1, size).filter(i -> meanings[i] > 0).max();
        OptionalInt lowest = IntStream.rangeClosed(1, size).filter(i -> meanings[i] > 0).min();
        return highest.isEmpty()
                ? misfit
                : misfit + size - highest.getAsInt() + (lowest.getAsInt() > 2 ? 1 : 0);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
