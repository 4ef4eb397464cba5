package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class FilterExpressionTest {

    static final DeviationVocabulary WORDS =
            new DeviationVocabulary(
                    List.of(new Term("m1", "5058", "Åfjord")),
                    List.of(
                            new Term("u1", "HE", "Helse og omsorg"),
                            new Term("u2", "", "Nordre skole"),
                            new Term("u3", "HE", "Helse, gammel")),
                    List.of(
                            new Term("HSE", "HSE", "HMS"),
                            new Term("SERVICE", "SERVICE", "Tjeneste")),
                    List.of(new Term("t1", "HSE_FALL", "Fall")));

    @Test
    void readsWhatTheHelpShows() throws ProblemException {
        DeviationFilter filter =
                FilterExpression.parse(
                        "unit=HE severity>=SERIOUS status!=CLOSED,REJECTED text=\"fall på badet\""
                                + " overdue period=2025-T1",
                        WORDS);
        assertThat(filter)
                .isEqualTo(
                        DeviationFilter.ALL
                                .withUnits(Set.of(UnitScope.whole("u1")))
                                .withSeverities(
                                        Choice.of(Set.of(Severity.SERIOUS, Severity.CRITICAL)))
                                .withStatuses(
                                        Set.of(
                                                DeviationStatus.REPORTED,
                                                DeviationStatus.RECEIVED,
                                                DeviationStatus.IN_PROGRESS,
                                                DeviationStatus.ACTION,
                                                DeviationStatus.EFFECT_CHECK))
                                .withText("fall på badet")
                                .withOverdue(true)
                                .withPeriod(
                                        new ReportingPeriod(
                                                ReportingPeriod.Kind.TERTIAL, 2025, 1)));
    }

    @Test
    void namesInAnyLanguageAndLevelsWillDo() throws ProblemException {
        assertThat(parse("severity=5").severities()).isEqualTo(Choice.only(Severity.CRITICAL));
        assertThat(parse("severity=Allvarlig").severities())
                .isEqualTo(Choice.only(Severity.SERIOUS));
        assertThat(parse("kind=Nestenulykke").kinds()).containsExactly(DeviationKind.NEAR_MISS);
        assertThat(parse("unit=\"nordre skole\"").units()).containsExactly(UnitScope.whole("u2"));
        assertThat(parse("unit.own=HE").units()).containsExactly(UnitScope.own("u1"));
        assertThat(parse("category=-").categories()).isEqualTo(Choice.notStated());
        assertThat(parse("category!=HMS").categories())
                .isEqualTo(new Choice<>(Set.of("SERVICE"), true));
        assertThat(parse("severity!=-").severities())
                .isEqualTo(Choice.of(Set.of(Severity.values())));
        assertThat(parse("from=2025-03-01 to=2025-03-31").until())
                .isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(parse("  ")).isEqualTo(DeviationFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red | 1 | colour",
                "unit=HE severity=VERY | 18 | VERY",
                "unit=HE text=\"fall | 14 | ",
                "unit= | 6 | ",
                "period=2025-Q9 | 8 | 2025-Q9",
                "from=31.12.2025 | 6 | 31.12.2025",
                "unit=HE unit>HE | 9 | unit",
                "overdue=ja | 1 | overdue",
                "text=a,b | 8 | text",
                "category>=HMS | 1 | category",
                "=HE | 1 | "
            })
    void saysAtWhichCharacterItStumbles(String text, String position, String word) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> {
                            String said = problem.text().in(Language.NB);
                            assertThat(said).contains("ved tegn " + position + ":");
                            if (word != null) {
                                assertThat(said).contains("«" + word + "»");
                            }
                        });
    }

    @Test
    void wordsForReportsNameThePeriodAndTheUnit() throws ProblemException {
        assertThat(FilterWords.of(parse("period=2025 unit=HE"), WORDS).in(Language.NB))
                .isEqualTo("Periode: 2025 · Enhet: Helse og omsorg");
        assertThat(FilterWords.of(DeviationFilter.ALL, WORDS).in(Language.NN))
                .isEqualTo("Alle avvik");
        assertThat(
                        FilterWords.of(
                                        parse(
                                                "from=2025-03-02 to=2025-04-01 severity>=4"
                                                        + " category=HSE,-"),
                                        WORDS)
                                .in(Language.NB))
                .isEqualTo(
                        "Periode: 2. mars 2025 – 1. apr. 2025 · Kategori: HMS, ikke oppgitt ·"
                                + " Alvor: Alvorlig, Kritisk");
    }

    @Test
    void aSavedViewOfANewerProgramIsRefusedWithASentence() {
        assertThatThrownBy(() -> FilterJson.read("{\"kinds\":[\"SOMETHING\"]}"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> FilterJson.read("not json")).isInstanceOf(ProblemException.class);
    }

    private static DeviationFilter parse(String text) throws ProblemException {
        return FilterExpression.parse(text, WORDS);
    }
}
