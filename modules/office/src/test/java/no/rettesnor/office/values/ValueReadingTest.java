package no.rettesnor.office.values;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import no.rettesnor.office.table.Cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

class ValueReadingTest {

    private static List<Cell> cells(String... words) {
        return List.of(words).stream().map(Cell::of).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.03.2025",
                "31.3.25",
                "31. mars 2025",
                "31 mars 2025",
                "mandag 31. mars 2025",
                "man. 31.03.2025",
                "2025-03-31",
                "2025/03/31",
                "20250331",
                "03/31/2025",
                "31/3/2025",
                "31-03-2025",
                "Mar 31, 2025",
                "March 31st, 2025",
                "31-Mar-25",
                "45747"
            })
    void aDateIsReadInEveryCommonForm(String words) {
        assertThat(DateReading.with(DateReading.Order.DAY_FIRST).read(words))
                .contains(new ReadDate(LocalDate.of(2025, 3, 31), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.03.2025 14:30 | 14:30",
                "31.03.2025 kl. 14.30 | 14:30",
                "31. mars 2025 kl 14.30 | 14:30",
                "31. mars 2025, klokka 07.05 | 07:05",
                "2025-03-31T14:30:15 | 14:30:15",
                "2025-03-31 14:30:15.250 | 14:30:15.250",
                "3/31/2025 2:30 PM | 14:30",
                "3/31/2025 12:05 am | 00:05",
                "2025-03-31T12:30:00Z | 14:30",
                "2025-03-31T13:30+01:00 | 14:30"
            })
    void aTimeOfDayIsReadWithIt(String words, LocalTime time) {
        assertThat(DateReading.with(DateReading.Order.DAY_FIRST).read(words))
                .contains(new ReadDate(LocalDate.of(2025, 3, 31), time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "31.02.2025",
                "2025-13-01",
                "99/99/2025",
                "mars",
                "12",
                "1.2.3.4",
                "31.03.2025 25:00",
                "Avvik 31.03.2025",
                "123456789"
            })
    void whatIsNoDateIsNone(String words) {
        assertThat(DateReading.with(DateReading.Order.DAY_FIRST).read(words)).isEmpty();
    }

    @Test
    void theColumnDecidesWhatComesFirst() {
        assertThat(DateReading.of(cells("03/04/2025", "03/31/2025")).order())
                .isEqualTo(DateReading.Order.MONTH_FIRST);
        assertThat(DateReading.of(cells("03/04/2025", "31/03/2025")).order())
                .isEqualTo(DateReading.Order.DAY_FIRST);
        assertThat(DateReading.of(cells("03/04/2025 2:30 PM")).order())
                .isEqualTo(DateReading.Order.MONTH_FIRST);
        DateReading unsure = DateReading.of(cells("03/04/2025", "05/06/2025"));
        assertThat(unsure.order()).isEqualTo(DateReading.Order.DAY_FIRST);
        assertThat(unsure.isAmbiguous()).isTrue();
        assertThat(DateReading.of(cells("31.03.2025")).isAmbiguous()).isFalse();
    }

    @Test
    void theOrderOfTheColumnIsUsed() {
        Cell cell = Cell.of("03/04/2025");
        assertThat(DateReading.with(DateReading.Order.MONTH_FIRST).read(cell))
                .contains(new ReadDate(LocalDate.of(2025, 3, 4), null));
        assertThat(DateReading.with(DateReading.Order.DAY_FIRST).read(cell))
                .contains(new ReadDate(LocalDate.of(2025, 4, 3), null));
    }

    @Property(tries = 500)
    void everyDateIsReadBackInEveryForm(
            @ForAll @LongRange(min = -7_000, max = 40_000) long day,
            @ForAll @IntRange(min = 0, max = 1_439) int minute) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
        DateReading norwegian = DateReading.with(DateReading.Order.DAY_FIRST);
        DateReading american = DateReading.with(DateReading.Order.MONTH_FIRST);
        ReadDate whole = new ReadDate(date, time);
        for (String form :
                List.of(
                        "dd.MM.yyyy HH:mm",
                        "d/M/yyyy HH.mm",
                        "yyyy-MM-dd'T'HH:mm",
                        "d. MMMM yyyy 'kl.' HH.mm")) {
            for (Locale locale : List.of(Locale.of("nb"), Locale.of("sv"), Locale.ENGLISH)) {
                String words = DateTimeFormatter.ofPattern(form, locale).format(date.atTime(time));
                assertThat(norwegian.read(words)).as(words).contains(whole);
            }
        }
        String words =
                DateTimeFormatter.ofPattern("MM/dd/yyyy h:mm a", Locale.US)
                        .format(date.atTime(time));
        assertThat(american.read(words)).as(words).contains(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 | 1234.50",
                "1.234,50 | 1234.50",
                "1,234.50 | 1234.50",
                "1234,5 | 1234.5",
                "12 % | 12",
                "-5 | -5",
                "(5) | -5",
                "kr 1 234,- | 1234",
                "1 234 567 | 1234567",
                "0,125 | 0.125",
                ",5 | 0.5"
            })
    void aNumberIsReadInNorwegianAndEnglish(String words, BigDecimal number) {
        assertThat(NumberReading.of(cells(words)).read(words))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "12a", "1-2", "31.03.2025", "--5", "?", "1,2,3"})
    void whatIsNoNumberIsNone(String words) {
        assertThat(NumberReading.with(NumberReading.Decimal.COMMA).read(words)).isEmpty();
    }

    @Test
    void theColumnDecidesWhetherACommaIsDecimal() {
        assertThat(NumberReading.of(cells("1,234", "2,345.5")).read("1,234"))
                .contains(new BigDecimal("1234"));
        assertThat(NumberReading.of(cells("1,234", "2,5")).read("1,234"))
                .contains(new BigDecimal("1.234"));
    }

    @Property(tries = 500)
    void everyNumberIsReadBackInBothWays(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2);
        for (NumberReading.Decimal decimal : NumberReading.Decimal.values()) {
            boolean comma = decimal == NumberReading.Decimal.COMMA;
            DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
            signs.setDecimalSeparator(comma ? ',' : '.');
            signs.setGroupingSeparator(comma ? '\u00A0' : ',');
            String words = new DecimalFormat("#,##0.00", signs).format(number);
            assertThat(NumberReading.with(decimal).read(words))
                    .as(words)
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }

    @Test
    void yesAndNoAreReadInTheUsersLanguages() {
        BooleanReading reading = BooleanReading.of(cells("ja", "nei"));
        for (String yes : List.of("Ja", "YES", "sann", "true", "1", "x")) {
            assertThat(reading.read(Cell.of(yes))).as(yes).contains(true);
        }
        for (String no : List.of("nei", "No", "usann", "FALSE", "0", "nej")) {
            assertThat(reading.read(Cell.of(no))).as(no).contains(false);
        }
        assertThat(reading.read(Cell.of("kanskje"))).isEmpty();
        assertThat(reading.read(Cell.blank())).isEmpty();
        assertThat(reading.read(new Cell.Numeric(1))).contains(true);
    }

    @Test
    void inAColumnOfTicksABlankIsANo() {
        BooleanReading reading = BooleanReading.of(List.of(Cell.of("x"), Cell.blank()));
        assertThat(reading.read(Cell.blank())).contains(false);
    }
}
