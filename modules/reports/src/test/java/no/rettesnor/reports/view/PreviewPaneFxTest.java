package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;

import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FxExtension.class)
class PreviewPaneFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private ShownReports shown;
    private PreviewPane pane;

    @BeforeEach
    void openThePane() {
        shown = new ShownReports(temporary.store());
        shown.feature.north = 3;
        FxExtension.doOnScreen(shown.model::attach);
        shown.begin();
        pane =
                FxExtension.onScreen(
                        () -> {
                            PreviewPane made =
                                    new PreviewPane(
                                            shown.workplace.workplace(), shown.model.preview());
                            shown.show(made);
                            OpenReport open = shown.model.openProperty().get();
                            assertThat(open).isNotNull();
                            made.show(open);
                            return made;
                        });
    }

    @AfterEach
    void closeTheWindow() {
        shown.close();
    }

    @Test
    void thePagesAreTurnedAndASeeingOrBlindAuthorLearnsWhatStandsOnThem() {
        assertThat(page().getImage()).isNotNull();
        assertThat(page().getAccessibleText()).contains("Kvalitetsrapport 2025", "Testkommunen");
        assertThat(label("#preview-place")).startsWith("Side 1 av ");
        press("#preview-forward");
        assertThat(label("#preview-place")).startsWith("Side 2 av ");
        press("#preview-back");
        press("#preview-back");
        assertThat(label("#preview-place")).startsWith("Side 1 av ");
    }

    @Test
    void aLargerPageHasMoreDots() {
        double before = page().getImage().getWidth();
        press("#preview-larger");
        assertThat(page().getImage().getWidth()).isGreaterThan(before);
        assertThat(label("#preview-size")).isEqualTo("100\u00a0%");
    }

    @Test
    void whatLeavesTheHouseIsShownUnlessTheAuthorAsksForAllNumbers() {
        assertThat(everything()).contains("Nord :");
        FxExtension.doOnScreen(
                () -> ((CheckBox) pane.lookup("#preview-published")).setSelected(false));
        assertThat(everything()).contains("Nord 3");
    }

    private String everything() {
        StringBuilder words = new StringBuilder();
        FxExtension.doOnScreen(
                () -> {
                    for (int i = 0; i < 12; i++) {
                        ((Button) pane.lookup("#preview-back")).fire();
                    }
                    for (int i = 0; i < 12; i++) {
                        words.append(page().getAccessibleText()).append('\n');
                        ((Button) pane.lookup("#preview-forward")).fire();
                    }
                });
        return words.toString();
    }

    private ImageView page() {
        return (ImageView) inside("#preview-page");
    }

    private String label(String id) {
        return ((Label) pane.lookup(id)).getText();
    }

    private void press(String id) {
        FxExtension.doOnScreen(() -> ((Button) pane.lookup(id)).fire());
    }

    private Node inside(String id) {
        pane.applyCss();
        pane.layout();
        return pane.lookup(id);
    }
}
