package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.office.values.DateReading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PresetTest {

    private final Mapping mapping =
            new Mapping(
                    "Gammelt avvikssystem",
                    new TableLayout("Ark 1", 3L, "windows-1252", '\t'),
                    List.of(
                            ColumnMapping.of("Nr", "number"),
                            new ColumnMapping(
                                    "category (2)",
                                    "category",
                                    DateReading.Order.MONTH_FIRST,
                                    Map.of(
                                            "HMS", new ValueDecision.Choose("HSE"),
                                            "Ny =+-!", new ValueDecision.Create("Ny =+-!"),
                                            "?", new ValueDecision.LeaveBlank(),
                                            "feil", new ValueDecision.Reject()),
                                    OtherValues.CREATE)),
                    Map.of("kind", "DEVIATION"));
    private final Preset preset =
            new Preset("Gamle avvik", List.of("Nr", "category", "category (2)"), mapping);

    @Test
    void aPresetIsReadBackAsItWasWritten() {
        assertThat(PresetJson.read("Gamle avvik", PresetJson.write(preset))).contains(preset);
    }

    @Test
    void whatIsFoundIsNotWrittenAsDecided() {
        Preset plain =
                new Preset(
                        "p",
                        List.of(),
                        new Mapping("", TableLayout.asFound(), List.of(), Map.of()));
        assertThat(PresetJson.read("p", PresetJson.write(plain))).contains(plain);
    }

    @Test
    void whatIsNoPresetIsNone() {
        assertThat(PresetJson.read("p", "{\"version\":2}")).isEmpty();
        assertThat(PresetJson.read("p", "not json")).isEmpty();
    }

    @Test
    void aFileIsKnownByItsHeadersInAnyOrder() {
        assertThat(Preset.recognise(List.of(preset), List.of("CATEGORY (2)", "nr", "Category")))
                .contains(preset);
    }

    @Test
    void aFileWithMoreColumnsIsKnownAndOneThatLacksAMappedColumnIsNot() {
        Preset narrow =
                new Preset(
                        "n",
                        List.of("Nr"),
                        new Mapping(
                                "",
                                TableLayout.asFound(),
                                List.of(ColumnMapping.of("Nr", "number")),
                                Map.of()));
        assertThat(Preset.recognise(List.of(preset, narrow), List.of("Nr", "Tittel")))
                .contains(narrow);
        assertThat(Preset.recognise(List.of(preset), List.of("Nr", "category"))).isEmpty();
    }
}
