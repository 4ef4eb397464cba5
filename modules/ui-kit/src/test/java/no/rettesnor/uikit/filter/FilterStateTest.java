package no.rettesnor.uikit.filter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.QuietWorkplace;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class FilterStateTest {

    private static final FilterField SEVERITY =
            FilterField.choice(
                    "severity",
                    Text.verbatim("Alvor"),
                    () ->
                            List.of(
                                    new FilterOption("HIGH", "Høy"),
                                    new FilterOption("LOW", "Lav"),
                                    new FilterOption("MIDDLE", "Moderat")));
    private static final FilterField PERIOD =
            FilterField.period("period", Text.verbatim("Periode"));

    @Property(tries = 200)
    void whatIsWrittenAsTextIsReadBackTheSame(
            @ForAll String words,
            @ForAll @NotEmpty String field,
            @ForAll @Size(min = 1, max = 4) List<@NotEmpty String> values) {
        FilterState state =
                FilterState.EMPTY
                        .withWords(words.isBlank() ? "" : words)
                        .with(new Filter(field.equals("q") ? "qq" : field, values));
        assertThat(FilterState.parse(state.toText())).isEqualTo(state);
    }

    @Test
    void theTextReadsLikeAnAddress() {
        FilterState state =
                FilterState.EMPTY
                        .withWords("fall på bad")
                        .with(new Filter("severity", List.of("HIGH", "LOW")));
        assertThat(state.toText()).isEqualTo("q=fall+p%C3%A5+bad&severity=HIGH,LOW");
        assertThat(FilterState.parse("uten mening&=&x")).isEqualTo(FilterState.EMPTY);
    }

    @Test
    void aFieldIsFilteredByOnceAndKeepsItsPlace() {
        FilterState state =
                FilterState.EMPTY
                        .with(new Filter("a", List.of("1")))
                        .with(new Filter("b", List.of("2")))
                        .with(new Filter("a", List.of("3")));
        assertThat(state.filters())
                .containsExactly(new Filter("a", List.of("3")), new Filter("b", List.of("2")));
        assertThat(state.without("a").without("b").isEmpty()).isTrue();
    }

    @Test
    void conditionsAreSaidInWordsShortOnAChipAndWholeInASourceLine() {
        FilterWords words = new FilterWords(Language.NB, QuietWorkplace.CLOCK);
        Filter three = new Filter("severity", List.of("HIGH", "LOW", "MIDDLE"));
        assertThat(words.chip(SEVERITY, three)).isEqualTo("Alvor: 3 valgt");
        FilterState state =
                FilterState.EMPTY
                        .withWords("fall")
                        .with(three)
                        .with(new Filter("period", List.of("2025-01-01", "2025-12-31")));
        assertThat(words.sentence(List.of(SEVERITY, PERIOD), state))
                .isEqualTo(
                        "Søk: «fall»; Alvor: Høy, Lav, Moderat; Periode: 01.01.2025 – 31.12.2025");
    }

    @Test
    void presetsMoveWithTheCalendarAndIncludeBothEnds() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(PeriodFilter.read(List.of("LAST_12_MONTHS"), today))
                .contains(new PeriodFilter(LocalDate.of(2025, 11, 22), today));
        assertThat(PeriodFilter.read(List.of("THIS_TERTIAL"), today))
                .contains(new PeriodFilter(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)));
        assertThat(PeriodFilter.read(List.of("LAST_YEAR"), today))
                .contains(new PeriodFilter(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(PeriodFilter.read(List.of("2025-01-01", "-"), today))
                .contains(new PeriodFilter(LocalDate.of(2025, 1, 1), null));
        assertThat(PeriodFilter.read(List.of("now", "then"), today)).isEmpty();
    }
}
