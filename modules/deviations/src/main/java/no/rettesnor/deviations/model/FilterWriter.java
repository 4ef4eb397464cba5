package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.kernel.Ref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Writes a filter so that [FilterExpression] reads it back.
public final class FilterWriter {

    private final List<String> conditions = new ArrayList<>();

    private FilterWriter() {}

    /// The filter as one types it; empty for every deviation.
    public static String write(DeviationFilter filter, DeviationVocabulary vocabulary) {
        FilterWriter writer = new FilterWriter();
        writer.terms("municipality", filter.municipalities(), vocabulary.municipalities());
        if (filter.from() != null) {
            writer.conditions.add("from=" + filter.from());
        }
        if (filter.until() != null) {
            writer.conditions.add("to=" + filter.until().minusDays(1));
        }
        writer.terms("unit", units(filter, true), vocabulary.units());
        writer.terms("unit.own", units(filter, false), vocabulary.units());
        writer.choice(
                "category",
                filter.categories(),
                id -> DeviationVocabulary.word(vocabulary.categories(), id));
        writer.choice(
                "type", filter.types(), id -> DeviationVocabulary.word(vocabulary.types(), id));
        writer.add("kind", filter.kinds().stream().sorted().map(Enum::name).toList());
        writer.choice("severity", filter.severities(), Enum::name);
        writer.choice("potential", filter.potentials(), Enum::name);
        writer.add("status", filter.statuses().stream().sorted().map(Enum::name).toList());
        writer.choice("handler", filter.handlers(), name -> name);
        writer.choice("source", filter.sources(), name -> name);
        writer.choice("step", filter.steps(), name -> name);
        if (filter.overdue()) {
            writer.conditions.add("overdue");
        }
        if (filter.privacy()) {
            writer.conditions.add("privacy");
        }
        if (filter.effective()) {
            writer.conditions.add("effective");
        }
        if (!filter.text().isEmpty()) {
            writer.conditions.add("text=" + quoted(filter.text()));
        }
        writer.add(
                "linked",
                filter.linkedTo().stream()
                        .map(Ref::toString)
                        .sorted()
                        .map(FilterWriter::quoted)
                        .toList());
        return String.join(" ", writer.conditions);
    }

    private static List<String> units(DeviationFilter filter, boolean whole) {
        return filter.units().stream()
                .filter(scope -> scope.withDescendants() == whole)
                .map(UnitScope::unitId)
                .toList();
    }

    private void terms(String key, Collection<String> ids, List<Term> terms) {
        add(
                key,
                ids.stream()
                        .sorted()
                        .map(id -> quoted(DeviationVocabulary.word(terms, id)))
                        .toList());
    }

    private <T> void choice(String key, Choice<T> choice, Function<T, String> word) {
        List<String> words =
                new ArrayList<>(
                        choice.values().stream()
                                .sorted(Comparator.comparing(Object::toString))
                                .map(value -> quoted(word.apply(value)))
                                .toList());
        if (choice.unstated()) {
            words.add("-");
        }
        add(key, words);
    }

    private void add(String key, List<String> words) {
        if (!words.isEmpty()) {
            conditions.add(key + "=" + String.join(",", words));
        }
    }

    /// Quotation marks only where the reader would stumble.
    private static String quoted(String word) {
        boolean plain =
                !word.isEmpty()
                        && !word.equals("-")
                        && word.chars()
                                .noneMatch(
                                        c ->
                                                Character.isWhitespace(c)
                                                        || c == ','
                                                        || c == '"'
                                                        || c == '\\');
        return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
