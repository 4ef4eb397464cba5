package no.rettesnor.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints each figure beside its baseline, with the ratio that the target is about, and whether the
/// target is met.
final class ResultTable {

    private static final String LINE = "%-72s %10s %10s %8s  %-12s %s%n";

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String what, double ours, double baseline, String target, String verdict) {}

    ResultTable(String title) {
        this.title = title;
    }

    /// @param baseline in the same unit as ours
    /// @param most times the baseline
    void add(String what, double ours, double baseline, double most) {
        lines.add(
                new Line(
                        what,
                        ours,
                        baseline,
                        String.format(Locale.ROOT, "≤ %.1f×", most),
                        verdict(ours <= baseline * most)));
    }

    /// @param most in the same unit as ours
    void limit(String what, double ours, double most) {
        limit(what, ours, 0, most);
    }

    /// @param baseline to look at beside it; the limit is what has been promised
    /// @param most in the same unit as ours
    void limit(String what, double ours, double baseline, double most) {
        lines.add(
                new Line(
                        what,
                        ours,
                        baseline,
                        String.format(Locale.ROOT, "≤ %.0f", most),
                        verdict(ours <= most)));
    }

    /// A figure that nothing has been promised about.
    ///
    /// @param baseline 0 when there is none
    void measured(String what, double ours, double baseline, String remark) {
        lines.add(new Line(what, ours, baseline, "", remark));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }

    void print(PrintWriter out) {
        out.println();
        out.printf(LINE, title, "ours", "baseline", "ratio", "target", "");
        for (Line line : lines) {
            boolean compared = line.baseline() > 0;
            out.printf(
                    LINE,
                    line.what(),
                    number(line.ours()),
                    compared ? number(line.baseline()) : "",
                    compared
                            ? String.format(Locale.ROOT, "%.2f", line.ours() / line.baseline())
                            : "",
                    line.target(),
                    line.verdict());
        }
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
