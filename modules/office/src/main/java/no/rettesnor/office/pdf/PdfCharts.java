package no.rettesnor.office.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The charts of a document, each drawn where its element stands.
final class PdfCharts implements FSObjectDrawerFactory {

    private static final String NUMBER = "data-chart";

    private final Markup markup;
    private final PdfFonts fonts;
    private final Language language;
    private final List<ChartPainter> painters = new ArrayList<>();

    PdfCharts(Markup markup, PdfFonts fonts, Language language) {
        this.markup = markup;
        this.fonts = fonts;
        this.language = language;
    }

    /// Adds the element of a chart.
    ///
    /// @param words what the chart shows, for those who cannot see it; never empty
    void add(Element parent, ChartSpec chart, String words) {
        ChartPainter painter = new ChartPainter(drawable(chart), language, fonts);
        Element element = markup.add(parent, "object", "");
        element.setAttribute("type", "chart");
        element.setAttribute(NUMBER, Integer.toString(painters.size()));
        element.setAttribute(
                "style", "width: " + painter.width() + "px; height: " + painter.height() + "px");
        markup.said(element, "alt", words);
        painters.add(painter);
    }

    private ChartSpec drawable(ChartSpec chart) {
        return new ChartSpec(
                chart.kind(),
                fonts.drawn(chart.title()),
                chart.categories().stream().map(fonts::drawn).map(String::strip).toList(),
                chart.series().stream()
                        .map(series -> series.named(fonts.drawn(series.name())))
                        .toList(),
                fonts.drawn(chart.categoryTitle()),
                fonts.drawn(chart.valueTitle()),
                chart.altText(),
                chart.sharedTop());
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        ChartPainter painter = painters.get(Integer.parseInt(object.getAttribute(NUMBER)));
        return (_, x, y, width, height, output, _, dotsPerPixel) -> {
            output.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics ->
                            painter.draw(graphics, width / dotsPerPixel, height / dotsPerPixel));
            return Map.of();
        };
    }
}
