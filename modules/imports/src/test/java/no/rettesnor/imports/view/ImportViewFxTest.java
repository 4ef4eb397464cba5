package no.rettesnor.imports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import no.rettesnor.imports.run.ThingTarget;
import no.rettesnor.imports.run.Things;
import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@ExtendWith(FxExtension.class)
class ImportViewFxTest {

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(new Things());

    @Test
    void aFileIsLedFromChoiceToImport() throws Exception {
        TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
        Path file =
                Files.writeString(
                        temporary.folder().resolve("register.csv"),
                        """
                        Nr;Tittel;Dato;Kategori;Enhet
                        1;Fall;31.03.2025;hms;Skolen
                        2;Uten dato;;hms;Skolen
                        """);
        workplace.files().willChoose(file);
        ImportView view =
                FxExtension.onScreen(
                        () ->
                                new ImportView(
                                        workplace.workplace(),
                                        temporary.store(),
                                        () -> List.of(new ThingTarget(temporary.store()))));
        Stage stage =
                FxExtension.onScreen(
                        () -> {
                            Stage shown = new Stage();
                            shown.setScene(new Scene((Parent) view.node(), 960, 640));
                            shown.show();
                            return shown;
                        });

        press(view, "#import-choose");
        assertThat(((Labeled) find(view, "#import-found")).getText()).contains("2 rader");
        assertThat(((TableView<?>) find(view, "#import-first-rows")).getItems()).hasSize(2);
        assertThat(audit(view)).isEmpty();
        press(view, "#step-next");
        assertThat(find(view, "#import-column-2")).isNotNull();
        assertThat(audit(view)).isEmpty();
        press(view, "#import-fixed-add");
        assertThat(find(view, "#import-fixed-field-1").isFocused()).isTrue();
        assertThat(find(view, "#import-fixed-value-1").isDisabled()).isTrue();
        choose(view, "#import-fixed-field-1", 3);
        assertThat(((ComboBox<?>) find(view, "#import-fixed-value-1")).getItems()).hasSize(2);
        assertThat(audit(view)).isEmpty();
        press(view, "#import-fixed-remove-1");
        assertThat(view.node().lookup("#import-fixed-field-1")).isNull();
        press(view, "#step-next");
        assertThat(((TableView<?>) find(view, "#import-values")).getItems()).hasSize(2);
        press(view, "#step-next");
        assertThat(((Labeled) find(view, "#import-preview-verdict")).getText())
                .isEqualTo("1 av de første 2 radene vil bli avvist.");
        press(view, "#step-next");

        assertThat(find(view, "#import-summary")).isNotNull();
        assertThat(workplace.dialogs().said()).isEmpty();
        assertThat(temporary.folder().resolve("register-avvist.csv")).exists();
        FxExtension.doOnScreen(stage::close);
    }

    private static List<String> audit(ImportView view) {
        return FxExtension.onScreen(() -> AccessibilityAudit.of(view.node()));
    }

    private static Node find(ImportView view, String selector) {
        FxExtension.settle();
        return FxExtension.onScreen(() -> view.node().lookup(selector));
    }

    private static void choose(ImportView view, String selector, int option) {
        Node choice = find(view, selector);
        FxExtension.doOnScreen(() -> ((ComboBox<?>) choice).getSelectionModel().select(option));
    }

    private static void press(ImportView view, String selector) {
        Node button = find(view, selector);
        FxExtension.doOnScreen(((Button) button)::fire);
    }
}
