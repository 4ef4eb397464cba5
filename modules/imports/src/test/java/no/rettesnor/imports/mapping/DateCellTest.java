package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import no.rettesnor.office.table.Cell;
import no.rettesnor.office.values.DateReading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalDateTime;

class DateCellTest {

    private final DateCell dayFirst = new DateCell(DateReading.Order.DAY_FIRST);
    private final DateCell monthFirst = new DateCell(DateReading.Order.MONTH_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.03.2025|2025-03-31T00:00",
                "3.4.25|2025-04-03T00:00",
                "31/3/2025 8:05|2025-03-31T08:05",
                "29/2/2016 01:16|2016-02-29T01:16",
                "01-01-2016 00:00|2016-01-01T00:00",
                "2025-03-31|2025-03-31T00:00",
                "2025/03/31|2025-03-31T00:00",
                "2025-03-31T08:15:00|2025-03-31T08:15",
                "2025-03-31 08:15:30.123|2025-03-31T08:15:30.123",
                "2025-03-31T08:15:00Z|2025-03-31T10:15",
                "2025-01-31T08:15:00+01:00|2025-01-31T08:15",
                "20250331|2025-03-31T00:00",
                "45747|2025-03-31T00:00",
                "45747.5|2025-03-31T12:00",
                "3. mars 2025|2025-03-03T00:00",
                "3. desember 2025 kl. 12.30|2025-12-03T12:30",
                "03-Jan-16|2016-01-03T00:00",
                "Mar 3, 2025|2025-03-03T00:00",
            })
    void aDateIsReadAsPeopleAndProgramsWriteIt(String text, LocalDateTime expected) {
        assertThat(dayFirst.read(Cell.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/31/2025|2025-03-31T00:00",
                "3/4/2025 8:05:09 PM|2025-03-04T20:05:09",
                "12/31/2025 12:00 a.m.|2025-12-31T00:00",
                "3.4.2025|2025-04-03T00:00",
                "2025-03-31|2025-03-31T00:00",
            })
    void theMonthComesFirstWhereTheMappingSaysSoButNeverBeforeAFullStop(
            String text, LocalDateTime expected) {
        assertThat(monthFirst.read(Cell.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2025",
                "29.02.2025",
                "31/13/2025",
                "2025-13-01",
                "i går",
                "12",
                "12345678901",
                "1.2",
                "1.2.3.4",
                "31.03.2025x",
                "99999999",
                "2025-03-31T25:00",
                "9:15",
                "00000",
                "31.03.2025 8:61",
                "mars",
                "1234-5678-90",
                "2025-03-31T08:15:00+99:00"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(dayFirst.read(Cell.of(text))).isNull();
    }

    @Property
    void everyDayIsReadBackFromItsOwnWriting(
            @ForAll @IntRange(min = -20_000, max = 60_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        String norwegian =
                "%02d.%02d.%04d"
                        .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        assertThat(dayFirst.read(Cell.of(norwegian))).isEqualTo(date.atStartOfDay());
        assertThat(monthFirst.read(Cell.of(date.toString()))).isEqualTo(date.atStartOfDay());
    }

    @Property
    void noTextWhateverMakesTheReaderFail(@ForAll String text) {
        dayFirst.read(Cell.of(text));
        monthFirst.read(Cell.of("2" + text));
    }
}
