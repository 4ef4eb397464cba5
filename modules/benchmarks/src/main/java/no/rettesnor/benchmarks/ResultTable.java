package no.rettesnor.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints each figure beside its baseline, with the ratio that the target is about.
final class ResultTable {

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String what, double ours, double baseline, String target) {}

    ResultTable(String title) {
        this.title = title;
    }

    /// @param baseline in the same unit as ours
    /// @param target in words: “≤ 1.5×”
    void add(String what, double ours, double baseline, String target) {
        lines.add(new Line(what, ours, baseline, target));
    }

    void print(PrintWriter out) {
        out.printf(
                "%n%s%n%-58s %12s %12s %8s  %s%n",
                title, "", "ours", "baseline", "ratio", "target");
        for (Line line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-58s %12.1f %12.1f %8.2f  %s%n",
                    line.what(),
                    line.ours(),
                    line.baseline(),
                    line.ours() / line.baseline(),
                    line.target());
        }
        out.flush();
    }
}
