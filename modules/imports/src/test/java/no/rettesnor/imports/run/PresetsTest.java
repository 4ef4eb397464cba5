package no.rettesnor.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.OtherValues;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PresetsTest {

    @TempDir Path folder;
    private Store store;
    private ThingTarget target;

    @BeforeEach
    void open() throws Exception {
        store =
                Store.open(
                        folder.resolve("s.db"),
                        StoreOptions.of(List.of(new Things())).in(Language.NB));
        target = new ThingTarget(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFileIsMappedByGuessAlone() throws Exception {
        Mapping mapping = guess("Nr;Tittel;Dato;Kategori;Enhet\n1;Fall;3/31/2025;hms;Skolen\n");

        assertThat(mapping.columns())
                .extracting(ColumnMapping::field)
                .containsExactly("number", "title", "happened", "kind", "unit");
        assertThat(mapping.columns().get(2).dates()).isEqualTo(DateReading.Order.MONTH_FIRST);
        assertThat(mapping.columns().get(3).others()).isEqualTo(OtherValues.LEAVE_BLANK);
        assertThat(mapping.columns().get(4).others()).isEqualTo(OtherValues.CREATE);
        assertThat(mapping.source()).isEqualTo("nr");
    }

    @Test
    void aPresetIsKeptInTheStoreAndKnowsTheNextFile() throws Exception {
        Presets presets = new Presets(store, target.key());
        Mapping mapping = guess("Nr;Tittel;Dato\n1;Fall;31.03.2025\n");
        Preset preset = new Preset("Gamle avvik", List.of("Nr", "Tittel", "Dato"), mapping);

        presets.save(preset);

        assertThat(presets.all()).containsExactly(preset);
        assertThat(presets.find("Gamle avvik")).contains(preset);
        assertThat(Preset.recognise(presets.all(), List.of("Dato", "Nr", "Tittel", "Nytt")))
                .contains(preset);
        presets.remove("Gamle avvik");
        assertThat(presets.all()).isEmpty();
    }

    private Mapping guess(String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("r.csv"), lines);
        try (ImportTable table =
                ImportTable.open(file, TableLayout.asFound(), ProgressMonitor.none())) {
            TableSurvey survey = TableSurvey.of(table, ProgressMonitor.none());
            return new MappingGuess(target).guess("", TableLayout.asFound(), survey.columns());
        }
    }
}
