package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;

import java.util.List;
import java.util.TreeSet;

/// Draws a [ChartSpec] on a chart part of a workbook or a document.
///
/// POI's files carry no theme, so nothing may be left to it: every fill and line is set here.
final class NativeChart {

    /// Told apart by people who see colours differently, and in print.
    private static final List<String> COLOURS = List.of("12436d", "d4551a", "2a9d8f", "9b6fd1");

    private static final int GAP_PERCENT = 60;
    private static final double PAPER_POINTS = 9;
    private static final double TITLE_LARGER = 3;
    private static final int LABELS = 12;
    private static final int LABELS_OF_SMALL = 4;

    /// Where the numbers of one series stand.
    ///
    /// @param values the range of its values
    /// @param name the cell with its name
    record Bound(XDDFNumericalDataSource<Double> values, CellReference name) {}

    private final ChartSpec spec;
    private final XDDFChart chart;
    private final double points;

    /// A chart to be read on paper or on one's own screen.
    NativeChart(ChartSpec spec, XDDFChart chart) {
        this(spec, chart, PAPER_POINTS);
    }

    /// @param points the size of its letters
    NativeChart(ChartSpec spec, XDDFChart chart, double points) {
        this.spec = spec;
        this.chart = chart;
        this.points = points;
    }

    /// Draws axes and one series per bound range.
    ///
    /// @param categories where the categories stand
    /// @param series in the order of the spec's
    void draw(XDDFDataSource<?> categories, List<Bound> series) {
        titles();
        XDDFCategoryAxis across = chart.createCategoryAxis(categoryPosition());
        XDDFValueAxis up = chart.createValueAxis(valuePosition());
        axes(across, up);
        XDDFChartData data = chart.createData(type(), across, up);
        for (int i = 0; i < series.size(); i++) {
            XDDFChartData.Series drawn = data.addSeries(categories, series.get(i).values());
            Bound bound = series.get(i);
            drawn.setTitle(SheetText.of(spec.series().get(i).name()), bound.name());
            if (drawn instanceof XDDFLineChartData.Series line) {
                NativeLine.paint(line, spec.series().get(i), colour(i), !spec.isSmall());
            } else {
                drawn.setFillProperties(fill(colour(i)));
                columns(drawn, spec.series().get(i), colour(i));
            }
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            bars.setGapWidth(GAP_PERCENT);
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        data.setVaryColors(false);
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (spec.kind() == ChartSpec.Kind.LINE) {
            labels();
        }
        if (spec.series().size() > 1) {
            XDDFChartLegend legend = chart.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            legend.setOverlay(false);
        }
    }

    /// Names only as many periods as can be read beside each other.
    private void labels() {
        int most = spec.isSmall() ? LABELS_OF_SMALL : LABELS;
        int every = (spec.categories().size() + most - 1) / most;
        CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        axis.addNewTickLblSkip().setVal(every);
        axis.addNewTickMarkSkip().setVal(every);
    }

    private void titles() {
        if (spec.title().isEmpty()) {
            chart.removeTitle();
            chart.setAutoTitleDeleted(true);
            return;
        }
        chart.setTitleText(SheetText.withoutControls(spec.title()));
        chart.setTitleOverlay(false);
        XDDFTextBody body = chart.getFormattedTitle();
        double larger = spec.isSmall() ? 0 : TITLE_LARGER;
        body.getParagraph(0).addDefaultRunProperties().setFontSize(points + larger);
        body.getParagraph(0).addDefaultRunProperties().setBold(true);
    }

    private void axes(XDDFCategoryAxis across, XDDFValueAxis up) {
        named(across, spec.categoryTitle());
        named(up, spec.valueTitle());
        across.getOrAddTextProperties().setFontSize(points);
        up.getOrAddTextProperties().setFontSize(points);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.getOrAddMajorGridProperties().setLineProperties(line("d5dbe1", 0.75));
        across.getOrAddShapeProperties().setLineProperties(line("7a8691", 0.75));
        up.getOrAddShapeProperties().setLineProperties(line("d5dbe1", 0.75));
        Double top = spec.sharedTop();
        if (top != null) {
            up.setMinimum(0);
            up.setMaximum(top);
        }
        if (isLying()) {
            // The first category on top, and the numbers still at the bottom.
            across.setOrientation(AxisOrientation.MAX_MIN);
            up.setCrosses(AxisCrosses.MAX);
        }
    }

    private static void named(XDDFChartAxis axis, String title) {
        if (!title.isEmpty()) {
            axis.setTitle(SheetText.withoutControls(title));
        }
    }

    private boolean isLying() {
        return spec.kind() == ChartSpec.Kind.BAR;
    }

    private ChartTypes type() {
        return spec.kind() == ChartSpec.Kind.LINE ? ChartTypes.LINE : ChartTypes.BAR;
    }

    private AxisPosition categoryPosition() {
        return isLying() ? AxisPosition.LEFT : AxisPosition.BOTTOM;
    }

    private AxisPosition valuePosition() {
        return isLying() ? AxisPosition.BOTTOM : AxisPosition.LEFT;
    }

    /// Series take the colours in turn; what only stands behind is grey.
    private String colour(int place) {
        if (spec.series().get(place).role() != ChartSpec.Series.Role.SERIES) {
            return NativeLine.MUTED;
        }
        long before =
                spec.series().subList(0, place).stream()
                        .filter(each -> each.role() == ChartSpec.Series.Role.SERIES)
                        .count();
        boolean crowded = spec.kind() == ChartSpec.Kind.LINE && before >= COLOURS.size();
        return crowded ? NativeLine.MUTED : COLOURS.get((int) (before % COLOURS.size()));
    }

    /// A column of a period that is not over shows only its rim.
    private static void columns(
            XDDFChartData.Series drawn, ChartSpec.Series series, String colour) {
        for (int place : new TreeSet<>(series.hollow())) {
            XDDFDataPoint point = drawn.getDataPoint(place);
            point.setFillProperties(fill("ffffff"));
            point.setLineProperties(line(colour, 1.5));
        }
    }

    static XDDFSolidFillProperties fill(String colour) {
        byte[] rgb = new byte[3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Integer.parseInt(colour.substring(i * 2, i * 2 + 2), 16);
        }
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }
}
