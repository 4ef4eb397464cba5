package no.rettesnor.organisation.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.Command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

@ExtendWith(FxExtension.class)
class OrganisationPageFxTest {

    @RegisterExtension
    final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables());

    @Test
    void aUnitAddedInTheFormShowsInTheTree() {
        TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
        new OrganisationStore(temporary.store()).addMunicipality("Eksempelkommunen", "0301");
        OrganisationPage page =
                FxExtension.onScreen(
                        () -> new OrganisationPage(workplace.workplace(), temporary.store()));
        Stage stage =
                FxExtension.onScreen(
                        () -> {
                            Stage shown = new Stage();
                            shown.setScene(
                                    new Scene(
                                            new HBox(page.node(), page.inspector().orElseThrow()),
                                            1280,
                                            640));
                            shown.show();
                            page.attach();
                            return shown;
                        });
        workplace.dialogs().willFill(form -> write(form, "#unit-name", "Helse og omsorg"));

        FxExtension.doOnScreen(() -> command(page, "organisation.add").invoke());

        TreeTableView<?> tree = (TreeTableView<?>) page.node().lookup("#organisation-units");
        List<String> shown =
                FxExtension.onScreen(
                        () ->
                                tree.getRoot().getChildren().getFirst().getChildren().stream()
                                        .map(TreeItem::getValue)
                                        .map(value -> ((OrgUnit) value).name())
                                        .toList());
        assertThat(shown).containsExactly("Helse og omsorg");
        assertThat(FxExtension.onScreen(() -> page.status().getValue()))
                .isEqualTo("2 enheter · 0 personer");
        workplace.dialogs().willFill(form -> write(form, "#person-name", "Kari Nordmann"));
        FxExtension.doOnScreen(() -> command(page, "organisation.add-person").invoke());
        workplace.dialogs().willFill(form -> write(form, "#role-name", "Verneombud"));
        FxExtension.doOnScreen(() -> command(page, "organisation.give-role").invoke());
        Node inspector = page.inspector().orElseThrow();
        assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(page.node()))).isEmpty();
        assertThat(
                        FxExtension.onScreen(
                                () -> {
                                    stage.getScene().getRoot().applyCss();
                                    stage.getScene().getRoot().layout();
                                    return inspector.lookup("#organisation-roles");
                                }))
                .isInstanceOfSatisfying(
                        VBox.class, roles -> assertThat(roles.getChildren()).hasSize(1));
        FxExtension.doOnScreen(
                () -> {
                    page.detach();
                    stage.close();
                });
    }

    private static void write(Node form, String selector, String words) {
        ((TextField) form.lookup(selector)).setText(words);
    }

    private static Command command(OrganisationPage page, String id) {
        return page.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
