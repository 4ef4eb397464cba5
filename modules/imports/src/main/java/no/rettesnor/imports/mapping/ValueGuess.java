package no.rettesnor.imports.mapping;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.kernel.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Guesses which choice a value in a file means.
public final class ValueGuess {

    private static final double THRESHOLD = 0.72;

    /// Longer values are sentences; comparing them word by word would be slow and say nothing.
    private static final int LONGEST_NAME = 120;

    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^\\(?[0-9IVX]{1,4}\\)?\\s*[-–.:)]\\s*(?=\\p{L})");

    /// One value's choice.
    ///
    /// @param choice the choice's key
    /// @param score from 0 to 1
    public record Guess(String choice, double score) {

        /// The score in words.
        public Confidence confidence() {
            return Confidence.of(score);
        }
    }

    private record Name(String normalised, String choice) {}

    private final Map<String, String> exact = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /// @param choices those that a value may mean; where two share a name the first has it
    public ValueGuess(List<ImportChoice> choices) {
        for (ImportChoice choice : choices) {
            add(choice.key(), choice.key());
            for (Language language : Language.values()) {
                add(choice.name().in(language), choice.key());
            }
            for (String synonym : choice.synonyms()) {
                add(synonym, choice.key());
            }
        }
    }

    private void add(String name, String choice) {
        String normalised = Words.normalised(name);
        if (!normalised.isEmpty() && exact.putIfAbsent(normalised, choice) == null) {
            names.add(new Name(normalised, choice));
        }
        exact.putIfAbsent(Words.folded(name), choice);
    }

    /// The choice whose name, key or synonym this is, letter case and accents apart.
    public Optional<String> exactly(String value) {
        String choice = exact.get(Words.folded(value));
        return Optional.ofNullable(choice != null ? choice : exact.get(Words.normalised(value)));
    }

    /// The likeliest choice, when one is likely enough.
    public Optional<Guess> best(String value) {
        Optional<String> same = exactly(value);
        if (same.isPresent()) {
            return same.map(choice -> new Guess(choice, 1));
        }
        if (value.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        // “3 - Moderate”, “II. Alvorlig”: what is said in words weighs more than the number before
        // it.
        String words = LEADING_NUMBER.matcher(value.strip()).replaceFirst("");
        if (words.length() < value.strip().length()) {
            Optional<String> inWords = exactly(words);
            if (inWords.isPresent()) {
                return inWords.map(choice -> new Guess(choice, 0.95));
            }
        }
        String normalised = Words.normalised(words);
        Guess best = null;
        for (Name name : names) {
            double score = Words.likeness(normalised, name.normalised);
            if (score >= THRESHOLD && (best == null || score > best.score)) {
                best = new Guess(name.choice, score);
            }
        }
        return Optional.ofNullable(best);
    }
}
