package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.bytes.ReproducibleZip;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.report.PresentationSpec.BulletSlide;
import no.rettesnor.office.report.PresentationSpec.FigureSlide;
import no.rettesnor.office.report.PresentationSpec.Slide;
import no.rettesnor.office.report.PresentationSpec.TableSlide;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Writes a PowerPoint presentation: 16:9, one thing to say on each slide, native charts that hold
/// their own numbers, native tables, and what the speaker should know in the notes.
///
/// The same presentation and the same moment give the same file, byte for byte.
public final class ReportPresentation {

    private static final double SOURCE_HEIGHT = 26;
    private static final int MOST_POINTS = 7;
    private static final int MOST_CHARTS = 6;

    private final PresentationSpec spec;
    private final SlideWords words;
    private final XMLSlideShow show;
    private final SlideDesign design;

    private ReportPresentation(PresentationSpec spec, XMLSlideShow show, SlideDesign design) {
        this.spec = spec;
        this.words = new SlideWords(spec.language());
        this.show = show;
        this.design = design;
    }

    /// Writes the presentation in our own design, whole or not at all.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, PresentationSpec spec, Instant created, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(
                target,
                out -> {
                    try (XMLSlideShow show = new XMLSlideShow()) {
                        new ReportPresentation(spec, show, SlideDesign.own(show))
                                .write(created, monitor, out);
                    }
                });
    }

    /// Writes the presentation in the municipality's own design, whole or not at all.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the template cannot be used, or the file not
    ///   be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target,
            PresentationSpec spec,
            SlidesTemplate template,
            Instant created,
            ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(
                target,
                out -> {
                    try (XMLSlideShow show = template.open()) {
                        new ReportPresentation(spec, show, SlideDesign.of(show))
                                .write(created, monitor, out);
                    }
                });
    }

    private void write(Instant created, ProgressMonitor monitor, OutputStream out)
            throws IOException {
        var properties = show.getProperties().getCoreProperties();
        properties.setTitle(SheetText.withoutControls(spec.title()));
        properties.setCreator("Rettesnor");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(DocumentStyles.tag(spec.language()));
        first();
        for (int i = 0; i < spec.slides().size(); i++) {
            monitor.checkCancelled();
            monitor.progress(i, spec.slides().size());
            write(spec.slides().get(i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        ReproducibleZip.copy(bytes.toByteArray(), created, out);
    }

    private void first() {
        XSLFSlide slide = show.createSlide(design.layout(SlideLayout.TITLE));
        if (!words.fill(slide, Placeholder.CENTERED_TITLE, spec.title())) {
            words.fill(slide, Placeholder.TITLE, spec.title());
        }
        // Also where there is none, so that no “Click to edit” is left.
        words.fill(slide, Placeholder.SUBTITLE, spec.subtitle());
        words.clear(slide);
    }

    private void write(Slide spec) {
        switch (spec) {
            case FigureSlide figure -> figure(figure);
            case BulletSlide bullets -> bullets(bullets);
            case TableSlide table -> table(table);
        }
    }

    private void figure(FigureSlide spec) {
        Rectangle2D area = design.content();
        int all = spec.charts().size();
        for (int from = 0; from < all; from += MOST_CHARTS) {
            List<ChartSpec> charts = spec.charts().subList(from, Math.min(all, from + MOST_CHARTS));
            String title = part(spec.title(), from / MOST_CHARTS, (all - 1) / MOST_CHARTS + 1);
            XSLFSlide slide = titled(title, spec.notes(), SlideLayout.TITLE_ONLY);
            for (int i = 0; i < charts.size(); i++) {
                SlideChart.write(show, slide, charts.get(i), cell(above(area), i, charts.size()));
            }
            words.source(slide, spec.source(), foot(area));
            words.number(slide, show.getSlides().size());
        }
    }

    /// Where one of several charts stands: in up to three columns.
    private static Rectangle2D cell(Rectangle2D area, int place, int all) {
        int columns = Math.min(3, all);
        int rows = (all + columns - 1) / columns;
        int row = place / columns;
        double width = area.getWidth() / columns;
        double height = area.getHeight() / rows;
        return new Rectangle2D.Double(
                area.getX() + width * (place % columns), area.getY() + height * row, width, height);
    }

    private String part(String title, int place, int all) {
        return all == 1
                ? title
                : OfficeTexts.text("slide.part", title, place + 1, all).in(spec.language());
    }

    private void table(TableSlide spec) {
        SlideTable table = new SlideTable(spec.table(), words, this.spec.language());
        Rectangle2D area = design.content();
        List<TableSpec> pages = table.pages(above(area));
        for (int i = 0; i < pages.size(); i++) {
            String title = part(spec.title(), i, pages.size());
            XSLFSlide slide = titled(title, spec.notes(), SlideLayout.TITLE_ONLY);
            table.write(slide, pages.get(i), title, above(area));
            words.source(slide, spec.source(), foot(area));
            words.number(slide, show.getSlides().size());
        }
    }

    private void bullets(BulletSlide spec) {
        for (int from = 0; from == 0 || from < spec.items().size(); from += MOST_POINTS) {
            XSLFSlide slide = titled(spec.title(), spec.notes(), SlideLayout.TITLE_AND_CONTENT);
            int to = Math.min(spec.items().size(), from + MOST_POINTS);
            XSLFTextShape body = body(slide);
            body.clearText();
            for (String item : spec.items().subList(from, to)) {
                words.say(body.addNewTextParagraph(), item);
            }
            words.number(slide, show.getSlides().size());
        }
    }

    private XSLFTextShape body(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.CONTENT
                    || shape.getTextType() == Placeholder.BODY) {
                return shape;
            }
        }
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(design.content());
        return box;
    }

    /// A new slide with its title in the place for titles, which makes it findable and read first.
    private XSLFSlide titled(String title, String notes, SlideLayout kind) {
        XSLFSlide slide =
                show.createSlide(
                        design.layout(kind, SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT));
        words.fill(slide, Placeholder.TITLE, title);
        if (kind == SlideLayout.TITLE_ONLY) {
            words.clear(slide);
        }
        words.notes(show, slide, notes);
        return slide;
    }

    private static Rectangle2D above(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), area.getHeight() - SOURCE_HEIGHT - 6);
    }

    private static Rectangle2D foot(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX(), area.getMaxY() - SOURCE_HEIGHT, area.getWidth(), SOURCE_HEIGHT);
    }
}
