package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.InventedFeature;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.viewmodel.StatisticsViewModel;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@ExtendWith(FxExtension.class)
class StatisticsPageFxTest {

    private static final InventedFeature FEATURE = new InventedFeature();

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(FEATURE.storage());

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    private OrganisationStore organisation;
    private OrgUnit root;
    private StatisticsViewModel model;
    private StatisticsPage page;

    @BeforeEach
    void openThePage() {
        organisation = new OrganisationStore(temporary.store());
        root = organisation.addMunicipality("Testkommunen", null);
        model =
                new StatisticsViewModel(
                        new Features(List.of(FEATURE)),
                        temporary.store(),
                        Language.NB,
                        new SameThreadTaskExecutor(),
                        Runnable::run,
                        TemporaryStore.CLOCK);
        model.periodProperty().set("2025");
        page =
                FxExtension.onScreen(
                        () -> {
                            StatisticsPage made = new StatisticsPage(workplace.workplace(), model);
                            Scene scene = new Scene((javafx.scene.Parent) made.node(), 900, 700);
                            made.attach();
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            return made;
                        });
    }

    @Test
    void everyFigureIsShownWithItsTable() {
        assertThat(page.node().lookup(".figure")).isNotNull();
        TableView<?> table = (TableView<?>) page.node().lookup("#figure-table");
        assertThat(table.getItems()).hasSize(3);
    }

    @Test
    void enterOnANumberLeadsToTheRowsItCounts() {
        FxExtension.doOnScreen(
                () -> {
                    TableView<?> table = (TableView<?>) page.node().lookup("#figure-table");
                    select(table);
                    table.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
                });
        assertThat(workplace.navigation().moves()).anyMatch(place -> place.contains("month=2"));
    }

    @Test
    void aPeriodWithNothingSaysSoInsteadOfShowingNoughts() {
        FxExtension.doOnScreen(
                () -> {
                    model.periodProperty().set("2019");
                    model.gather();
                });
        Label problem = (Label) page.node().lookup("#statistics-problem");
        assertThat(problem.getText()).contains("2019");
        assertThat(model.reportProperty().get()).isNull();
    }

    @Test
    void aChangeOfWhatIsCountedIsReadAtOnceWhileThePageIsShown() {
        Prepared before = model.reportProperty().get();
        FxExtension.doOnScreen(() -> addUnit("Skolen"));
        Prepared after = model.reportProperty().get();
        assertThat(after).isNotNull().isNotSameAs(before);
        FxExtension.doOnScreen(
                () -> {
                    page.detach();
                    addUnit("Barnehagen");
                });
        assertThat(model.reportProperty().get()).isSameAs(after);
    }

    @Test
    void whatIsWrittenIsWrittenInTheTemplatesThatWereChosen(@TempDir Path folder)
            throws IOException {
        Path template = folder.resolve("ikke en mal.docx");
        Files.writeString(template, "ikke en mal");
        workplace.workplace().arrangements().put("reports.document-template", template.toString());
        workplace.files().willChoose(folder.resolve("ut"));
        FxExtension.doOnScreen(
                () ->
                        page.commands().stream()
                                .filter(command -> command.id().equals("statistics.write-docx"))
                                .findFirst()
                                .orElseThrow()
                                .run()
                                .run());
        assertThat(workplace.dialogs().said())
                .singleElement()
                .asString()
                .contains("ikke en mal.docx");
        assertThat(folder.resolve("ut"))
                .satisfiesAnyOf(
                        out -> assertThat(out).doesNotExist(),
                        out -> assertThat(out).isEmptyDirectory());
    }

    private void addUnit(String name) {
        organisation.add(UnitDraft.of(root.id(), UnitLevel.UNIT, name));
    }

    private static <T> void select(TableView<T> table) {
        table.getSelectionModel().clearAndSelect(1, table.getColumns().get(1));
    }
}
