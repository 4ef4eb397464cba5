package no.rettesnor.risk.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.viewmodel.Aggregate.Part;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

final class AggregateTest {

    private static final Scale SERVICE = ScaleTemplate.SERVICE.scale(Language.NB);
    private static final Scale SIMPLE = ScaleTemplate.SIMPLE.scale(Language.NB);
    private static final Cell CORNER = new Cell(3, 3);

    private final Map<String, List<RatedRisk>> risks =
            Map.of(
                    "home", List.of(rated("PEOPLE", CORNER), rated("PEOPLE", new Cell(1, 1))),
                    "school", List.of(rated("PEOPLE", CORNER), unrated()),
                    "road", List.of(rated("OVERALL", CORNER)));

    @Test
    void onOneScaleAllStandInOneMatrixAndTheUnratedInNone() {
        Part part = only(List.of(line("home", "v1", SERVICE), line("school", "v1", SERVICE)));

        assertThat(part.matrix().in(CORNER)).hasSize(2);
        assertThat(part.matrix().in(new Cell(1, 1))).hasSize(1);
        assertThat(part.matrix().unrated()).hasSize(1);
        assertThat(part.matrix().byBand().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @Test
    void twoVersionsThatSayTheSameAreOneScale() {
        assertThat(only(List.of(line("home", "v1", SERVICE), line("school", "v2", SERVICE))))
                .satisfies(part -> assertThat(part.analyses()).hasSize(2));
    }

    @Test
    void onDifferentScalesNoCellOfOneIsCountedInTheOther() {
        Aggregate aggregate =
                Aggregate.of(
                        List.of(
                                line("road", "s", SIMPLE),
                                line("home", "v1", SERVICE),
                                line("school", "v1", SERVICE)),
                        risks,
                        Stage.BEFORE);

        assertThat(aggregate.parts())
                .extracting(part -> part.matrix().scale())
                .containsExactly(SIMPLE, SERVICE);
        assertThat(aggregate.parts())
                .extracting(part -> part.matrix().in(CORNER).size())
                .containsExactly(1, 2);
    }

    @Test
    void theOtherStageIsCountedForItself() {
        Aggregate after = Aggregate.of(List.of(line("home", "v1", SERVICE)), risks, Stage.AFTER);

        assertThat(after.parts().getFirst().matrix().unrated()).hasSize(2);
    }

    private Part only(List<AnalysisLine> lines) {
        List<Part> parts = Aggregate.of(lines, risks, Stage.BEFORE).parts();
        assertThat(parts).hasSize(1);
        return parts.getFirst();
    }

    private static AnalysisLine line(String id, String versionId, Scale scale) {
        RiskAnalysis analysis =
                new RiskAnalysis(
                        id,
                        "municipality",
                        "unit",
                        id,
                        "",
                        "",
                        "",
                        versionId,
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        Instant.EPOCH);
        ScaleVersion version = new ScaleVersion(versionId, "Skala", 1, null, scale, Instant.EPOCH);
        return new AnalysisLine(analysis, "Enhet", version, Map.of(), 0);
    }

    private static RatedRisk rated(String kind, Cell cell) {
        return unrated().moved(Stage.BEFORE, null, kind, cell);
    }

    private static RatedRisk unrated() {
        return new RatedRisk(Risk.of("r", "a", 1, "Fall"), List.of());
    }
}
