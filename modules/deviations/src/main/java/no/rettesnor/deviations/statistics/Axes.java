package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Makes the axes of a table. Where the filter already chooses among a dimension's values, the
/// others, which hold nothing, are left out.
final class Axes {

    private final RegisterColumns columns;
    private final UnitTree tree;
    private final DeviationVocabulary words;
    private final DeviationFilter base;

    Axes(RegisterColumns columns, UnitTree tree, DeviationVocabulary words, DeviationFilter base) {
        this.columns = columns;
        this.tree = tree;
        this.words = words;
        this.base = base;
    }

    Axis of(Dimension dimension) {
        return switch (dimension) {
            case ALL ->
                    new Axis(
                            List.of(
                                    Slot.of(
                                            "",
                                            DeviationTexts.text("count.all"),
                                            false,
                                            filter -> filter)),
                            RegisterCode.NONE,
                            new int[1]);
            case UNIT -> new UnitAxis(tree, columns.units, base).units();
            case SECTOR -> new UnitAxis(tree, columns.units, base).sectors();
            case CATEGORY ->
                    terms(
                            words.categories(),
                            columns.categories,
                            !base.categories().isAny(),
                            DeviationFilter::withCategories,
                            RegisterCode.CATEGORY);
            case TYPE ->
                    terms(
                            words.types(),
                            columns.types,
                            true,
                            DeviationFilter::withTypes,
                            RegisterCode.TYPE);
            case SOURCE -> sources();
            case KIND ->
                    constants(
                            DeviationKind.values(),
                            !base.kinds().isEmpty(),
                            DeviationKind::label,
                            (filter, kind) -> filter.withKinds(Set.of(kind)),
                            RegisterCode.KIND);
            case STATUS ->
                    constants(
                            DeviationStatus.values(),
                            !base.statuses().isEmpty(),
                            DeviationStatus::label,
                            (filter, status) -> filter.withStatuses(Set.of(status)),
                            RegisterCode.STATUS);
            case SEVERITY ->
                    severities(
                            !base.severities().isAny(),
                            DeviationFilter::withSeverities,
                            RegisterCode.ACTUAL);
            case POTENTIAL ->
                    severities(
                            !base.potentials().isAny(),
                            DeviationFilter::withPotentials,
                            RegisterCode.POTENTIAL);
            case MONTH -> months();
        };
    }

    private static <E extends Enum<E>> Axis constants(
            E[] values,
            boolean optional,
            Function<E, Text> label,
            BiFunction<DeviationFilter, E, DeviationFilter> narrowing,
            RegisterCode code) {
        return new Axis(
                Arrays.stream(values)
                        .map(
                                value ->
                                        Slot.of(
                                                value.name(),
                                                label.apply(value),
                                                optional,
                                                filter -> narrowing.apply(filter, value)))
                        .toList(),
                code,
                IntStream.range(0, values.length).toArray());
    }

    /// Levels 1–5, and last what is not stated.
    private static Axis severities(
            boolean optional,
            BiFunction<DeviationFilter, Choice<Severity>, DeviationFilter> narrowing,
            RegisterCode code) {
        List<Slot> slots = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            slots.add(
                    Slot.of(
                            severity.name(),
                            severity.label(),
                            optional,
                            filter -> narrowing.apply(filter, Choice.only(severity))));
        }
        slots.add(unstated(filter -> narrowing.apply(filter, Choice.notStated())));
        int none = slots.size() - 1;
        return new Axis(
                slots,
                code,
                IntStream.rangeClosed(0, none)
                        .map(level -> level == 0 ? none : level - 1)
                        .toArray());
    }

    private static Axis terms(
            List<Term> terms,
            Codes codes,
            boolean optional,
            BiFunction<DeviationFilter, Choice<String>, DeviationFilter> narrowing,
            RegisterCode code) {
        List<Slot> slots = new ArrayList<>();
        Map<String, Integer> slotOf = new HashMap<>();
        for (Term term : terms) {
            slotOf.put(term.id(), slots.size());
            slots.add(
                    Slot.of(
                            term.id(),
                            Text.verbatim(term.name()),
                            optional,
                            filter -> narrowing.apply(filter, Choice.only(term.id()))));
        }
        slots.add(unstated(filter -> narrowing.apply(filter, Choice.notStated())));
        int none = slots.size() - 1;
        int[] places =
                codes.texts().stream().mapToInt(id -> slotOf.getOrDefault(id, none)).toArray();
        return new Axis(slots, code, places);
    }

    private Axis sources() {
        List<Term> named =
                columns.sources.texts().stream()
                        .filter(source -> !source.isEmpty())
                        .sorted()
                        .map(source -> new Term(source, "", source))
                        .toList();
        Axis axis =
                terms(
                        named,
                        columns.sources,
                        true,
                        DeviationFilter::withSources,
                        RegisterCode.SOURCE);
        List<Slot> slots = new ArrayList<>(axis.slots());
        slots.set(
                slots.size() - 1,
                Slot.of(
                        "",
                        DeviationTexts.text("count.here"),
                        true,
                        filter -> filter.withSources(Choice.notStated())));
        return axis.named(slots);
    }

    private static Slot unstated(UnaryOperator<DeviationFilter> narrowing) {
        return Slot.of("", DeviationTexts.text("filter.unstated"), true, narrowing);
    }

    private Axis months() {
        LocalDate from = base.from();
        LocalDate until = base.until();
        if (from == null || until == null) {
            throw new IllegalArgumentException("Months need a first and a last day");
        }
        List<Slot> slots = new ArrayList<>();
        YearMonth first = YearMonth.from(from);
        boolean oneYear = from.getYear() == until.minusDays(1).getYear();
        for (YearMonth month = first; month.atDay(1).isBefore(until); month = month.plusMonths(1)) {
            LocalDate start = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end =
                    month.plusMonths(1).atDay(1).isAfter(until)
                            ? until
                            : month.plusMonths(1).atDay(1);
            slots.add(
                    new Slot(
                            month.toString(),
                            monthName(month, oneYear),
                            0,
                            -1,
                            filter -> filter.withDays(start, end),
                            null,
                            month,
                            false));
        }
        int[] slotOfDay = new int[(int) (until.toEpochDay() - from.toEpochDay())];
        for (int i = 0; i < slotOfDay.length; i++) {
            YearMonth month = YearMonth.from(from.plusDays(i));
            slotOfDay[i] =
                    (month.getYear() - first.getYear()) * 12
                            + month.getMonthValue()
                            - first.getMonthValue();
        }
        return new Axis(slots, RegisterCode.DAY, slotOfDay, (int) from.toEpochDay());
    }

    private static Text monthName(YearMonth month, boolean withinYear) {
        return language -> {
            String name =
                    month.getMonth()
                            .getDisplayName(TextStyle.SHORT_STANDALONE, language.locale())
                            .replace(".", "");
            return withinYear ? name : name + " " + month.getYear();
        };
    }
}
