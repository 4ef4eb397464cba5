package no.rettesnor.figures.guard;

import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The counts in one figure's table, and how they add up. What is added to a sum is found by
/// reckoning: a relation that happens to hold without being meant only makes the guard more
/// careful.
final class FigureCells {

    private static final int LONGEST_WINDOW = 12;

    /// A count in the table.
    record Count(CellKey key, long value) {}

    private final Figure figure;
    private final List<FigureRow> lines = new ArrayList<>();
    private final @Nullable Count[][] counts;
    private final List<Relation> sums = new ArrayList<>();
    private final List<Count> rests = new ArrayList<>();

    FigureCells(Figure figure) {
        this.figure = figure;
        lines.addAll(figure.rows());
        figure.totals().ifPresent(lines::add);
        counts = new Count[lines.size()][figure.columns().size()];
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < figure.columns().size(); column++) {
                counts[line][column] = counted(line, column);
            }
        }
        for (int column = 0; column < figure.columns().size(); column++) {
            explain(column);
        }
        for (int column = 0; column < figure.columns().size(); column++) {
            addUp(column);
        }
        addAcross();
    }

    /// What rows a value counts, as the guard knows it.
    static CellKey key(RowsBehind rows) {
        return new CellKey(rows.page() + " " + rows.filter());
    }

    /// The rows that such a key was made of; empty for a key of another kind. What it gives may be
    /// no filter: whoever reads it will see.
    static Optional<RowsBehind> rows(CellKey key) {
        int space = key.words().indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(
                        new RowsBehind(
                                key.words().substring(0, space), key.words().substring(space + 1)));
    }

    /// The count that stands there; empty for a blank, a measured number, or what is hidden.
    Optional<Count> at(int line, int column) {
        return Optional.ofNullable(counts[line][column]);
    }

    /// Every count, in reading order.
    List<Count> all() {
        List<Count> all = new ArrayList<>();
        for (Count[] line : counts) {
            for (Count count : line) {
                if (count != null) {
                    all.add(count);
                }
            }
        }
        return all;
    }

    /// How they add up.
    List<Relation> sums() {
        return sums;
    }

    private @Nullable Count counted(int line, int column) {
        FigureValue value = lines.get(line).values().get(column);
        RowsBehind rows = value.rowsBehind();
        Long number = whole(value);
        return rows == null || number == null || measure(column) != Measure.COUNT
                ? null
                : new Count(key(rows), number);
    }

    private Measure measure(int column) {
        return figure.columns().get(column).measure();
    }

    private static @Nullable Long whole(FigureValue value) {
        Double number = value.number();
        return number == null || number < 0 || number != Math.rint(number)
                ? null
                : Long.valueOf(Math.round(number));
    }

    /// A column to compare with has no rows of its own: it is another column some lines earlier, or
    /// the sum of the last so many lines of it.
    private void explain(int column) {
        FigureColumn about = figure.columns().get(column);
        if (about.measure() != Measure.COUNT || about.role() != ColumnRole.COMPARISON) {
            return;
        }
        for (int other = 0; other < figure.columns().size(); other++) {
            for (int window = LONGEST_WINDOW; window >= 1; window--) {
                if (other != column
                        && (isEarlier(column, other, window) || isWindow(column, other, window))) {
                    return;
                }
            }
        }
    }

    private boolean isEarlier(int column, int other, int lag) {
        @Nullable Count[] same = new Count[figure.rows().size()];
        for (int line = 0; line < same.length; line++) {
            Long number = whole(lines.get(line).values().get(column));
            if (number != null) {
                Count before = line < lag ? null : counts[line - lag][other];
                if (before == null || before.value() != number) {
                    return false;
                }
                same[line] = before;
            }
        }
        return take(column, same);
    }

    private boolean isWindow(int column, int other, int window) {
        @Nullable Count[] own = new Count[figure.rows().size()];
        List<Relation> found = new ArrayList<>();
        for (int line = 0; line < own.length; line++) {
            Long number = whole(lines.get(line).values().get(column));
            if (number == null) {
                continue;
            }
            List<CellKey> parts = new ArrayList<>();
            long sum = 0;
            for (int each = Math.max(0, line - window + 1); each <= line; each++) {
                Count part = counts[each][other];
                if (part != null) {
                    parts.add(part.key());
                    sum += part.value();
                }
            }
            if (line < window - 1 || sum != number || parts.isEmpty()) {
                return false;
            }
            own[line] = new Count(place(line, column), number);
            found.add(Relation.sum(place(line, column), parts));
        }
        if (take(column, own)) {
            sums.addAll(found);
            return true;
        }
        return false;
    }

    private boolean take(int column, @Nullable Count[] found) {
        boolean any = false;
        for (int line = 0; line < found.length; line++) {
            if (found[line] != null) {
                counts[line][column] = found[line];
                any = true;
            }
        }
        return any;
    }

    private CellKey place(int line, int column) {
        return new CellKey(figure.id() + " line " + line + " column " + column);
    }

    /// Parents and their children, and the totals at the foot.
    private void addUp(int column) {
        int rows = figure.rows().size();
        for (int line = 0; line < rows; line++) {
            int depth = lines.get(line).depth();
            List<Integer> children = new ArrayList<>();
            for (int next = line + 1; next < rows && lines.get(next).depth() > depth; next++) {
                if (lines.get(next).depth() == depth + 1) {
                    children.add(next);
                }
            }
            addSum(line, children, column);
        }
        if (lines.size() > rows) {
            addSum(
                    rows,
                    IntStream.range(0, rows)
                            .filter(line -> lines.get(line).depth() == 0)
                            .boxed()
                            .toList(),
                    column);
        }
    }

    private void addSum(int line, List<Integer> parts, int column) {
        addSum(
                counts[line][column],
                parts.stream().map(part -> counts[part][column]).toList(),
                false);
    }

    /// What the parts leave of the whole is a count too, if they leave anything.
    private void addSum(@Nullable Count whole, List<@Nullable Count> parts, boolean exactly) {
        List<CellKey> keys = new ArrayList<>();
        long sum = 0;
        for (Count part : parts) {
            if (part != null) {
                keys.add(part.key());
                sum += part.value();
            }
        }
        if (whole == null || keys.isEmpty() || keys.contains(whole.key()) || sum > whole.value()) {
            return;
        }
        if (sum < whole.value()) {
            if (exactly) {
                return;
            }
            CellKey rest =
                    new CellKey(whole.key().words() + " - " + String.join(" - ", words(keys)));
            rests.add(new Count(rest, whole.value() - sum));
            keys.add(rest);
        }
        sums.add(Relation.sum(whole.key(), keys));
    }

    /// What the shown parts of a whole leave, where they are not all of it.
    List<Count> rests() {
        return rests;
    }

    private static List<String> words(List<CellKey> keys) {
        return keys.stream().map(CellKey::words).sorted().toList();
    }

    /// A column that is the sum of the others in every line.
    private void addAcross() {
        for (int total = 0; total < figure.columns().size(); total++) {
            if (isSumOfOthers(total)) {
                for (Count[] line : counts) {
                    addSum(line[total], others(line, total), true);
                }
            }
        }
    }

    private boolean isSumOfOthers(int total) {
        int most = 0;
        for (Count[] line : counts) {
            Count whole = line[total];
            List<@Nullable Count> others = others(line, total);
            long sum = 0;
            int parts = 0;
            for (Count part : others) {
                if (part != null) {
                    sum += part.value();
                    parts++;
                }
            }
            if (parts > 0 && (whole == null || whole.value() != sum)) {
                return false;
            }
            most = Math.max(most, parts);
        }
        return most > 1;
    }

    private static List<@Nullable Count> others(@Nullable Count[] line, int total) {
        List<@Nullable Count> others = new ArrayList<>();
        for (int column = 0; column < line.length; column++) {
            if (column != total) {
                others.add(line[column]);
            }
        }
        return others;
    }
}
