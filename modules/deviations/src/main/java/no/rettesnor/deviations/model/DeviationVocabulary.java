package no.rettesnor.deviations.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the municipalities, units, categories and types are called, so that filters can be read and
/// said in words. A value of one moment.
///
/// @param municipalities by official number and name
/// @param units by code and name
/// @param categories by code and name
/// @param types by code and name
public record DeviationVocabulary(
        List<Term> municipalities, List<Term> units, List<Term> categories, List<Term> types) {

    /// Something that has an id, and is called something else by people.
    ///
    /// @param id the row
    /// @param code a short code; empty when it has none
    /// @param name the name
    public record Term(String id, String code, String name) {}

    public DeviationVocabulary {
        municipalities = List.copyOf(municipalities);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        types = List.copyOf(types);
    }

    /// Nothing is called anything.
    public static DeviationVocabulary empty() {
        return new DeviationVocabulary(List.of(), List.of(), List.of(), List.of());
    }

    /// The term that a word means: its code first, then its name, then its id, in any letter case.
    static Optional<Term> find(List<Term> terms, String word) {
        List<Function<Term, String>> ways = List.of(Term::code, Term::name, Term::id);
        return ways.stream()
                .flatMap(
                        way ->
                                terms.stream()
                                        .filter(term -> way.apply(term).equalsIgnoreCase(word)))
                .findFirst();
    }

    /// What to call an id; the id itself when nobody knows it.
    static String name(List<Term> terms, String id) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .map(Term::name)
                .findFirst()
                .orElse(id);
    }

    /// The shortest word that [#find] leads back to the id.
    static String word(List<Term> terms, String id) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .flatMap(term -> List.of(term.code(), term.name()).stream())
                .filter(word -> !word.isBlank())
                .filter(word -> find(terms, word).map(Term::id).filter(id::equals).isPresent())
                .findFirst()
                .orElse(id);
    }
}
