package no.rettesnor.uikit.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything a list is filtered by. Has a text form, for saved views, links and the source line of
/// a report.
///
/// @param words searched for; may be empty
/// @param filters conditions that must all hold, at most one for each field
public record FilterState(String words, List<Filter> filters) {

    public static final FilterState EMPTY = new FilterState("", List.of());

    private static final String WORDS = "q";

    public FilterState {
        filters = List.copyOf(filters);
    }

    /// Whether nothing is filtered away.
    public boolean isEmpty() {
        return words.isBlank() && filters.isEmpty();
    }

    /// The values of that field, if it is filtered by.
    public Optional<List<String>> values(String field) {
        return filters.stream()
                .filter(f -> f.field().equals(field))
                .findFirst()
                .map(Filter::values);
    }

    /// With that condition in the place of the field's old one, or last; without it when no value
    /// is left.
    public FilterState with(Filter filter) {
        List<Filter> changed = new ArrayList<>(filters);
        int place = changed.stream().map(Filter::field).toList().indexOf(filter.field());
        if (place >= 0) {
            changed.remove(place);
        }
        if (!filter.values().isEmpty()) {
            changed.add(place >= 0 ? place : changed.size(), filter);
        }
        return new FilterState(words, changed);
    }

    public FilterState without(String field) {
        return with(new Filter(field, List.of()));
    }

    public FilterState withWords(String other) {
        return new FilterState(other, filters);
    }

    /// `q=fall&severity=SERIOUS,CRITICAL`. Read back by [#parse].
    public String toText() {
        List<String> parts = new ArrayList<>();
        if (!words.isBlank()) {
            parts.add(WORDS + "=" + encoded(words));
        }
        for (Filter filter : filters) {
            parts.add(
                    encoded(filter.field())
                            + "="
                            + filter.values().stream()
                                    .map(FilterState::encoded)
                                    .collect(Collectors.joining(",")));
        }
        return String.join("&", parts);
    }

    /// Reads what [#toText] wrote; parts it cannot read are passed over.
    public static FilterState parse(String text) {
        FilterState state = EMPTY;
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals <= 0) {
                continue;
            }
            String field = decoded(part.substring(0, equals));
            String value = part.substring(equals + 1);
            if (field.equals(WORDS)) {
                state = state.withWords(decoded(value));
            } else {
                List<String> values = new ArrayList<>();
                for (String one : value.split(",")) {
                    if (!one.isEmpty()) {
                        values.add(decoded(one));
                    }
                }
                state = state.with(new Filter(field, values));
            }
        }
        return state;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
