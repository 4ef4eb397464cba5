package no.rettesnor.office.report;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

import java.util.TreeSet;

/// Gives one line of a native chart its stroke and its marks.
///
/// What must be seen of a point is said by the shape of its mark: hollow for a period that was not
/// over, a diamond for what chance does not explain.
final class NativeLine {

    /// Of lines that only stand behind.
    static final String MUTED = "6e7781";

    private static final double THICK = 2.25;
    private static final double THIN = 1.25;
    private static final short MARK = 6;
    private static final short LARGE_MARK = 9;

    private NativeLine() {}

    /// @param marked whether every point has a mark, or only those that something must be seen of
    static void paint(
            XDDFLineChartData.Series line, ChartSpec.Series series, String colour, boolean marked) {
        line.setSmooth(false);
        line.setLineProperties(stroke(series, colour));
        if (series.role() != ChartSpec.Series.Role.SERIES) {
            line.setMarkerStyle(MarkerStyle.NONE);
            return;
        }
        line.setMarkerStyle(marked ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        if (marked) {
            line.setMarkerSize(MARK);
            // The marker's own colours have no place in POI's friendlier classes.
            dress(line.getCTLineSer().getMarker(), colour, colour);
        }
        TreeSet<Integer> special = new TreeSet<>(series.hollow());
        special.addAll(series.signals());
        for (int place : special) {
            boolean hollow = series.hollow().contains(place);
            CTDPt point = line.getCTLineSer().addNewDPt();
            point.addNewIdx().setVal(place);
            CTMarker mark = point.addNewMarker();
            mark.addNewSymbol().setVal(hollow ? STMarkerStyle.CIRCLE : STMarkerStyle.DIAMOND);
            mark.addNewSize().setVal(LARGE_MARK);
            dress(mark, hollow ? "ffffff" : colour, colour);
            // A point of its own also has a stroke of its own towards the point before it.
            XDDFLineProperties towards = NativeChart.line(colour, THICK);
            if (hollow) {
                towards.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
            }
            new XDDFShapeProperties(point.addNewSpPr()).setLineProperties(towards);
        }
    }

    private static XDDFLineProperties stroke(ChartSpec.Series series, String colour) {
        boolean main = series.role() == ChartSpec.Series.Role.SERIES;
        XDDFLineProperties stroke = NativeChart.line(colour, main ? THICK : THIN);
        switch (series.role()) {
            case CENTRE -> stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            case LIMIT -> stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
            case SERIES, COMPARISON -> {}
        }
        return stroke;
    }

    private static void dress(CTMarker mark, String inside, String rim) {
        XDDFShapeProperties shape = new XDDFShapeProperties(mark.addNewSpPr());
        shape.setFillProperties(NativeChart.fill(inside));
        shape.setLineProperties(NativeChart.line(rim, 1.5));
    }
}
