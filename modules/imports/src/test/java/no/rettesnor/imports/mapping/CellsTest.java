package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

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
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1 234,5|1234.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "0,75|0.75",
                "-3,5|-3.5",
                "1.234.567|1234567",
                "12,50|12.50",
                "+4|4",
            })
    void aNumberIsReadAsPeopleWriteIt(String text, BigDecimal expected) {
        assertThat(Cells.number(text)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tolv", "12 stk", "-", "1-2", "."})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Cells.number(text)).isNull();
    }

    @Test
    void yesAndNoAreKnownInSeveralLanguages() {
        assertThat(Cells.flag("JA")).isTrue();
        assertThat(Cells.flag("x")).isTrue();
        assertThat(Cells.flag("nej")).isFalse();
        assertThat(Cells.flag("NÃO".replace("Ã", "\u00c3"))).isFalse();
        assertThat(Cells.flag("kanskje")).isNull();
    }

    @Test
    void textReadWithTheWrongEncodingIsSuspect() {
        assertThat(Cells.isSuspect("pÃ¥ bÃ¦rbar")).isTrue();
        assertThat(Cells.isSuspect("SO PAULO".replace("SO", "S\uFFFDO"))).isTrue();
        assertThat(Cells.isSuspect("linje 1\nlinje 2\tog Ærlig Ångström â la carte")).isFalse();
    }
}
