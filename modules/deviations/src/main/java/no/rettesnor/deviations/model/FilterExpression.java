package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.deviations.model.FilterScanner.Condition;
import no.rettesnor.deviations.model.FilterScanner.Word;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A filter as it is typed on the command line: `unit=HE severity>=SERIOUS status!=CLOSED
/// text="fall"`.
///
/// Conditions stand side by side and all hold; several values of one are separated by commas; `-`
/// is what is not stated. Keys: `municipality unit unit.own category type kind severity potential
/// status handler source step period from to text linked`, and the bare words `overdue`, `privacy`
/// and `effective`. `unit` counts everything beneath, `to` is the last day, `period` is `2025`,
/// `2025-T2`, `2025-Q3` or `2025-04`.
public final class FilterExpression {

    private final DeviationVocabulary vocabulary;

    private FilterExpression(DeviationVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Reads a filter. An empty text is every deviation.
    ///
    /// @throws ProblemException saying at which character something cannot be understood
    public static DeviationFilter parse(String text, DeviationVocabulary vocabulary)
            throws ProblemException {
        FilterExpression reader = new FilterExpression(vocabulary);
        DeviationFilter filter = DeviationFilter.ALL;
        for (Condition condition : new FilterScanner(text).conditions()) {
            filter = reader.with(filter, condition);
        }
        return filter;
    }

    private DeviationFilter with(DeviationFilter filter, Condition condition)
            throws ProblemException {
        return switch (condition.key().text()) {
            case "municipality" ->
                    filter.withMunicipalities(ids(condition, vocabulary.municipalities()));
            case "unit", "unit.own" -> filter.withUnits(scopes(filter, condition));
            case "category" -> filter.withCategories(terms(condition, vocabulary.categories()));
            case "type" -> filter.withTypes(terms(condition, vocabulary.types()));
            case "kind" ->
                    filter.withKinds(
                            constants(condition, DeviationKind.class, DeviationKind::label));
            case "status" ->
                    filter.withStatuses(
                            constants(condition, DeviationStatus.class, DeviationStatus::label));
            case "severity" -> filter.withSeverities(severities(condition));
            case "potential" -> filter.withPotentials(severities(condition));
            case "handler" -> filter.withHandlers(verbatim(condition));
            case "source" -> filter.withSources(verbatim(condition));
            case "step" -> filter.withSteps(verbatim(condition));
            case "linked" -> filter.withLinkedTo(refs(condition));
            case "period" -> filter.withPeriod(period(only(condition)));
            case "from" -> filter.withDays(day(only(condition)), filter.until());
            case "to" -> filter.withDays(filter.from(), day(only(condition)).plusDays(1));
            case "text" -> filter.withText(only(condition).text());
            case "overdue" -> filter.withOverdue(bare(condition));
            case "privacy" -> filter.withPrivacy(bare(condition));
            case "effective" -> filter.withEffective(bare(condition));
            default ->
                    throw FilterScanner.problem(
                            "filter.problem.unknown_key",
                            condition.key().position(),
                            condition.key().text());
        };
    }

    private Set<UnitScope> scopes(DeviationFilter filter, Condition condition)
            throws ProblemException {
        boolean whole = condition.key().text().equals("unit");
        Set<UnitScope> scopes = new HashSet<>(filter.units());
        for (String id : ids(condition, vocabulary.units())) {
            scopes.add(new UnitScope(id, whole));
        }
        return scopes;
    }

    private static Set<String> ids(Condition condition, List<Term> terms) throws ProblemException {
        requireEquals(condition);
        Set<String> ids = new HashSet<>();
        for (Word word : condition.values()) {
            ids.add(term(word, terms).id());
        }
        return ids;
    }

    private static Choice<String> terms(Condition condition, List<Term> terms)
            throws ProblemException {
        if (!isNot(condition)) {
            requireEquals(condition);
        }
        Set<String> ids = new HashSet<>();
        boolean unstated = false;
        for (Word word : condition.values()) {
            if (isUnstated(word)) {
                unstated = true;
            } else {
                ids.add(term(word, terms).id());
            }
        }
        if (isNot(condition)) {
            Set<String> others = terms.stream().map(Term::id).collect(Collectors.toSet());
            others.removeAll(ids);
            return new Choice<>(others, !unstated);
        }
        return new Choice<>(ids, unstated);
    }

    private static Term term(Word word, List<Term> terms) throws ProblemException {
        return DeviationVocabulary.find(terms, word.text()).orElseThrow(() -> unknown(word));
    }

    private static Choice<String> verbatim(Condition condition) throws ProblemException {
        requireEquals(condition);
        Set<String> values = new HashSet<>();
        boolean unstated = false;
        for (Word word : condition.values()) {
            unstated |= isUnstated(word);
            if (!isUnstated(word)) {
                values.add(word.text());
            }
        }
        return new Choice<>(values, unstated);
    }

    private static Choice<Severity> severities(Condition condition) throws ProblemException {
        List<Word> stated = new ArrayList<>(condition.values());
        boolean unstated = stated.removeIf(FilterExpression::isUnstated);
        Condition rest = new Condition(condition.key(), condition.operator(), stated);
        Set<Severity> values =
                stated.isEmpty() && !isNot(condition)
                        ? Set.of()
                        : constants(rest, Severity.class, Severity::label);
        return new Choice<>(values, isNot(condition) != unstated);
    }

    private static <E extends Enum<E>> Set<E> constants(
            Condition condition, Class<E> type, Function<E, Text> label) throws ProblemException {
        Set<E> named = EnumSet.noneOf(type);
        for (Word word : condition.values()) {
            named.add(constant(word, type, label));
        }
        return switch (condition.operator()) {
            case "=" -> named;
            case "!=" -> EnumSet.complementOf(EnumSet.copyOf(named));
            case ">=", ">", "<=", "<" -> compared(condition, type, named);
            default ->
                    throw FilterScanner.problem(
                            "filter.problem.operator",
                            condition.key().position(),
                            condition.key().text());
        };
    }

    private static <E extends Enum<E>> Set<E> compared(
            Condition condition, Class<E> type, Set<E> named) throws ProblemException {
        if (named.size() != 1 || type == DeviationKind.class) {
            throw FilterScanner.problem(
                    "filter.problem.operator", condition.key().position(), condition.key().text());
        }
        E border = named.iterator().next();
        Set<E> all = EnumSet.allOf(type);
        all.removeIf(
                each -> {
                    int order = each.compareTo(border);
                    return switch (condition.operator()) {
                        case ">=" -> order < 0;
                        case ">" -> order <= 0;
                        case "<=" -> order > 0;
                        default -> order >= 0;
                    };
                });
        return all;
    }

    private static <E extends Enum<E>> E constant(Word word, Class<E> type, Function<E, Text> label)
            throws ProblemException {
        for (E each : type.getEnumConstants()) {
            boolean level =
                    each instanceof Severity severity
                            && word.text().equals(Integer.toString(severity.level()));
            if (level
                    || each.name().equalsIgnoreCase(word.text())
                    || Arrays.stream(Language.values())
                            .anyMatch(
                                    language ->
                                            label.apply(each)
                                                    .in(language)
                                                    .equalsIgnoreCase(word.text()))) {
                return each;
            }
        }
        throw unknown(word);
    }

    private static ReportingPeriod period(Word word) throws ProblemException {
        return ReportingPeriod.parse(word.text())
                .orElseThrow(
                        () ->
                                FilterScanner.problem(
                                        "filter.problem.period", word.position(), word.text()));
    }

    private static LocalDate day(Word word) throws ProblemException {
        try {
            return LocalDate.parse(word.text());
        } catch (DateTimeException notADay) {
            throw FilterScanner.problem("filter.problem.day", word.position(), word.text());
        }
    }

    private static Set<Ref> refs(Condition condition) throws ProblemException {
        requireEquals(condition);
        Set<Ref> refs = new HashSet<>();
        for (Word word : condition.values()) {
            try {
                refs.add(Ref.parse(word.text()));
            } catch (IllegalArgumentException notARef) {
                throw unknown(word);
            }
        }
        return refs;
    }

    private static Word only(Condition condition) throws ProblemException {
        requireEquals(condition);
        if (condition.values().size() > 1) {
            throw FilterScanner.problem(
                    "filter.problem.one",
                    condition.values().get(1).position(),
                    condition.key().text());
        }
        return condition.values().getFirst();
    }

    private static boolean bare(Condition condition) throws ProblemException {
        if (!condition.operator().isEmpty()) {
            throw FilterScanner.problem(
                    "filter.problem.bare", condition.key().position(), condition.key().text());
        }
        return true;
    }

    private static void requireEquals(Condition condition) throws ProblemException {
        if (!condition.operator().equals("=")) {
            throw FilterScanner.problem(
                    "filter.problem.operator", condition.key().position(), condition.key().text());
        }
    }

    private static boolean isNot(Condition condition) throws ProblemException {
        if (condition.operator().equals("!=")) {
            return true;
        }
        if (condition.operator().isEmpty()) {
            requireEquals(condition);
        }
        return false;
    }

    private static boolean isUnstated(Word word) {
        return !word.quoted() && word.text().equals("-");
    }

    private static ProblemException unknown(Word word) {
        return FilterScanner.problem("filter.problem.unknown", word.position(), word.text());
    }
}
