package no.rettesnor.uikit.filter;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says conditions in words: on chips, and in the source line of what is exported.
public final class FilterWords {

    private static final int LISTED = 2;

    private final Language language;
    private final Clock clock;

    public FilterWords(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /// One condition, short: "Alvor: Høy, Kritisk", "Status: 4 valgt".
    public String chip(FilterField field, Filter filter) {
        return said(field, filter, LISTED);
    }

    /// The whole filter with all its values, the conditions parted by semicolons; empty when
    /// nothing is filtered.
    public String sentence(List<FilterField> fields, FilterState state) {
        String conditions =
                fields.stream()
                        .flatMap(
                                field ->
                                        state
                                                .values(field.id())
                                                .map(values -> new Filter(field.id(), values))
                                                .map(f -> said(field, f, Integer.MAX_VALUE))
                                                .stream())
                        .collect(Collectors.joining("; "));
        if (state.words().isBlank()) {
            return conditions;
        }
        String words = UiTexts.text("filter.words", state.words()).in(language);
        return conditions.isEmpty() ? words : words + "; " + conditions;
    }

    private String said(FilterField field, Filter filter, int listed) {
        String title = field.title().in(language);
        return switch (field.kind()) {
            case FLAG -> title;
            case PERIOD -> title + ": " + period(filter);
            case CHOICE -> title + ": " + choice(field, filter, listed);
        };
    }

    private String choice(FilterField field, Filter filter, int listed) {
        if (filter.values().size() > listed) {
            return UiTexts.text("filter.chosen", filter.values().size()).in(language);
        }
        List<FilterOption> options = field.options().get();
        return filter.values().stream()
                .map(
                        value ->
                                options.stream()
                                        .filter(option -> option.id().equals(value))
                                        .map(FilterOption::label)
                                        .findFirst()
                                        .orElse(value))
                .collect(Collectors.joining(", "));
    }

    private String period(Filter filter) {
        Optional<PeriodFilter.Preset> preset = PeriodFilter.preset(filter.values());
        if (preset.isPresent()) {
            return UiTexts.text("period." + preset.get().name()).in(language);
        }
        return PeriodFilter.read(filter.values(), LocalDate.now(clock))
                .map(period -> day(period.from()) + " – " + day(period.to()))
                .orElse("");
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? "…"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                        .localizedBy(language.locale())
                        .format(day);
    }
}
