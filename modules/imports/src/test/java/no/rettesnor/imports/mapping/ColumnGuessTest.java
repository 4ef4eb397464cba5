package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ColumnGuessTest {

    private static final String LONG =
            "Ansatt gled på våt flis i garderoben og slo kneet; gulvet var vasket uten at det var"
                    + " satt opp skilt, og det samme skjedde i forrige uke.";

    private final List<ImportField> fields =
            List.of(
                    ImportField.of("number", Text.verbatim("Nummer"), FieldKind.TEXT)
                            .asExternalKey()
                            .withSynonyms("nr", "id", "number", "saksnummer", "case id"),
                    ImportField.of("title", Text.verbatim("Tittel"), FieldKind.TEXT)
                            .asRequired()
                            .withSynonyms(
                                    "overskrift", "title", "rubrik", "short description", "emne"),
                    ImportField.of("description", Text.verbatim("Beskrivelse"), FieldKind.LONG_TEXT)
                            .asJoined()
                            .withSynonyms(
                                    "description", "beskrivning", "hva skjedde", "hendelsesforløp"),
                    ImportField.of("occurred", Text.verbatim("Hendelsesdato"), FieldKind.DATE_TIME)
                            .asRequired()
                            .withSynonyms(
                                    "dato",
                                    "date",
                                    "datum",
                                    "dia",
                                    "data",
                                    "händelsedatum",
                                    "opened at"),
                    ImportField.of("closed", Text.verbatim("Lukket"), FieldKind.DATE_TIME)
                            .withSynonyms("lukket dato", "closed at", "avsluttet", "avslutad"),
                    ImportField.of("unit", Text.verbatim("Enhet"), FieldKind.CHOICE)
                            .asExtensible()
                            .withSynonyms(
                                    "organisasjon",
                                    "avdeling",
                                    "enhet",
                                    "unit",
                                    "location",
                                    "local"),
                    ImportField.of("severity", Text.verbatim("Alvorlighetsgrad"), FieldKind.CHOICE)
                            .withSynonyms(
                                    "alvor", "severity", "priority", "accident level", "konsekvens")
                            .withChoices(
                                    List.of(
                                            ImportChoice.of(
                                                    "MINOR", Text.verbatim("Liten"), "1", "I"),
                                            ImportChoice.of(
                                                    "SERIOUS", Text.verbatim("Stor"), "4", "IV"))),
                    ImportField.of(
                                    "potential",
                                    Text.verbatim("Mulig alvorlighetsgrad"),
                                    FieldKind.CHOICE)
                            .withSynonyms("potential severity", "potential accident level")
                            .withChoices(
                                    List.of(
                                            ImportChoice.of(
                                                    "MINOR", Text.verbatim("Liten"), "1", "I"),
                                            ImportChoice.of(
                                                    "SERIOUS", Text.verbatim("Stor"), "4", "IV"))));

    @Test
    void theHeadersOfANorwegianRegisterAreUnderstood() {
        Map<String, String> guessed =
                guess(
                        column("nummer", "43", "44", "45"),
                        column("departement", "Kunnskapsdepartementet", "Finansdepartementet"),
                        column("organisasjon", "Meteorologisk institutt", "Skatteetaten"),
                        column("innleggsdato", "12.06.2014", "13.06.2014"),
                        column("tittel", "Dobbeltarbeid i reiseregning", "Tungvint skjema"),
                        column("problemtype-kategori_regelverk", "false", "true"),
                        column("problemtype_beskrivelse", LONG, LONG + "!"),
                        column("tiltak_beskrivelse", LONG, LONG + "?"));

        assertThat(guessed)
                .containsEntry("nummer", "number")
                .containsEntry("organisasjon", "unit")
                .containsEntry("innleggsdato", "occurred")
                .containsEntry("tittel", "title")
                .containsEntry("problemtype_beskrivelse", "description")
                .doesNotContainKey("problemtype-kategori_regelverk");
    }

    @Test
    void theHeadersOfAServiceDeskLogAreUnderstood() {
        Map<String, String> guessed =
                guess(
                        column("number", "INC0000045", "INC0000047"),
                        column("opened_at", "29/2/2016 01:16", "29/2/2016 04:40"),
                        column("sys_updated_at", "29/2/2016 01:23", "29/2/2016 08:53"),
                        column("location", "Location 143", "Location 165"),
                        column("priority", "1", "4"),
                        column("closed_at", "5/3/2016 12:00", "5/3/2016 13:00"));

        assertThat(guessed)
                .containsEntry("number", "number")
                .containsEntry("opened_at", "occurred")
                .containsEntry("priority", "severity")
                .containsEntry("location", "unit")
                .containsEntry("closed_at", "closed")
                .doesNotContainKey("sys_updated_at");
    }

    @Test
    void twoColumnsWithNearlyTheSameNameGoToTheirOwnFields() {
        Map<String, String> guessed =
                guess(
                        column("Data", "01-01-2016 00:00", "02-01-2016 00:00"),
                        column("Local", "Local_01", "Local_02"),
                        column("Accident Level", "I", "IV"),
                        column("Potential Accident Level", "IV", "I"),
                        column("Description", LONG, LONG));

        assertThat(guessed)
                .containsEntry("Data", "occurred")
                .containsEntry("Local", "unit")
                .containsEntry("Accident Level", "severity")
                .containsEntry("Potential Accident Level", "potential")
                .containsEntry("Description", "description");
    }

    @Test
    void noFieldIsGivenToTwoColumnsUnlessTheyAreJoined() {
        Map<String, String> guessed =
                guess(
                        column("dato", "12.06.2014"),
                        column("Dato", "13.06.2014"),
                        column("beskrivelse", LONG),
                        column("beskrivelse 2", LONG));

        assertThat(guessed.values()).containsOnlyOnce("occurred");
        assertThat(guessed.values().stream().filter("description"::equals)).hasSize(2);
    }

    @Test
    void aRequiredFieldThatNoHeaderSpeaksOfIsFoundByItsValues() {
        Map<Integer, ColumnGuess.Guess> guesses =
                new ColumnGuess(fields).guess(List.of(column("xyz", "12.06.2014", "13.06.2014")));

        assertThat(guesses.values())
                .singleElement()
                .satisfies(guess -> assertThat(guess.field()).isEqualTo("occurred"))
                .satisfies(guess -> assertThat(guess.confidence()).isEqualTo(Confidence.LOW));
    }

    @Test
    void aColumnWhoseNameAgreesButWhoseValuesDoNotIsNotTaken() {
        assertThat(guess(column("dato", "ja", "nei", "kanskje")))
                .doesNotContainEntry("dato", "occurred");
    }

    @Test
    void aColumnOfTicksIsTakenOnlyByAFieldOfTicks() {
        assertThat(
                        guess(
                                column("tiltak-kategori_enhet", "true", "false"),
                                column("beskrivelse_tid", "false", "true")))
                .isEmpty();
    }

    private Map<String, String> guess(ColumnSurvey... columns) {
        List<ColumnSurvey> placed = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            ColumnSurvey c = columns[i];
            placed.add(
                    new ColumnSurvey(
                            i,
                            c.key(),
                            c.header(),
                            c.filled(),
                            c.samples(),
                            c.values(),
                            c.hasMoreValues(),
                            c.longest()));
        }
        Map<String, String> byHeader = new LinkedHashMap<>();
        new ColumnGuess(fields)
                .guess(placed)
                .forEach(
                        (position, guess) ->
                                byHeader.put(placed.get(position).header(), guess.field()));
        return byHeader;
    }

    private static ColumnSurvey column(String header, String... values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int longest = 0;
        for (String value : values) {
            counts.merge(value, 1L, Long::sum);
            longest = Math.max(longest, value.length());
        }
        return new ColumnSurvey(
                0,
                header,
                header,
                values.length,
                counts.keySet().stream().map(Cell::of).toList(),
                counts,
                false,
                longest);
    }
}
