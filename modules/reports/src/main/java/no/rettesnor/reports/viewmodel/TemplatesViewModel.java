package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.DocumentRole;
import no.rettesnor.office.report.DocumentTemplate;
import no.rettesnor.office.report.DocumentTemplate.MissingStyles;
import no.rettesnor.office.report.SlidesTemplate;
import no.rettesnor.reports.export.ReportTemplates;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which templates of the municipality's reports are written in, and what was found in them.
public final class TemplatesViewModel {

    private static final String DOCUMENT = "reports.document-template";
    private static final String OURS = "reports.document-template.ours";
    private static final String SLIDES = "reports.slides-template";

    /// The styles that a user would miss, in the order of a page.
    private static final List<DocumentRole> TOLD =
            List.of(
                    DocumentRole.TITLE,
                    DocumentRole.HEADING_1,
                    DocumentRole.HEADING_2,
                    DocumentRole.HEADING_3,
                    DocumentRole.BODY,
                    DocumentRole.BULLET,
                    DocumentRole.CAPTION,
                    DocumentRole.TABLE);

    private final Map<String, String> kept;
    private final LatestOnly documentChecks;
    private final LatestOnly slideChecks;
    private final ReadOnlyObjectWrapper<@Nullable Path> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> slides = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty ours = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Text>> documentFindings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Text>> slideFindings =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param kept what is put here is there at the next start
    public TemplatesViewModel(Map<String, String> kept, TaskExecutor tasks) {
        this.kept = kept;
        this.documentChecks = new LatestOnly(tasks);
        this.slideChecks = new LatestOnly(tasks);
        document.set(path(kept.get(DOCUMENT)));
        slides.set(path(kept.get(SLIDES)));
        ours.set(Boolean.parseBoolean(kept.get(OURS)));
        document.subscribe(() -> checkDocument());
        ours.subscribe(() -> checkDocument());
        slides.subscribe(() -> checkSlides());
        checkDocument();
        checkSlides();
    }

    /// The Word template; null for our own look.
    public ReadOnlyObjectProperty<@Nullable Path> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// The PowerPoint template; null for our own look.
    public ReadOnlyObjectProperty<@Nullable Path> slidesProperty() {
        return slides.getReadOnlyProperty();
    }

    /// Whether our own styles are added where the Word template lacks some.
    public BooleanProperty oursProperty() {
        return ours;
    }

    /// What was found in the Word template: a line for each style, or what is wrong with it.
    public ReadOnlyObjectProperty<List<Text>> documentFindingsProperty() {
        return documentFindings.getReadOnlyProperty();
    }

    /// What was found in the PowerPoint template.
    public ReadOnlyObjectProperty<List<Text>> slideFindingsProperty() {
        return slideFindings.getReadOnlyProperty();
    }

    /// Takes a Word template; null for our own look.
    public void chooseDocument(@Nullable Path file) {
        document.set(file);
    }

    /// Takes a PowerPoint template; null for our own look.
    public void chooseSlides(@Nullable Path file) {
        slides.set(file);
    }

    /// Keeps the choice.
    public void keep() {
        keep(DOCUMENT, document.get());
        keep(SLIDES, slides.get());
        kept.put(OURS, Boolean.toString(ours.get()));
    }

    private void keep(String name, @Nullable Path file) {
        if (file == null) {
            kept.remove(name);
        } else {
            kept.put(name, file.toString());
        }
    }

    /// What was kept, for whoever writes.
    static ReportTemplates kept(Map<String, String> kept) {
        Path word = path(kept.get(DOCUMENT));
        Path wide = path(kept.get(SLIDES));
        return new ReportTemplates(
                word == null ? null : document(word, Boolean.parseBoolean(kept.get(OURS))),
                wide == null ? null : new SlidesTemplate(wide));
    }

    private static DocumentTemplate document(Path file, boolean ours) {
        return new DocumentTemplate(
                file, Map.of(), "", ours ? MissingStyles.ADD_OURS : MissingStyles.REFUSE);
    }

    private static @Nullable Path path(@Nullable String file) {
        return file == null || file.isBlank() ? null : Path.of(file);
    }

    private void checkDocument() {
        Path file = document.get();
        documentFindings.set(List.of());
        if (file == null) {
            documentChecks.forget();
            return;
        }
        DocumentTemplate template = document(file, ours.get());
        documentChecks.submit(
                BackgroundTask.of(text("task.template"), monitor -> template.found())
                        .onSuccess(styles -> documentFindings.set(told(styles)))
                        .onFailure(
                                failure ->
                                        documentFindings.set(List.of(FailureWords.of(failure)))));
    }

    private static List<Text> told(Map<DocumentRole, String> styles) {
        List<Text> lines = new ArrayList<>();
        for (DocumentRole role : TOLD) {
            String style = styles.get(role);
            Text what = text("template.role." + role.name());
            lines.add(
                    style == null
                            ? text("template.missing", what)
                            : text("template.mapped", what, style));
        }
        return lines;
    }

    private void checkSlides() {
        Path file = slides.get();
        slideFindings.set(List.of());
        if (file == null) {
            slideChecks.forget();
            return;
        }
        SlidesTemplate template = new SlidesTemplate(file);
        slideChecks.submit(
                BackgroundTask.of(text("task.template"), monitor -> template.found())
                        .onSuccess(
                                layouts ->
                                        slideFindings.set(
                                                List.of(
                                                        text(
                                                                "template.layouts",
                                                                String.join(", ", layouts)))))
                        .onFailure(
                                failure -> slideFindings.set(List.of(FailureWords.of(failure)))));
    }
}
