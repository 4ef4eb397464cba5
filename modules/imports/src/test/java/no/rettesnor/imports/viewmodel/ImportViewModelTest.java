package no.rettesnor.imports.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.mapping.Confidence;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportPreview;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ThingTarget;
import no.rettesnor.imports.run.Things;
import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ImportViewModelTest {

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(new Things());

    private final List<String> problems = new ArrayList<>();
    private ImportViewModel model;

    @BeforeEach
    void make() {
        model =
                new ImportViewModel(
                        temporary.store(),
                        () -> List.of(new ThingTarget(temporary.store())),
                        new SameThreadTaskExecutor(),
                        failure ->
                                problems.add(
                                        failure instanceof Explained explained
                                                ? explained.text().in(Language.NB)
                                                : failure.toString()));
    }

    @Test
    void anOpenedFileIsGuessed() throws IOException {
        model.open(file("Nr;Tittel;Dato;Kategori;Enhet\n1;Fall;31.03.2025;hms;Skolen\n"));

        assertThat(model.columns())
                .extracting(row -> name(row))
                .containsExactly("Nummer", "Tittel", "Dato", "Kategori", "Enhet");
        assertThat(column("Tittel").confidenceProperty().get()).isEqualTo(Confidence.SURE);
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.values())
                .extracting(
                        ValueRow::value, row -> row.chosenProperty().get().name().in(Language.NB))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hms", "HMS"),
                        org.assertj.core.groups.Tuple.tuple("Skolen", "Ny: Skolen"));
    }

    @Test
    void aFieldChosenForOneColumnLeavesTheOther() throws IOException {
        model.open(file("Tittel;Overskriften;Dato\na;Fall i trappen;31.03.2025\n"));
        ImportField title = Objects.requireNonNull(column("Tittel").fieldProperty().get());

        column("Overskriften").fieldProperty().set(title);

        assertThat(column("Tittel").fieldProperty().get()).isNull();
        assertThat(column("Overskriften").confidenceProperty().get()).isEqualTo(Confidence.SURE);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        model.open(file("Nr;Tittel\n1;Fall\n"));
        assertThat(model.missingProperty().get()).isEqualTo("Dato");
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void thePreviewShowsRowsAsTheyWillBecomeAndWhatIsWrong() throws IOException {
        model.open(file("Nr;Tittel;Dato;Enhet\n1;Fall;31.03.2025;Skolen\n2;Fall;i går;Skolen\n"));

        model.refreshPreview();

        ImportPreview preview = Objects.requireNonNull(model.previewProperty().get());
        assertThat(preview.rows().getFirst().values())
                .contains("Fall", "31. mars 2025", "Skolen (ny)");
        assertThat(preview.rows().getFirst().problem()).isEmpty();
        assertThat(preview.rows().getLast().problem()).contains("Dato");
    }

    @Test
    void anImportTellsWhatCameOfItAndIsDoneOnce() throws IOException {
        model.open(file("Nr;Tittel;Dato;Kategori\n1;Fall;31.03.2025;Rart\n"));
        ValueRow odd = model.values().getFirst();
        odd.chosenProperty()
                .set(
                        odd.options().stream()
                                .filter(option -> option.name().in(Language.NB).equals("HMS"))
                                .findFirst()
                                .orElseThrow());

        model.importAll();
        model.importAll();

        ImportSummary summary = Objects.requireNonNull(model.summaryProperty().get());
        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void aSavedPresetKnowsTheNextFile() throws IOException {
        Path file = file("Nr;Tittel;Dato;Kategori\n1;Fall;31.03.2025;Rart\n");
        model.open(file);
        model.sourceProperty().set("Gammelt system");
        model.savePreset("Gamle hendelser");

        model.open(file);

        assertThat(model.recognisedProperty().get()).isEqualTo("Gamle hendelser");
        assertThat(model.sourceProperty().get()).isEqualTo("Gammelt system");
    }

    @Test
    void anotherHeaderRowIsReadAnew() throws IOException {
        model.open(file("Nr;Tittel;Dato\n1;Fall;31.03.2025\n2;Svikt;01.04.2025\n"));
        model.relayout(TableLayout.asFound().withHeaderRow(2L));
        assertThat(model.columns()).extracting(ColumnRow::header).contains("Fall");
    }

    @Test
    void theLastRowOfAHeaderOfTwoRowsStillMeansBoth() throws IOException {
        Path file = temporary.folder().resolve("register.xlsx");
        TwoRowHeader.write(file);
        model.open(file);
        List<String> found = model.columns().stream().map(ColumnRow::header).toList();
        assertThat(found).contains("Når – Dato");

        model.relayout(TableLayout.asFound().withHeaderRow(2L));
        assertThat(model.columns()).extracting(ColumnRow::header).isEqualTo(found);
    }

    @Test
    void anotherEncodingAndSeparatorAreReadAnew() throws IOException {
        Path file = temporary.folder().resolve("register.csv");
        Files.write(
                file,
                "Nr;Tittel,kort;Dato\n1;Fall på isen,glatt;31.03.2025\n"
                        .getBytes(StandardCharsets.UTF_8));
        model.open(file);
        assertThat(model.columns()).extracting(ColumnRow::header).contains("Tittel,kort");

        model.relayout(TableLayout.asFound().inCharset("windows-1252").partedBy(','));

        assertThat(model.columns())
                .extracting(ColumnRow::header)
                .contains("Nr;Tittel", "kort;Dato");
        assertThat(column("Nr;Tittel").samples()).isEqualTo("1;Fall pÃ¥ isen");
        Examined examined = Objects.requireNonNull(model.examinedProperty().get());
        assertThat(examined.textForm().orElseThrow().charset()).isEqualTo("windows-1252");
    }

    @Test
    void anEncodingThatIsNotThereIsTold() throws IOException {
        model.open(file("Nr;Tittel;Dato\n1;Fall;31.03.2025\n"));
        model.relayout(TableLayout.asFound().inCharset("klingon"));
        assertThat(problems).singleElement().asString().contains("klingon", "UTF-8");
    }

    @Test
    void aFixedValueStandsInAndIsKeptWithThePreset() throws IOException {
        Path file = file("Nr;Tittel;Enhet\n1;Fall;Skolen\n2;Svikt;\n");
        model.open(file);
        assertThat(model.missingProperty().get()).isEqualTo("Dato");
        FixedValue date = model.fixedValues().add();
        date.fieldProperty().set(field("happened"));
        assertThat(model.readyProperty().get()).isFalse();
        date.valueProperty().set("2025-03-31");
        FixedValue unit = model.fixedValues().add();
        unit.fieldProperty().set(field("unit"));
        unit.valueProperty().set("Hjemmet");
        assertThat(model.readyProperty().get()).isTrue();

        model.refreshPreview();
        ImportPreview preview = Objects.requireNonNull(model.previewProperty().get());
        assertThat(preview.rows().getFirst().values()).contains("31. mars 2025", "Skolen (ny)");
        assertThat(preview.rows().getLast().values()).contains("31. mars 2025", "Hjemmet (ny)");

        model.savePreset("Med faste verdier");
        model.open(file);
        assertThat(model.fixedValues().rows())
                .extracting(row -> row.valueProperty().get())
                .containsExactlyInAnyOrder("2025-03-31", "Hjemmet");
        model.fixedValues().remove(model.fixedValues().rows().getFirst());
        assertThat(model.fixedValues().rows()).hasSize(1);
    }

    @Test
    void aFileThatIsNoTableIsToldInASentence() throws IOException {
        model.open(file(""));
        assertThat(problems).singleElement().asString().contains("register.csv");
        assertThat(model.examinedProperty().get()).isNull();
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(temporary.folder().resolve("register.csv"), lines);
    }

    private ImportField field(String key) {
        return model.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ColumnRow column(String header) {
        return model.columns().stream()
                .filter(row -> row.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private static String name(ColumnRow row) {
        ImportField field = row.fieldProperty().get();
        return field == null ? "" : field.name().in(Language.NB);
    }
}
