package no.rettesnor.figures.chart;

/// An axis of numbers from 0, in steps that are easy to count in.
///
/// @param step between two gridlines: 1, 2 or 5 times a power of ten
/// @param steps how many there are
record PlotScale(double step, int steps) {

    /// An axis that holds the largest number with some air above it.
    ///
    /// @param largest what must be in it
    /// @param most gridlines, besides the one at 0
    /// @param whole whether only whole numbers make sense
    static PlotScale upTo(double largest, int most, boolean whole) {
        double top = largest > 0 ? largest * 1.04 : 1;
        double rough = top / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step >= rough) {
                break;
            }
        }
        step = whole ? Math.max(1, Math.ceil(step)) : step;
        return new PlotScale(step, (int) Math.ceil(top / step));
    }

    /// The number at the top.
    double top() {
        return step * steps;
    }

    /// How far down that number stands in a field of that height.
    double down(double number, double height) {
        return height - number / top() * height;
    }
}
