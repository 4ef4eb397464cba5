package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Step;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.dialog.Stepper;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.List;
import java.util.function.Supplier;

/// The page that takes a table from a file: file, columns, values, preview, and what came of it.
///
/// Opened with a target's key as its argument, it begins with that target.
public final class ImportView implements View {

    /// The page's id in the navigation.
    public static final String PAGE = "import";

    private final Workplace workplace;
    private final ImportViewModel model;
    private final BorderPane node = new BorderPane();
    private final Stepper stepper;

    /// @param targets what can be imported into, with choices as they are when asked
    public ImportView(Workplace workplace, Store store, Supplier<List<ImportTarget>> targets) {
        this.workplace = workplace;
        this.model =
                new ImportViewModel(
                        store, targets, workplace.tasks(), workplace.dialogs()::problem);
        Step file =
                Step.of(text("step.file"), new FileStep(workplace, model))
                        .readyWhen(model.examinedProperty().isNotNull());
        Step columns =
                Step.of(text("step.columns"), new ColumnsStep(workplace, model))
                        .readyWhen(model.readyProperty());
        Step values = Step.of(text("step.values"), new ValuesStep(workplace, model));
        Step preview =
                Step.of(text("step.preview"), new PreviewStep(workplace, model))
                        .onEnter(model::refreshPreview)
                        .readyWhen(model.busyProperty().not());
        stepper =
                new Stepper(
                        workplace.language(),
                        List.of(file, columns, values, preview),
                        text("step.import"));
        stepper.onFinish(model::importAll);
        stepper.onCancel(() -> stepper.go(0));
        node.setId("import-page");
        node.getStyleClass().add("list-page");
        node.setCenter(stepper);
        model.summaryProperty().addListener((any, old, now) -> show(now));
    }

    /// The page for the navigation.
    ///
    /// @param order its place there
    public static PageDescriptor page(
            int order, Workplace workplace, Store store, Supplier<List<ImportTarget>> targets) {
        return PageDescriptor.of(
                        PAGE,
                        text("page.title"),
                        MaterialDesignF.FILE_IMPORT_OUTLINE,
                        order,
                        () -> new ImportView(workplace, store, targets))
                .explained(text("page.help"));
    }

    private void show(@Nullable ImportSummary summary) {
        if (summary == null) {
            node.setCenter(stepper);
            return;
        }
        SummaryPane pane = new SummaryPane(workplace, model, summary, this::again);
        pane.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        node.setCenter(scroll);
        workplace.notifications().tell(text("summary.title", summary.read()));
    }

    private void again() {
        stepper.go(0);
        node.setCenter(stepper);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(String argument) {
        model.targets().stream()
                .filter(target -> target.key().equals(argument))
                .findFirst()
                .ifPresent(model.targetProperty()::set);
    }
}
