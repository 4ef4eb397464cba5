package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Linear programming in exact fractions for quantities from 0 up: the textbook method in two
/// phases with Bland's rule. Every row is kept as whole numbers without a common divisor.
final class ExactSimplex {

    private final int columns;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();

    /// @param equations factors, and last the result
    ExactSimplex(List<long[]> equations, int columns) {
        this.columns = columns;
        int count = equations.size();
        long[] cost = new long[columns + count + 1];
        for (int i = 0; i < count; i++) {
            long[] equation = equations.get(i);
            long sign = equation[columns] < 0 ? -1 : 1;
            long[] row = new long[columns + count + 1];
            for (int j = 0; j < columns; j++) {
                row[j] = sign * equation[j];
                cost[j] += row[j];
            }
            row[columns + i] = 1;
            row[columns + count] = sign * equation[columns];
            cost[columns + count] += row[columns + count];
            rows.add(row);
            basis.add(columns + i);
        }
        maximise(cost);
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (basis.get(i) >= columns) {
                if (rows.get(i)[columns + count] != 0) {
                    throw new IllegalStateException("What is published contradicts itself");
                }
                int j = firstNonZero(rows.get(i));
                if (j < 0) {
                    rows.remove(i);
                    basis.remove(/* index */ i);
                } else {
                    pivot(i, j, cost);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            long[] row = rows.get(i);
            long[] shorter = Arrays.copyOf(row, columns + 1);
            shorter[columns] = row[columns + count];
            rows.set(i, shorter);
        }
    }

    private int firstNonZero(long[] row) {
        for (int j = 0; j < columns; j++) {
            if (row[j] != 0) {
                return j;
            }
        }
        return -1;
    }

    /// The most that a quantity can be, rounded down.
    long most(int column) {
        long[] gains = new long[columns + 1];
        int row = basis.indexOf(column);
        if (row < 0) {
            gains[column] = 1;
        } else {
            for (int j = 0; j < columns; j++) {
                gains[j] = j == column ? 0 : -rows.get(row)[j];
            }
        }
        if (!maximise(gains)) {
            return Attacker.NO_LIMIT;
        }
        int at = basis.indexOf(column);
        return at < 0 ? 0 : Math.floorDiv(rows.get(at)[columns], rows.get(at)[column]);
    }

    /// The least it can be, rounded up.
    long fewest(int column) {
        int row = basis.indexOf(column);
        if (row < 0) {
            return 0;
        }
        long[] gains = rows.get(row).clone();
        gains[column] = 0;
        maximise(gains);
        int at = basis.indexOf(column);
        return at < 0 ? 0 : Math.ceilDiv(rows.get(at)[columns], rows.get(at)[column]);
    }

    /// @return false when there is no end to it
    private boolean maximise(long[] gains) {
        while (true) {
            int entering = -1;
            for (int j = 0; j < columns && entering < 0; j++) {
                entering = gains[j] > 0 ? j : -1;
            }
            if (entering < 0) {
                return true;
            }
            int leaving = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i)[entering] > 0 && (leaving < 0 || isNearer(i, leaving, entering))) {
                    leaving = i;
                }
            }
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering, gains);
        }
    }

    private boolean isNearer(int i, int best, int column) {
        long[] row = rows.get(i);
        long[] other = rows.get(best);
        int last = row.length - 1;
        int order =
                Long.compare(
                        Math.multiplyExact(row[last], other[column]),
                        Math.multiplyExact(other[last], row[column]));
        return order < 0 || (order == 0 && basis.get(i) < basis.get(best));
    }

    private void pivot(int leaving, int entering, long[] gains) {
        long[] row = rows.get(leaving);
        if (row[entering] < 0) {
            for (int j = 0; j < row.length; j++) {
                row[j] = -row[j];
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i != leaving) {
                clear(rows.get(i), row, entering);
            }
        }
        clear(gains, row, entering);
        basis.set(leaving, entering);
    }

    private static void clear(long[] target, long[] row, int column) {
        long factor = target[column];
        if (factor == 0) {
            return;
        }
        long scale = row[column];
        long divisor = 0;
        for (int j = 0; j < target.length; j++) {
            target[j] =
                    Math.subtractExact(
                            Math.multiplyExact(target[j], scale),
                            Math.multiplyExact(factor, row[j]));
            divisor = divisor(divisor, target[j]);
        }
        if (divisor > 1) {
            for (int j = 0; j < target.length; j++) {
                target[j] /= divisor;
            }
        }
    }

    private static long divisor(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0 && x != 1) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
