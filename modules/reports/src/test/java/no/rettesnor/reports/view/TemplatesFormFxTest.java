package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.viewmodel.TemplatesViewModel;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ExtendWith(FxExtension.class)
class TemplatesFormFxTest {

    @TempDir Path folder;

    private final Map<String, String> kept = new HashMap<>();

    @Test
    void aFileThatIsNoTemplateIsToldSoBeforeItIsUsed() throws IOException {
        Path file = folder.resolve("mal.docx");
        Files.writeString(file, "ikke en mal");
        TemplatesViewModel model = model();

        model.chooseDocument(file);

        assertThat(model.documentFindingsProperty().get())
                .extracting((Text each) -> each.in(Language.NB))
                .singleElement()
                .asString()
                .contains("mal.docx");
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        TemplatesViewModel model = model();
        model.chooseSlides(folder.resolve("mal.potx"));
        model.oursProperty().set(true);
        model.keep();

        assertThat(model().slidesProperty().get()).isEqualTo(folder.resolve("mal.potx"));
        assertThat(model().oursProperty().get()).isTrue();

        model.chooseSlides(null);
        model.keep();
        assertThat(model().slidesProperty().get()).isNull();
    }

    @Test
    void theFormShowsWhatIsChosen() {
        TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
        workplace
                .workplace()
                .arrangements()
                .put("reports.slides-template", folder.resolve("mal.potx").toString());
        List<String> shown = new ArrayList<>();
        FxExtension.doOnScreen(
                () -> {
                    workplace
                            .dialogs()
                            .willFill(
                                    form ->
                                            shown.add(
                                                    ((Label) form.lookup("#template-slides"))
                                                            .getText()));
                    new TemplatesForm(workplace.workplace()).ask();
                });
        assertThat(shown).singleElement().asString().endsWith("mal.potx");
    }

    private TemplatesViewModel model() {
        return new TemplatesViewModel(kept, new SameThreadTaskExecutor());
    }
}
