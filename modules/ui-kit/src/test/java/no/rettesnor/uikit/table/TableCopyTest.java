package no.rettesnor.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableCopyTest {

    private final TableCopy copy =
            new TableCopy(
                    List.of("Nr", "Tittel"),
                    List.of(List.of("1", "Fall\tpå\nbad"), List.of("2", "A < B & C")));

    @Test
    void aCellNeverBreaksIntoTwoWhereItIsPasted() {
        assertThat(copy.tsv()).isEqualTo("Nr\tTittel\n1\tFall på bad\n2\tA < B & C\n");
    }

    @Test
    void wordGetsATableWithAHeaderRow() {
        assertThat(copy.html())
                .startsWith("<table><thead><tr><th>Nr</th><th>Tittel</th></tr></thead>")
                .contains("<td>A &lt; B &amp; C</td>")
                .contains("<td>Fall\tpå<br>bad</td>");
    }
}
