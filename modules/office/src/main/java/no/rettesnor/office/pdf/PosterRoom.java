package no.rettesnor.office.pdf;

import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How the room of a poster's first sheet is shared, reckoned from how long the words are: the grid
/// and the list beside it get what the explanations below them leave. Where that is too little for
/// the grid, the explanations go on to a sheet of their own. All in millimetres.
final class PosterRoom {

    /// The sheet without its margins.
    private static final double WIDE = 396;

    private static final double HIGH = 270;

    private static final double TITLE_LINE = 7.8;
    private static final double TITLE_EM = 7.5;
    private static final double SUBTITLE = 8;
    private static final double SUBTITLE_EM = 3.9;

    /// Words of the tables, and of the grid.
    private static final double LINE = 3.62;

    private static final double EM = 3.0;
    private static final double PADDING = 1.6;
    private static final double GRID_LINE = 4.7;
    private static final double GRID_EM = 3.7;
    private static final double GRID_PADDING = 2.6;
    private static final double CAPTION = 8;
    private static final double LEGEND_LINE = 6.8;
    private static final double LEGEND_PADDING = 7;

    private static final String NARROW = " .,:;'!|()-/fijlt";
    private static final String BROAD = "mwMW%@";

    private static final double GRID_WIDE = WIDE * 0.55;
    private static final double LIST_WIDE = WIDE * 0.435;
    private static final double TALLEST_ROW = 30;
    private static final double LOWEST_ROW = 11;
    private static final double STEP = 0.5;

    /// What reckoning cannot see.
    private static final double SPARE = 6;

    private final PosterSpec spec;
    private final boolean explainedLater;
    private final double room;
    private final double rowHeight;

    PosterRoom(PosterSpec spec) {
        this.spec = spec;
        double head =
                TITLE_LINE * lines(spec.title(), TITLE_EM, WIDE)
                        + (spec.subtitle().isEmpty()
                                ? 0
                                : SUBTITLE * lines(spec.subtitle(), SUBTITLE_EM, WIDE));
        double all = HIGH - head - SPARE;
        double left = all - explained();
        explainedLater = !spec.explained().isEmpty() && gridHeight(LOWEST_ROW) > left;
        room = explainedLater ? all : left;
        double height = TALLEST_ROW;
        while (height > LOWEST_ROW && gridHeight(height) > room) {
            height -= STEP;
        }
        rowHeight = height;
    }

    /// How high each row of the grid is, at the least.
    double rowHeight() {
        return rowHeight;
    }

    /// Whether the explanations have no room on the first sheet.
    boolean isExplainedLater() {
        return explainedLater;
    }

    /// How many rows of the list stand beside the grid.
    int fitting() {
        List<Double> widths = widths(spec.listed(), spec.shares(), LIST_WIDE);
        double high = height(names(spec.listed()), widths);
        int fitting = 0;
        for (List<Cell> row : spec.listed().rows()) {
            high += height(row.stream().map(Cell::display).toList(), widths);
            if (high > room) {
                return fitting;
            }
            fitting++;
        }
        return fitting;
    }

    private double gridHeight(double row) {
        GridSpec grid = spec.grid();
        double named = GRID_WIDE * 0.17 - 4;
        double wide = GRID_WIDE * 0.83 / grid.columns().size() - 4;
        double high = gridLines(String.join("\n", longest(grid.columns())), wide);
        for (GridSpec.Row each : grid.rows()) {
            double most = Math.max(row, gridLines(each.header(), named));
            for (GridSpec.Shade cell : each.cells()) {
                most = Math.max(most, gridLines(cell.words(), wide));
            }
            high += most;
        }
        int letters = spec.legend().stream().mapToInt(shade -> shade.words().length() + 6).sum();
        return high + LEGEND_PADDING + LEGEND_LINE * Math.ceil(letters * 1.7 / GRID_WIDE);
    }

    private static List<String> longest(List<String> words) {
        return words.stream()
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .stream()
                .toList();
    }

    private static double gridLines(String words, double wide) {
        double lines = 0;
        for (String line : words.split("\n", -1)) {
            lines += lines(line, GRID_EM, wide);
        }
        return lines * GRID_LINE + GRID_PADDING;
    }

    private double explained() {
        double high = 0;
        for (PosterSpec.Explained each : spec.explained()) {
            List<Double> widths = widths(each.table(), each.shares(), WIDE);
            high += CAPTION + height(names(each.table()), widths);
            for (List<Cell> row : each.table().rows()) {
                high += height(row.stream().map(Cell::display).toList(), widths);
            }
        }
        return high;
    }

    private static List<String> names(TableSpec table) {
        return table.columns().stream().map(column -> column.name()).toList();
    }

    private static List<Double> widths(TableSpec table, List<Integer> shares, double wide) {
        int columns = table.columns().size();
        List<Integer> given = shares.isEmpty() ? Collections.nCopies(columns, 1) : shares;
        int all = given.stream().mapToInt(Integer::intValue).sum();
        List<Double> widths = new ArrayList<>();
        given.forEach(share -> widths.add(wide * share / all - 3));
        return widths;
    }

    private static double height(List<String> words, List<Double> widths) {
        double most = 1;
        for (int i = 0; i < words.size() && i < widths.size(); i++) {
            double lines = 0;
            for (String line : words.get(i).split("\n", -1)) {
                lines += lines(line, EM, widths.get(i));
            }
            most = Math.max(most, lines);
        }
        return most * LINE + PADDING;
    }

    /// How many lines words take that break between words, and within those wider than a line.
    private static double lines(String words, double em, double wide) {
        double lines = 1;
        double at = 0;
        double space = width(" ", em);
        for (String word : words.split(" ", -1)) {
            double width = width(word, em);
            if (at > 0 && at + space + width > wide) {
                lines++;
                at = 0;
            }
            at += (at > 0 ? space : 0) + width;
            while (at > wide) {
                lines++;
                at -= wide;
            }
        }
        return lines;
    }

    /// How wide a word is in the sheet's letters, a little generously.
    private static double width(String word, double em) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (NARROW.indexOf(letter) >= 0) {
                width += 0.28;
            } else if (BROAD.indexOf(letter) >= 0) {
                width += 0.83;
            } else if (Character.isUpperCase(letter) || letter > 'ÿ') {
                width += 0.7;
            } else {
                width += letter == 'r' ? 0.36 : 0.56;
            }
        }
        return width * em;
    }
}
