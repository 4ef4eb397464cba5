package no.rettesnor.figures.guard;

import java.util.Arrays;

/// Finds the most gainful change of some quantities that leaves every sum as it is: maximises gain
/// times quantity, each quantity from 0 to its bound, every row adding up to 0.
///
/// The primal simplex method with bounded quantities on a dense tableau (Dantzig's rule, Bland's
/// when it stands still). Doing nothing is always allowed, so there is no first phase. It reckons
/// in floating point and may be wrong; whoever asks checks the answer in whole numbers.
final class Simplex {

    private static final double TINY = 1e-9;
    private static final double DUST = 1e-12;
    private static final double WORTH = 1e-5;
    private static final int ARTIFICIAL = -1;

    private final int rows;
    private final int columns;
    private final double[][] tableau;
    private final double[] bounds;
    private final double[] gains;
    private final int[] basic;
    private final double[] basicValues;
    private final boolean[] isBasic;
    private final boolean[] atBound;
    private final int[] places;

    /// @param bounds of each quantity, from 0 up
    Simplex(int rows, double[] bounds, double[] gains) {
        this.rows = rows;
        this.columns = bounds.length;
        this.bounds = bounds.clone();
        this.gains = gains.clone();
        tableau = new double[rows][columns];
        basic = new int[rows];
        Arrays.fill(basic, ARTIFICIAL);
        basicValues = new double[rows];
        isBasic = new boolean[columns];
        atBound = new boolean[columns];
        places = new int[columns];
    }

    void set(int row, int column, double factor) {
        tableau[row][column] = factor;
    }

    /// The quantities, or an empty array when it took too long.
    double[] solve() {
        int most = 50 + 4 * (rows + columns);
        int still = 0;
        for (int round = 0; round < most; round++) {
            int entering = entering(still > 60);
            if (entering < 0) {
                return quantities();
            }
            still = step(entering) > TINY ? 0 : still + 1;
        }
        return new double[0];
    }

    private int entering(boolean first) {
        int best = -1;
        double most = WORTH;
        for (int j = 0; j < columns; j++) {
            if (!isBasic[j] && bounds[j] > 0) {
                double worth = atBound[j] ? -gains[j] : gains[j];
                if (worth > most) {
                    best = j;
                    most = worth;
                    if (first) {
                        return best;
                    }
                }
            }
        }
        return best;
    }

    /// Moves that quantity as far as the others allow, and tells how far that was.
    private double step(int entering) {
        double direction = atBound[entering] ? -1 : 1;
        double length = bounds[entering];
        int leaving = -1;
        double pivot = 0;
        for (int i = 0; i < rows; i++) {
            double change = tableau[i][entering] * direction;
            if (Math.abs(change) < TINY) {
                continue;
            }
            double upper = basic[i] == ARTIFICIAL ? 0 : bounds[basic[i]];
            double room = change > 0 ? basicValues[i] : upper - basicValues[i];
            double reach = basic[i] == ARTIFICIAL ? 0 : Math.max(0, room) / Math.abs(change);
            boolean nearer = reach < length - TINY;
            boolean firmer = reach < length + TINY && Math.abs(change) > Math.abs(pivot) + TINY;
            if (nearer || (leaving >= 0 && firmer)) {
                length = Math.min(length, reach);
                leaving = i;
                pivot = change;
            }
        }
        for (int i = 0; i < rows; i++) {
            basicValues[i] -= tableau[i][entering] * direction * length;
        }
        if (leaving < 0) {
            atBound[entering] = !atBound[entering];
            return length;
        }
        exchange(leaving, entering, pivot > 0, direction * length);
        return length;
    }

    private void exchange(int leaving, int entering, boolean toNought, double moved) {
        int left = basic[leaving];
        if (left != ARTIFICIAL) {
            isBasic[left] = false;
            atBound[left] = !toNought;
        }
        basicValues[leaving] = (atBound[entering] ? bounds[entering] : 0) + moved;
        basic[leaving] = entering;
        isBasic[entering] = true;
        atBound[entering] = false;
        double[] row = tableau[leaving];
        double by = 1 / row[entering];
        int filled = 0;
        for (int j = 0; j < columns; j++) {
            row[j] *= by;
            if (Math.abs(row[j]) < DUST) {
                row[j] = 0;
            } else {
                places[filled++] = j;
            }
        }
        row[entering] = 1;
        for (int i = 0; i < rows; i++) {
            if (i != leaving) {
                clear(tableau[i], row, entering, filled);
            }
        }
        clear(gains, row, entering, filled);
    }

    private void clear(double[] target, double[] row, int column, int filled) {
        double factor = target[column];
        if (factor != 0) {
            for (int i = 0; i < filled; i++) {
                int j = places[i];
                target[j] -= factor * row[j];
            }
            target[column] = 0;
        }
    }

    private double[] quantities() {
        double[] quantities = new double[columns];
        for (int j = 0; j < columns; j++) {
            quantities[j] = atBound[j] ? bounds[j] : 0;
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] != ARTIFICIAL) {
                quantities[basic[i]] = basicValues[i];
            }
        }
        return quantities;
    }
}
