package no.rettesnor.reports.view;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.CountingFeature;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.store.Store;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import java.util.List;

/// Reports of one municipality in a window, with one figure whose number a test can change. To be
/// closed after the test.
final class ShownReports {

    final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    final CountingFeature feature = new CountingFeature();
    final ReportsViewModel model;
    private final Stage stage = FxExtension.onScreen(Stage::new);

    ShownReports(Store store) {
        new OrganisationStore(store).addMunicipality("Testkommunen", null);
        model =
                new ReportsViewModel(
                        new Features(List.of(feature)),
                        store,
                        Language.NB,
                        new SameThreadTaskExecutor(),
                        Runnable::run,
                        TemporaryStore.CLOCK);
    }

    /// The page itself, on screen.
    ReportsPage page() {
        return FxExtension.onScreen(
                () -> {
                    ReportsPage page = new ReportsPage(workplace.workplace(), model);
                    show((Parent) page.node());
                    page.attach();
                    layOut();
                    return page;
                });
    }

    /// Shows it in the window, since the caret moves in one only. On the screen's thread.
    void show(Parent content) {
        stage.setScene(new Scene(content, 1000, 700));
        stage.show();
    }

    /// Begins the report of last year.
    void begin() {
        FxExtension.doOnScreen(
                () -> {
                    model.begin(
                            ReportingPeriod.year(2025),
                            "",
                            failure -> {
                                throw new AssertionError(failure);
                            });
                    layOut();
                });
    }

    /// Gives every node its place. On the screen's thread.
    void layOut() {
        Scene scene = stage.getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    void close() {
        FxExtension.doOnScreen(stage::close);
    }
}
