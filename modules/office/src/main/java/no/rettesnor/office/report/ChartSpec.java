package no.rettesnor.office.report;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A chart to write as a native one, which the reader can change in Office.
///
/// @param kind how it is drawn
/// @param title what stands above it; may be empty
/// @param categories the names along the category axis
/// @param series one or more rows of values
/// @param categoryTitle what the categories are; may be empty
/// @param valueTitle what is counted or measured; may be empty
/// @param altText what a person who cannot see the chart must be told
/// @param sharedTop where the value axis ends; null when only this chart's own numbers decide. A
///   chart that has one is small, and stands beside others with the same axis
public record ChartSpec(
        Kind kind,
        String title,
        List<String> categories,
        List<Series> series,
        String categoryTitle,
        String valueTitle,
        String altText,
        @Nullable Double sharedTop) {

    /// A chart with an axis of its own.
    public ChartSpec(
            Kind kind,
            String title,
            List<String> categories,
            List<Series> series,
            String categoryTitle,
            String valueTitle,
            String altText) {
        this(kind, title, categories, series, categoryTitle, valueTitle, altText, null);
    }

    /// The same chart on an axis that it shares with others.
    public ChartSpec sharing(double top) {
        return new ChartSpec(
                kind, title, categories, series, categoryTitle, valueTitle, altText, top);
    }

    /// Whether it is one of several that stand beside each other.
    public boolean isSmall() {
        return sharedTop != null;
    }

    /// How a chart is drawn.
    public enum Kind {
        /// Horizontal bars, the first category on top.
        BAR,
        /// Upright columns.
        COLUMN,
        LINE
    }

    /// One row of values.
    ///
    /// @param name what the legend calls it
    /// @param values one per category; `null` is a gap, never zero
    /// @param role what it is in the chart
    /// @param hollow the categories whose period was not over: their marks are hollow
    /// @param signals the categories that chance does not explain: their marks are diamonds
    public record Series(
            String name,
            List<@Nullable Double> values,
            Role role,
            Set<Integer> hollow,
            Set<Integer> signals) {

        /// What a series is in a chart.
        public enum Role {
            /// What the chart is about.
            SERIES,
            /// What it is seen against: thin and grey.
            COMPARISON,
            /// A median or mean: dashes, no marks.
            CENTRE,
            /// A control limit: dots, no marks.
            LIMIT
        }

        /// What a chart is about, with nothing to be seen of any point.
        public Series(String name, List<@Nullable Double> values) {
            this(name, values, Role.SERIES, Set.of(), Set.of());
        }

        /// The same series under another name.
        public Series named(String other) {
            return new Series(other, values, role, hollow, signals);
        }

        public Series {
            hollow = Set.copyOf(hollow);
            signals = Set.copyOf(signals);
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || categories.isEmpty()) {
            throw new IllegalArgumentException("A chart needs categories and a series: " + title);
        }
        for (Series each : series) {
            if (each.values.size() != categories.size()) {
                throw new IllegalArgumentException(
                        "Series %s has %d values for %d categories"
                                .formatted(each.name, each.values.size(), categories.size()));
            }
        }
    }
}
