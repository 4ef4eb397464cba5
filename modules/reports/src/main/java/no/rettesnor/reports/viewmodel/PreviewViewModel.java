package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.PagePicture;
import no.rettesnor.office.pdf.PdfPages;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportPages;

import org.jspecify.annotations.Nullable;

/// The pages of a report as they would be written, one at a time. They are laid out and drawn in
/// the background.
public final class PreviewViewModel {

    private static final float SCREEN = 96;
    private static final double LEAST = 0.5;
    private static final double MOST = 3;
    private static final double STEP = 1.25;

    private final ReportDesk desk;
    private final LatestOnly layouts;
    private final LatestOnly drawings;
    private final BooleanProperty published = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Double> zoom = new ReadOnlyObjectWrapper<>(0.8);
    private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable OpenReport report;
    private @Nullable PdfPages pages;
    private double scale = 1;

    PreviewViewModel(ReportDesk desk, TaskExecutor tasks) {
        this.desk = desk;
        this.layouts = new LatestOnly(tasks);
        this.drawings = new LatestOnly(tasks);
        published.subscribe(() -> layOut());
    }

    /// Whether small numbers are kept back, as in what leaves the house. A frozen report is as it
    /// was frozen.
    public BooleanProperty publishedProperty() {
        return published;
    }

    /// Which page is shown, from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are; 0 until they have been laid out.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The page as a picture; null until it has been drawn.
    public ReadOnlyObjectProperty<@Nullable PagePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// How large, 1 for paper's own size.
    public ReadOnlyObjectProperty<Double> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Why there are no pages; null when there are.
    public ReadOnlyObjectProperty<@Nullable Text> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether pages are being laid out or drawn.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Shows a report, at the page that was shown if it has that many.
    ///
    /// @param dots how many dots of the screen there are to one of its own measure
    public void show(OpenReport now, double dots) {
        if (!now.equals(report) || dots != scale) {
            report = now;
            scale = dots;
            layOut();
        }
    }

    /// Lets go of the report and its pages.
    public void close() {
        layouts.forget();
        drawings.forget();
        report = null;
        release();
        count.set(0);
        picture.set(null);
        busy.set(false);
    }

    /// Goes to another page; stops at the first and the last.
    public void go(int place) {
        if (count.get() > 0) {
            page.set(Math.clamp(place, 0, count.get() - 1));
            draw();
        }
    }

    /// Makes it larger by so many steps, or smaller.
    public void zoom(int steps) {
        zoom.set(Math.clamp(zoom.get() * Math.pow(STEP, steps), LEAST, MOST));
        draw();
    }

    private void layOut() {
        OpenReport shown = report;
        if (shown == null) {
            return;
        }
        boolean outside = published.get();
        busy.set(true);
        layouts.submit(
                BackgroundTask.of(
                                text("task.preview"),
                                monitor ->
                                        ReportPages.of(content(shown, outside, monitor), monitor))
                        .onSuccess(this::take)
                        .onFailure(failure -> problem.set(FailureWords.of(failure)))
                        .onCancelled(() -> problem.set(text("page.cancelled")))
                        .onFinished(() -> busy.set(false)));
    }

    private ReportContent content(OpenReport shown, boolean outside, ProgressMonitor monitor) {
        return switch (shown) {
            case OpenReport.Adopted adopted -> adopted.content();
            case OpenReport.Draft draft ->
                    desk.redrafted(
                                    draft.prepared(),
                                    outside ? Publishing.outside() : Publishing.INTERNAL,
                                    monitor)
                            .content();
        };
    }

    private void take(PdfPages now) {
        release();
        pages = now;
        problem.set(null);
        count.set(now.count());
        go(page.get());
    }

    private void draw() {
        PdfPages from = pages;
        if (from == null) {
            return;
        }
        int place = page.get();
        float dots = (float) (SCREEN * zoom.get() * scale);
        drawings.submit(
                BackgroundTask.of(text("task.preview"), monitor -> from.page(place, dots))
                        .onSuccess(picture::set)
                        .onFailure(failure -> problem.set(FailureWords.of(failure))));
    }

    private void release() {
        PdfPages before = pages;
        pages = null;
        if (before != null) {
            before.close();
        }
    }
}
