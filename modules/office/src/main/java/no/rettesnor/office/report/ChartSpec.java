package no.rettesnor.office.report;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A chart to write as a native one, which the reader can change in Office.
///
/// @param kind how it is drawn
/// @param title what stands above it; may be empty
/// @param categories the names along the category axis
/// @param series one or more rows of values
/// @param categoryTitle what the categories are; may be empty
/// @param valueTitle what is counted or measured; may be empty
/// @param altText what a person who cannot see the chart must be told
public record ChartSpec(
        Kind kind,
        String title,
        List<String> categories,
        List<Series> series,
        String categoryTitle,
        String valueTitle,
        String altText) {

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
    public record Series(String name, List<@Nullable Double> values) {

        public Series {
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
