package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.office.table.Cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDateTime;
import java.time.LocalTime;

class TimeCellTest {

    @ParameterizedTest
    @CsvSource({
        "08:15, 08:15",
        "8:05, 08:05",
        "8.15, 08:15",
        "0815, 08:15",
        "815, 08:15",
        "kl. 14, 14:00",
        "Klokka 14.30, 14:30",
        "ca. 14:30, 14:30",
        "08:15:30, 08:15:30",
        "8:15 PM, 20:15",
        "12 am, 00:00",
        "24:00, 00:00"
    })
    void whatPeopleWriteIsRead(String words, LocalTime expected) {
        assertThat(TimeCell.read(Cell.of(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"formiddag", "14", "25:00", "12:60", "03.04.2025", "-", "12345"})
    void whatIsNoTimeIsNone(String words) {
        assertThat(TimeCell.read(Cell.of(words))).isNull();
    }

    @Test
    void whatASpreadsheetHoldsAsATimeIsRead() {
        assertThat(TimeCell.read(new Cell.Time(LocalTime.of(7, 30)))).isEqualTo("07:30");
        assertThat(TimeCell.read(new Cell.Numeric(0.75))).isEqualTo("18:00");
        assertThat(TimeCell.read(new Cell.Numeric(14))).isNull();
        assertThat(TimeCell.read(new Cell.Date(LocalDateTime.of(2025, 1, 2, 9, 45), true)))
                .isEqualTo("09:45");
        assertThat(TimeCell.read(new Cell.Date(LocalDateTime.of(2025, 1, 2, 0, 0), false)))
                .isNull();
    }
}
