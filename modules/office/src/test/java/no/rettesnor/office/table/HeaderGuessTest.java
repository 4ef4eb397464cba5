package no.rettesnor.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class HeaderGuessTest {

    private static List<TableRow> rows(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<Cell> cells = new ArrayList<>();
            for (String each : lines[i].split(";", -1)) {
                cells.add(Cell.of(each));
            }
            rows.add(new TableRow(i + 1, cells));
        }
        return rows;
    }

    private static List<String> keys(HeaderGuess guess) {
        return guess.columns().stream().map(HeaderGuess.Column::key).toList();
    }

    @Test
    void titlesAndBlankLinesAboveTheHeaderArePassedOver() {
        HeaderGuess guess =
                HeaderGuess.of(
                        rows(
                                "Avviksregister 2024;;;",
                                ";;;",
                                "Uttrekk;31.12.2024;;",
                                "Nr;Dato;Enhet;Beskrivelse",
                                "1;31.03.2024;Solbakken;Falt i trappa",
                                "2;01.04.2024;Solbakken;Feil medisin"),
                        List.of());
        assertThat(guess.firstRow()).isEqualTo(4);
        assertThat(guess.lastRow()).isEqualTo(4);
        assertThat(keys(guess)).containsExactly("Nr", "Dato", "Enhet", "Beskrivelse");
    }

    @Test
    void equalNamesAreToldApartAndMissingOnesAreMade() {
        HeaderGuess guess =
                HeaderGuess.of(
                        rows("category;category;;category (2);tom;;", "a;b;c;d;;;", "a;b;c;d;;;"),
                        List.of());
        assertThat(keys(guess))
                .containsExactly("category", "category (2)", "#C", "category (2) (2)", "tom");
        HeaderGuess.Column unnamed = guess.columns().get(2);
        assertThat(unnamed.name().in(Language.NB)).isEqualTo("Kolonne C");
        assertThat(unnamed.name().in(Language.SV)).isEqualTo("Kolumn C");
    }

    @Test
    void rowsOfValuesAloneHaveNoHeader() {
        HeaderGuess guess =
                HeaderGuess.of(
                        rows("1;31.03.2024;5", "2;01.04.2024;6", "3;02.04.2024;7"), List.of());
        assertThat(guess.firstRow()).isZero();
        assertThat(keys(guess)).containsExactly("#A", "#B", "#C");
    }

    @Test
    void theUserMaySayWhereTheHeaderIs() {
        HeaderGuess guess = HeaderGuess.at(rows("x;y", "a;b", "1;2"), List.of(), 2, 2);
        assertThat(keys(guess)).containsExactly("a", "b");
    }

    @Test
    void yearsMayNameColumns() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(
                new TableRow(
                        1,
                        List.of(Cell.of("Enhet"), new Cell.Numeric(2023), new Cell.Numeric(2024))));
        for (int i = 2; i < 6; i++) {
            rows.add(
                    new TableRow(
                            i,
                            List.of(
                                    Cell.of("Enhet " + i),
                                    new Cell.Numeric(i),
                                    new Cell.Numeric(i * 2))));
        }
        assertThat(keys(HeaderGuess.of(rows, List.of()))).containsExactly("Enhet", "2023", "2024");
    }

    @Test
    void columnLettersGoOnAfterZ() {
        assertThat(HeaderGuess.letters(0)).isEqualTo("A");
        assertThat(HeaderGuess.letters(25)).isEqualTo("Z");
        assertThat(HeaderGuess.letters(26)).isEqualTo("AA");
        assertThat(HeaderGuess.letters(701)).isEqualTo("ZZ");
        assertThat(HeaderGuess.letters(702)).isEqualTo("AAA");
    }
}
