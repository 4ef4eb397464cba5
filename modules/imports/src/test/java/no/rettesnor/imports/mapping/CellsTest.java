package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "NULL", "?", "***", "-", "n/a", "#N/A", "(tom)", "\u00a0"})
    void aCellThatSaysNothingIsBlank(String cell) {
        assertThat(Cells.meaning(cell.replace('\u00a0', ' '))).isNull();
    }

    @Test
    void aCellThatSaysSomethingIsStripped() {
        assertThat(Cells.meaning("  Fall i trapp ")).isEqualTo("Fall i trapp");
        assertThat(Cells.meaning("0")).isEqualTo("0");
        assertThat(Cells.meaning("'=1+1")).isEqualTo("=1+1");
        assertThat(Cells.meaning("'-")).isNull();
        assertThat(Cells.meaning("'n Alv")).isEqualTo("'n Alv");
    }

    @Test
    void textReadWithTheWrongEncodingIsSuspect() {
        assertThat(Cells.isSuspect("pÃ¥ bÃ¦rbar")).isTrue();
        assertThat(Cells.isSuspect("SO PAULO".replace("SO", "S\uFFFDO"))).isTrue();
        assertThat(Cells.isSuspect("linje 1\nlinje 2\tog Ærlig Ångström â la carte")).isFalse();
    }
}
