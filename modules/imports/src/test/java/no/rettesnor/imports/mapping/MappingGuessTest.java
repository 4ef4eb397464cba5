package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.store.StoreSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class MappingGuessTest {

    private static final ImportField KEY =
            ImportField.of("key", Text.verbatim("Saksnummer"), FieldKind.TEXT).asExternalKey();
    private static final ImportField DAY =
            ImportField.of("day", Text.verbatim("Dato"), FieldKind.DATE).asRequired();
    private static final ImportField SEVERITY =
            ImportField.of("severity", Text.verbatim("Alvor"), FieldKind.CHOICE)
                    .withSynonyms("severity")
                    .withChoices(
                            List.of(
                                    ImportChoice.of("LOW", Text.verbatim("Lav"), "1"),
                                    ImportChoice.of("MODERATE", Text.verbatim("Middels"))));

    @Test
    void theSourceIsNamedByTheKeysColumnUntilSomebodyNamesIt() {
        List<ColumnSurvey> columns = List.of(column(0, "Saksnummer", "A-1", "A-2", "A-3"));
        MappingGuess guess = new MappingGuess(target(KEY));
        assertThat(guess.guess("", TableLayout.asFound(), columns).source())
                .isEqualTo("saksnummer");
        assertThat(guess.guess("Gammelt", TableLayout.asFound(), columns).source())
                .isEqualTo("Gammelt");
        assertThat(
                        guess.guess("", TableLayout.asFound(), List.of(column(0, "Ukjent", "x")))
                                .source())
                .isEqualTo("things");
    }

    @Test
    void theOrderOfDayAndMonthIsFoundInTheColumn() {
        MappingGuess guess = new MappingGuess(target(DAY));
        assertThat(only(guess, column(0, "Dato", "03/14/2025", "03/04/2025")).dates())
                .isEqualTo(DateReading.Order.MONTH_FIRST);
        assertThat(only(guess, column(0, "Dato", "14.03.2025")).dates())
                .isEqualTo(DateReading.Order.DAY_FIRST);
    }

    @Test
    void valuesThatAreChoicesByNameNeedNoDecisionAndLikelyOnesGetOne() {
        ColumnMapping column =
                only(new MappingGuess(target(SEVERITY)), column(0, "Alvor", "lav", "2 - Middels"));
        assertThat(column.values())
                .containsExactly(Map.entry("2 - Middels", new ValueDecision.Choose("MODERATE")));
        assertThat(column.others()).isEqualTo(OtherValues.LEAVE_BLANK);
    }

    @Test
    void aNewUnitIsNeverTakenForOneThatLooksLikeIt() {
        ColumnMapping column = only(new MappingGuess(target(units("Nordre skole"))), unitColumn());
        assertThat(column.values()).isEmpty();
        assertThat(column.others()).isEqualTo(OtherValues.CREATE);
    }

    @Test
    void theGuessIsTheSameBeforeAndAfterItsUnitsWereMade() {
        List<ColumnSurvey> columns =
                List.of(
                        column(0, "Lokasjon", "Nordre skole", "Søndre skole"),
                        column(1, "Avdeling", "Kjøkken", "Vaktmester"));
        Mapping before =
                new MappingGuess(target(units())).guess("", TableLayout.asFound(), columns);
        Mapping after =
                new MappingGuess(target(units("Nordre skole", "Søndre skole")))
                        .guess("", TableLayout.asFound(), columns);
        assertThat(before.columns()).hasSize(1).isEqualTo(after.columns());
    }

    @Test
    void aFieldIsFoundByItsKeyItsNameAndOtherWordsForIt() {
        MappingGuess guess = new MappingGuess(target(KEY, DAY, SEVERITY));
        assertThat(guess.called("severity")).contains(SEVERITY);
        assertThat(guess.called("ALVOR")).contains(SEVERITY);
        assertThat(guess.called(" saks-nummer ")).isEmpty();
        assertThat(guess.called("dato")).contains(DAY);
        assertThat(guess.called("farge")).isEmpty();
    }

    private static ImportField units(String... names) {
        return ImportField.of("unit", Text.verbatim("Enhet"), FieldKind.CHOICE)
                .asExtensible()
                .withSynonyms("avdeling", "lokasjon")
                .withChoices(
                        Arrays.stream(names)
                                .map(name -> ImportChoice.of("id of " + name, Text.verbatim(name)))
                                .toList());
    }

    private static ColumnSurvey unitColumn() {
        return column(0, "Enhet", "Nordre skolen", "Nordre skule");
    }

    private static ColumnMapping only(MappingGuess guess, ColumnSurvey column) {
        return guess.guess("", TableLayout.asFound(), List.of(column)).columns().getFirst();
    }

    private static ColumnSurvey column(int position, String header, String... cells) {
        Map<String, Long> values = new LinkedHashMap<>();
        List<Cell> samples = new ArrayList<>();
        int longest = 0;
        for (String cell : cells) {
            values.merge(cell, 1L, Long::sum);
            samples.add(Cell.of(cell));
            longest = Math.max(longest, cell.length());
        }
        return new ColumnSurvey(
                position, header, header, cells.length, samples, values, false, longest);
    }

    private static ImportTarget target(ImportField... fields) {
        return new ImportTarget() {
            @Override
            public String key() {
                return "things";
            }

            @Override
            public Text name() {
                return Text.verbatim("Ting");
            }

            @Override
            public List<ImportField> fields() {
                return List.of(fields);
            }

            @Override
            public ImportSession open(StoreSession session) {
                throw new IllegalStateException("Guessing writes nothing");
            }
        };
    }
}
