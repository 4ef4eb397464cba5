package no.rettesnor.sampledata.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class SampleAnalysisTest {

    private final List<SampleUnit> units = SampleUnit.all();
    private final List<SampleAnalysis> analyses = SampleAnalysis.all(SamplePerson.all(units));

    @Test
    void thereAreEnoughAnalysesAndRisksToShowAYear() {
        assertThat(analyses).hasSizeGreaterThanOrEqualTo(12);
        assertThat(analyses.stream().mapToInt(each -> each.risks().size()).sum())
                .isGreaterThanOrEqualTo(150);
        assertThat(analyses)
                .extracting(SampleAnalysis::scale)
                .contains(SampleScale.SERVICE, SampleScale.EMERGENCY, SampleScale.INFORMATION);
    }

    @Test
    void eachIsAboutAUnitThatExistsAndWasThereOnTheDay() {
        Set<String> codes = units.stream().map(SampleUnit::code).collect(Collectors.toSet());
        assertThat(analyses).extracting(SampleAnalysis::unit).isSubsetOf(codes);
    }

    @Test
    void oneFollowsUpAnotherThatStandsBeforeIt() {
        Set<String> before = new HashSet<>(Set.of(""));
        for (SampleAnalysis analysis : analyses) {
            assertThat(before).contains(analysis.basedOn());
            before.add(analysis.key());
        }
        assertThat(analyses).extracting(SampleAnalysis::basedOn).contains("ROS-2024-03");
    }

    @Test
    void someAreNotRatedAndNoneIsRatedWorseAfterItsActions() {
        List<SampleRisk> risks = analyses.stream().flatMap(each -> each.risks().stream()).toList();
        assertThat(risks).anyMatch(risk -> risk.before().likelihood() == null);
        for (SampleRisk risk : risks) {
            Integer before = risk.before().likelihood();
            Integer after = risk.after().likelihood();
            if (before != null && after != null) {
                assertThat(after).as(risk.event()).isLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void aLineThatIsNoRiskIsToldByItsWords() {
        assertThatThrownBy(() -> SampleRisk.read("Bare en hendelse | en årsak"))
                .hasMessageContaining("Bare en hendelse");
        assertThatThrownBy(() -> SampleScale.named("ukjent")).hasMessageContaining("ukjent");
    }
}
