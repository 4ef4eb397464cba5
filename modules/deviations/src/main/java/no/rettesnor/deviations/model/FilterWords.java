package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A filter in words for chips, headings and source lines: “Periode: 2025 · Enhet: Helse og
/// omsorg”.
public final class FilterWords {

    private static final String BETWEEN = " · ";

    private FilterWords() {}

    /// One condition.
    ///
    /// @param key what it is about, as in [FilterExpression]
    /// @param text all of it in words: “Alvor: Alvorlig, Kritisk”
    public record Chip(String key, Text text) {}

    /// All conditions in one line; “Alle avvik” when there are none.
    public static Text of(DeviationFilter filter, DeviationVocabulary vocabulary) {
        List<Chip> chips = chips(filter, vocabulary);
        return chips.isEmpty()
                ? DeviationTexts.text("filter.all")
                : joined(chips.stream().map(Chip::text).toList(), BETWEEN);
    }

    /// The conditions one by one, in the order of the filter bar.
    public static List<Chip> chips(DeviationFilter filter, DeviationVocabulary vocabulary) {
        List<Chip> chips = new ArrayList<>();
        add(chips, "municipality", names(filter.municipalities(), vocabulary.municipalities()));
        if (filter.from() != null || filter.until() != null) {
            add(chips, "period", List.of(days(filter.from(), filter.until())));
        }
        add(chips, "unit", filter.units().stream().map(scope -> unit(scope, vocabulary)).toList());
        add(chips, "category", choice(filter.categories(), name(vocabulary.categories())));
        add(chips, "type", choice(filter.types(), name(vocabulary.types())));
        add(chips, "kind", filter.kinds().stream().sorted().map(DeviationKind::label).toList());
        add(chips, "severity", choice(filter.severities(), Severity::label));
        add(chips, "potential", choice(filter.potentials(), Severity::label));
        add(
                chips,
                "status",
                filter.statuses().stream().sorted().map(DeviationStatus::label).toList());
        add(chips, "handler", choice(filter.handlers(), Text::verbatim));
        add(chips, "source", choice(filter.sources(), Text::verbatim));
        add(chips, "step", choice(filter.steps(), Text::verbatim));
        if (filter.overdue()) {
            chips.add(new Chip("overdue", DeviationTexts.text("filter.overdue")));
        }
        if (filter.privacy()) {
            chips.add(new Chip("privacy", DeviationTexts.text("filter.privacy")));
        }
        if (filter.effective()) {
            chips.add(new Chip("effective", DeviationTexts.text("filter.effective")));
        }
        if (!filter.text().isEmpty()) {
            add(chips, "text", List.of(DeviationTexts.text("filter.quoted", filter.text())));
        }
        if (!filter.linkedTo().isEmpty()) {
            chips.add(
                    new Chip(
                            "linked",
                            filter.isDescribed()
                                    ? DeviationTexts.text("filter.or_linked")
                                    : DeviationTexts.text("filter.linked")));
        }
        return List.copyOf(chips);
    }

    /// Days in words: a period by its name, else from the first to the last day.
    public static Text days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            Optional<ReportingPeriod> period = period(from, until);
            if (period.isPresent()) {
                return period.get().words();
            }
        }
        Text first = from == null ? Text.verbatim("") : day(from);
        Text last = until == null ? Text.verbatim("") : day(until.minusDays(1));
        return language -> (first.in(language) + " – " + last.in(language)).strip();
    }

    private static Optional<ReportingPeriod> period(LocalDate from, LocalDate until) {
        for (ReportingPeriod.Kind kind : ReportingPeriod.Kind.values()) {
            int month = from.getMonthValue() - 1;
            if (from.getDayOfMonth() == 1
                    && month % kind.months() == 0
                    && from.plusMonths(kind.months()).equals(until)) {
                return Optional.of(
                        new ReportingPeriod(kind, from.getYear(), 1 + month / kind.months()));
            }
        }
        return Optional.empty();
    }

    private static Text day(LocalDate day) {
        return language ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.locale())
                        .format(day);
    }

    private static Text unit(UnitScope scope, DeviationVocabulary vocabulary) {
        String name = DeviationVocabulary.name(vocabulary.units(), scope.unitId());
        return scope.withDescendants()
                ? Text.verbatim(name)
                : DeviationTexts.text("filter.own", name);
    }

    private static List<Text> names(Iterable<String> ids, List<Term> terms) {
        List<Text> names = new ArrayList<>();
        ids.forEach(id -> names.add(name(terms).apply(id)));
        return names;
    }

    private static Function<String, Text> name(List<Term> terms) {
        return id -> Text.verbatim(DeviationVocabulary.name(terms, id));
    }

    private static <T> List<Text> choice(Choice<T> choice, Function<T, Text> name) {
        List<Text> words = new ArrayList<>(choice.sorted().stream().map(name).toList());
        if (choice.unstated()) {
            words.add(DeviationTexts.text("filter.unstated"));
        }
        return words;
    }

    private static void add(List<Chip> chips, String key, List<Text> values) {
        if (!values.isEmpty()) {
            chips.add(
                    new Chip(
                            key,
                            DeviationTexts.text(
                                    "filter.condition",
                                    DeviationTexts.text("filter.key." + key),
                                    joined(values, ", "))));
        }
    }

    private static Text joined(List<Text> texts, String between) {
        return (Language language) ->
                String.join(between, texts.stream().map(text -> text.in(language)).toList());
    }
}
