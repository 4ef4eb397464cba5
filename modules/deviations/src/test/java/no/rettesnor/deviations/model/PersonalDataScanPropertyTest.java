package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import no.rettesnor.deviations.model.PersonalDataFinding.Kind;

import java.util.List;

final class PersonalDataScanPropertyTest {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    @Property(tries = 500)
    void everyBirthNumberIsFoundAtItsPlace(@ForAll("birthNumbers") String number) {
        String text = "Registrert på " + number + " ved en feil.";
        assertThat(PersonalDataScan.find(text))
                .containsExactly(
                        new PersonalDataFinding(
                                Kind.BIRTH_NUMBER, 14, 14 + number.length(), number));
    }

    @Property(tries = 500)
    void oneWrongDigitMakesItNoBirthNumber(
            @ForAll("birthNumbers") String number,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String plain = number.replace(" ", "");
        char wrong = (char) ('0' + (plain.charAt(place) - '0' + change) % 10);
        String changed = plain.substring(0, place) + wrong + plain.substring(place + 1);
        assertThat(PersonalDataScan.find("Nr " + changed + "."))
                .noneMatch(finding -> finding.kind() == Kind.BIRTH_NUMBER);
    }

    @Property(tries = 300)
    void findingsAlwaysLieInTheTextAndNeverOverlap(@ForAll String text) {
        int end = 0;
        for (PersonalDataFinding finding : PersonalDataScan.find(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.found());
            end = finding.end();
        }
    }

    /// Ordinary, D-numbers, and the series of test registers (month + 40 and + 80).
    @Provide
    Arbitrary<String> birthNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(0, 40),
                        Arbitraries.of(0, 40, 80),
                        Arbitraries.of("", " "))
                .as(PersonalDataScanPropertyTest::birthNumber)
                .filter(number -> !number.isEmpty());
    }

    /// Empty where no such number is given out.
    private static String birthNumber(
            int day, int month, int year, int individual, int dNumber, int series, String gap) {
        String nine = "%02d%02d%02d%03d".formatted(day + dNumber, month + series, year, individual);
        int first = control(nine, FIRST);
        if (first == 10) {
            return "";
        }
        int second = control(nine + first, SECOND);
        return second == 10 ? "" : nine.substring(0, 6) + gap + nine.substring(6) + first + second;
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return (11 - sum % 11) % 11;
    }

    @Property(tries = 200)
    void aTextWithoutDigitsCapitalsOrAtSignsHoldsNothing(
            @ForAll List<@net.jqwik.api.constraints.LowerChars String> words) {
        String text = String.join(" ", words);
        Assume.that(!text.contains("@"));
        assertThat(PersonalDataScan.find(text)).isEmpty();
    }
}
