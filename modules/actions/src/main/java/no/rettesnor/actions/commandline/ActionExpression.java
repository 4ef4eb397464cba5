package no.rettesnor.actions.commandline;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a filter as one types it: `overdue unit=HE owner="Kari Nordmann" from=2025-01-01`. A dash
/// means “not stated”.
///
/// @param units by code or name
/// @param subjects by kind
record ActionExpression(UnitTree units, List<ActionSubjects> subjects) {

    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\s*([a-z]+)(?:=((?:\"[^\"]*\"|[^\\s,\"]+)(?:,(?:\"[^\"]*\"|[^\\s,\"]+))*))?");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^\\s,\"]+)");

    ActionFilter parse(String text) throws ProblemException {
        ActionFilter filter = ActionFilter.ALL;
        String words = text.strip();
        Matcher matcher = CONDITION.matcher(words);
        int at = 0;
        while (at < words.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw problem(words.substring(at));
            }
            filter = with(filter, matcher.group(1), values(matcher.group(2)));
            at = matcher.end();
        }
        return filter;
    }

    private ActionFilter with(ActionFilter filter, String key, List<String> values)
            throws ProblemException {
        if (key.equals("overdue") || key.equals("check")) {
            if (!values.isEmpty()) {
                throw problem(key + "=");
            }
            return key.equals("check") ? filter.withCheckDue(true) : filter.withOverdue(true);
        }
        if (values.isEmpty()) {
            throw problem(key);
        }
        return switch (key) {
            case "status" -> filter.withStatuses(codes(values, ActionStatus.values()));
            case "level" ->
                    filter.withLevels(
                            each(
                                    values,
                                    value ->
                                            value.equals("-")
                                                    ? ActionFilter.UNSTATED
                                                    : code(value, ControlLevel.values()).name()));
            case "owner" ->
                    filter.withOwners(
                            values.stream()
                                    .map(value -> value.equals("-") ? ActionFilter.UNSTATED : value)
                                    .collect(Collectors.toSet()));
            case "unit" -> filter.withUnits(each(values, this::unit));
            case "kind" -> filter.withKinds(each(values, this::kind));
            case "from" -> filter.withDue(day(values), filter.to());
            case "to" -> filter.withDue(filter.from(), day(values));
            case "text" -> filter.withText(String.join(" ", values));
            default -> throw problem(key);
        };
    }

    private interface Reading {
        String of(String value) throws ProblemException;
    }

    private static Set<String> each(List<String> values, Reading reading) throws ProblemException {
        Set<String> read = new LinkedHashSet<>();
        for (String value : values) {
            read.add(reading.of(value));
        }
        return read;
    }

    private static <E extends Enum<E>> Set<E> codes(List<String> values, E[] all)
            throws ProblemException {
        Set<E> read = new LinkedHashSet<>();
        for (String value : values) {
            read.add(code(value, all));
        }
        return read;
    }

    private static <E extends Enum<E>> E code(String value, E[] all) throws ProblemException {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> problem(value));
    }

    private String unit(String value) throws ProblemException {
        Function<Function<OrgUnit, String>, List<OrgUnit>> by =
                name ->
                        units.inOrder().stream()
                                .filter(unit -> value.equalsIgnoreCase(name.apply(unit)))
                                .toList();
        List<OrgUnit> found = by.apply(OrgUnit::code);
        if (found.isEmpty()) {
            found = by.apply(OrgUnit::name);
        }
        if (found.size() != 1) {
            throw problem(value);
        }
        return found.getFirst().id();
    }

    private String kind(String value) throws ProblemException {
        return subjects.stream()
                .map(ActionSubjects::kind)
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> problem(value));
    }

    private static LocalDate day(List<String> values) throws ProblemException {
        try {
            return LocalDate.parse(values.getFirst());
        } catch (DateTimeParseException unreadable) {
            throw problem(values.getFirst());
        }
    }

    private static List<String> values(@Nullable String list) {
        return list == null
                ? List.of()
                : VALUE.matcher(list)
                        .results()
                        .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                        .toList();
    }

    private static ProblemException problem(String what) {
        return new ProblemException(ActionTexts.text("verb.list.unreadable", what));
    }
}
