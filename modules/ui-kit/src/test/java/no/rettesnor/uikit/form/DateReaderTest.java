package no.rettesnor.uikit.form;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource({
        "i dag, 2026-01-15",
        "I dag, 2026-01-15",
        "idag, 2026-01-15",
        "i går, 2026-01-14",
        "i morgen, 2026-01-16",
        "31.12, 2025-12-31",
        "31.12., 2025-12-31",
        "1.2, 2026-02-01",
        "31.03.25, 2025-03-31",
        "31.03.2025, 2025-03-31",
        "31/3 25, 2025-03-31",
        "310325, 2025-03-31",
        "31032025, 2025-03-31",
        "2025-03-31, 2025-03-31",
        "2025-3-1, 2025-03-01",
    })
    void readsDatesTheWayPeopleTypeThem(String typed, LocalDate meant) {
        assertThat(reader(Language.NB).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"31.02.2025", "i fjor", "13", "2025", "32.1", "1.13.2025", "''"})
    void saysWhenItIsNoDate(String typed) {
        assertThat(reader(Language.NB).read(typed)).isEmpty();
    }

    @Test
    void understandsTodayInTheWindowsLanguage() {
        assertThat(reader(Language.EN).read("yesterday")).contains(LocalDate.of(2026, 1, 14));
        assertThat(reader(Language.SV).read("i morgon")).contains(LocalDate.of(2026, 1, 16));
    }

    private static DateReader reader(Language language) {
        LocalDate today = LocalDate.of(2026, 1, 15);
        return new DateReader(
                language,
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
