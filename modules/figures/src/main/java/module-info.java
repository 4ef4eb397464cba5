import org.jspecify.annotations.NullMarked;

/// A figure as one value: question, data, chart, table, alt text, source line; and the ways it is
/// shown.
///
/// Features make figures; this module draws them on the screen and hands them to Office files. It
/// knows no feature and no store.
@NullMarked
module no.rettesnor.figures {
    requires static org.jspecify;
    requires transitive no.rettesnor.kernel;
    requires transitive no.rettesnor.office;
    requires no.rettesnor.uikit;
    requires java.desktop;
    requires javafx.controls;
    requires java.xml;
    requires org.apache.xmlgraphics.batik.svggen;
    requires org.jfree.jfreechart;

    exports no.rettesnor.figures;
    exports no.rettesnor.figures.export;
    exports no.rettesnor.figures.guard;
    exports no.rettesnor.figures.trend;
    exports no.rettesnor.figures.view;
}
