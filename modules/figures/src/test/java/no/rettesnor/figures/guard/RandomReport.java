package no.rettesnor.figures.guard;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Conditions;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A register of a few units, states and groups, and a report of figures whose filters are parts of
/// one another.
///
/// A filter is written `unit=A1,A2;state=CLOSED`.
final class RandomReport implements ConditionsReading {

    private static final List<String> UNITS = List.of("A1", "A2", "B1", "B2");
    private static final List<String> STATES = List.of("NEW", "WORK", "CLOSED", "REJECTED");
    private static final List<String> GROUPS = List.of("HSE", "SERVICE");
    private static final int[] SIZES = {0, 0, 1, 1, 2, 3, 4, 6, 9, 14};

    /// How many there are of one kind that nothing tells apart.
    record Atom(String unit, String state, String group) {}

    private final Random random;
    private final Map<Atom, Long> register = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    RandomReport(long seed) {
        random = new Random(seed);
        for (String unit : UNITS) {
            for (String state : STATES) {
                for (String group : GROUPS) {
                    register.put(
                            new Atom(unit, state, group),
                            (long) SIZES[random.nextInt(SIZES.length)]);
                }
            }
        }
        List<Runnable> all =
                new ArrayList<>(
                        List.of(
                                () -> byUnit("all", ""),
                                () -> byUnit("closed", ";state=CLOSED"),
                                () -> byUnit("open", ";state=NEW,WORK"),
                                () -> byUnit("hse", ";group=HSE"),
                                () -> byUnit("hse-closed", ";group=HSE;state=CLOSED"),
                                () -> bySector("sectors", ""),
                                () -> bySector("done", ";state=CLOSED,REJECTED"),
                                () -> bySector("worked", ";state=WORK,CLOSED"),
                                () -> by("state", STATES, ""),
                                () -> by("state", STATES, ";unit=A1,A2"),
                                () -> by("group", GROUPS, ""),
                                () -> by("group", GROUPS, ";state=CLOSED"),
                                () -> one("unit=B1;state=CLOSED"),
                                () -> one("unit=A1,A2;group=HSE;state=NEW")));
        Collections.shuffle(all, random);
        all.subList(0, 2 + random.nextInt(5)).forEach(Runnable::run);
    }

    List<Figure> figures() {
        return figures;
    }

    Map<Atom, Long> register() {
        return register;
    }

    private void byUnit(String id, String also) {
        List<FigureRow> rows = new ArrayList<>();
        for (String sector : List.of("A", "B")) {
            rows.add(row(sector, 0, "unit=%s1,%s2%s".formatted(sector, sector, also)));
            for (String unit : List.of(sector + "1", sector + "2")) {
                rows.add(row(unit, 1, "unit=" + unit + also));
            }
        }
        add(id, rows, row("all", 0, also.isEmpty() ? "" : also.substring(1)));
    }

    private void bySector(String id, String also) {
        add(
                id,
                List.of(row("A", 0, "unit=A1,A2" + also), row("B", 0, "unit=B1,B2" + also)),
                row("all", 0, also.isEmpty() ? "" : also.substring(1)));
    }

    private void by(String field, List<String> values, String also) {
        List<FigureRow> rows = new ArrayList<>();
        values.forEach(value -> rows.add(row(value, 0, field + "=" + value + also)));
        add(field + also, rows, row("all", 0, also.isEmpty() ? "" : also.substring(1)));
    }

    private void one(String filter) {
        add(filter, List.of(row(filter, 0, filter)), null);
    }

    private void add(
            String id, List<FigureRow> rows, @org.jspecify.annotations.Nullable FigureRow total) {
        figures.add(
                new Figure(
                        id,
                        Text.verbatim("Avvik"),
                        ChartKind.BAR,
                        Text.verbatim("Navn"),
                        List.of(new FigureColumn(Text.verbatim("2025"), Measure.COUNT, true)),
                        rows,
                        total,
                        Text.verbatim("Diagram"),
                        Text.verbatim("Avviksregisteret"),
                        List.of()));
    }

    private FigureRow row(String name, int depth, String filter) {
        // the same filter is written in one way
        String sorted = String.join(";", Arrays.stream(filter.split(";", -1)).sorted().toList());
        return new FigureRow(
                Text.verbatim(name),
                depth,
                true,
                List.of(
                        FigureValue.counted(
                                count(register, sorted), new RowsBehind("cases", sorted))));
    }

    /// What a filter lets through.
    static long count(Map<Atom, Long> register, String filter) {
        long sum = 0;
        for (Map.Entry<Atom, Long> each : register.entrySet()) {
            sum += passes(each.getKey(), filter) ? each.getValue() : 0;
        }
        return sum;
    }

    static boolean passes(Atom atom, String filter) {
        for (String condition : filter.split(";", -1)) {
            int equals = condition.indexOf('=');
            if (equals >= 0) {
                String value =
                        switch (condition.substring(0, equals)) {
                            case "unit" -> atom.unit();
                            case "state" -> atom.state();
                            default -> atom.group();
                        };
                if (!List.of(condition.substring(equals + 1).split(",", -1)).contains(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Every filter that a reader would think of.
    static List<String> natural() {
        List<String> filters = new ArrayList<>();
        for (String unit : List.of("", "unit=A1,A2", "unit=B1,B2", "unit=A1", "unit=B2")) {
            for (String state : List.of("", "state=NEW", "state=CLOSED", "state=REJECTED")) {
                for (String group : List.of("", "group=HSE", "group=SERVICE")) {
                    Set<String> all = new HashSet<>(List.of(unit));
                    all.addAll(List.of(state));
                    all.addAll(List.of(group));
                    all.remove("");
                    filters.add(String.join(";", all.stream().sorted().toList()));
                }
            }
        }
        return filters;
    }

    @Override
    public Optional<Conditions> conditions(RowsBehind rows) {
        if (!rows.page().equals("cases")) {
            return Optional.empty();
        }
        Map<String, Conditions.Passing> fields = new HashMap<>();
        fields.put("unit", new Conditions.OneOf(Set.copyOf(UNITS)));
        fields.put("state", new Conditions.OneOf(Set.copyOf(STATES)));
        fields.put("group", new Conditions.OneOf(Set.copyOf(GROUPS)));
        for (String condition : rows.filter().split(";", -1)) {
            int equals = condition.indexOf('=');
            if (equals >= 0) {
                fields.put(
                        condition.substring(0, equals),
                        new Conditions.OneOf(
                                Set.of(condition.substring(equals + 1).split(",", -1))));
            }
        }
        return Optional.of(new Conditions("cases", fields));
    }
}
