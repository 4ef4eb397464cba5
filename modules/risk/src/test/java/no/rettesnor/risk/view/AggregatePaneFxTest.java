package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@ExtendWith(FxExtension.class)
final class AggregatePaneFxTest {

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    private final Map<String, List<RatedRisk>> risks =
            Map.of(
                    "a", List.of(rated("a", 1, 4, 4), rated("a", 2, 2, 1)),
                    "b", List.of(rated("b", 7, 4, 2)));
    private javafx.stage.Stage stage;

    @BeforeEach
    void open() {
        stage = onScreen(javafx.stage.Stage::new);
    }

    @AfterEach
    void close() {
        doOnScreen(stage::close);
    }

    @Test
    void aCellCountsTheRisksOfAllAnalysesAndNamesThemWhenItHasTheFocus() {
        show(
                line("a", "Sykehjem", ScaleTemplate.SERVICE),
                line("b", "Skole", ScaleTemplate.SERVICE));

        assertThat(said("#cell-4-3")).endsWith("2 risikoer: Sykehjem R1; Skole R7");
        assertThat(onScreen(() -> find("#cell-1-1").isFocusTraversable())).isFalse();
        assertThat(onScreen(() -> AccessibilityAudit.of(stage.getScene().getRoot()))).isEmpty();

        doOnScreen(() -> find("#cell-2-3").requestFocus());
        assertThat(onScreen(() -> ((Label) find("#aggregate-listed-1")).getText()))
                .endsWith("1 risiko: Sykehjem R2");
    }

    @Test
    void whatComesAfterActionsIsCountedWhenAskedFor() {
        show(
                line("a", "Sykehjem", ScaleTemplate.SERVICE),
                line("b", "Skole", ScaleTemplate.SERVICE));

        doOnScreen(() -> ((RadioButton) find("#aggregate-AFTER")).fire());

        assertThat(said("#cell-4-3")).endsWith("1 risiko: Sykehjem R1");
        assertThat(said("#cell-2-3")).endsWith("1 risiko: Skole R7");
        assertThat(said("#cell-1-3")).endsWith("1 risiko: Sykehjem R2");
    }

    @Test
    void analysesOnDifferentScalesHaveAMatrixEach() {
        show(
                line("a", "Sykehjem", ScaleTemplate.SERVICE),
                line("b", "Beredskap", ScaleTemplate.EMERGENCY));

        assertThat(onScreen(() -> stage.getScene().lookup("#aggregate-matrix-2"))).isNotNull();
        assertThat(onScreen(() -> ((Label) find("#aggregate-scales")).getText()))
                .contains("ulike skalaer");
    }

    private void show(AnalysisLine... lines) {
        doOnScreen(
                () -> {
                    AggregatePane pane =
                            new AggregatePane(
                                    workplace.workplace(), List.of(lines), risks, Stage.BEFORE);
                    stage.setScene(new Scene(pane, 760, 520));
                    stage.show();
                    stage.requestFocus();
                });
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }

    private String said(String id) {
        return onScreen(() -> find(id).getAccessibleText());
    }

    private AnalysisLine line(String id, String title, ScaleTemplate template) {
        ScaleVersion version =
                new ScaleVersion(
                        template.name(),
                        template.name(),
                        1,
                        null,
                        template.scale(Language.NB),
                        Instant.EPOCH);
        RiskAnalysis analysis =
                new RiskAnalysis(
                        id,
                        "m",
                        "u",
                        title,
                        "",
                        "",
                        "",
                        version.id(),
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        Instant.EPOCH);
        List<RatedRisk> own = risks.getOrDefault(id, List.of());
        Map<Stage, List<Integer>> byBand = new EnumMap<>(Stage.class);
        for (Stage each : Stage.values()) {
            byBand.put(each, new RiskMatrix(version.scale(), own, each, null).byBand());
        }
        return new AnalysisLine(analysis, "Kommunen", version, byBand, own.size());
    }

    private static RatedRisk rated(String analysis, int number, int before, int after) {
        Risk risk =
                Risk.of(analysis + number, analysis, number, "Hendelse")
                        .withLikelihood(Stage.BEFORE, before)
                        .withLikelihood(Stage.AFTER, after);
        return new RatedRisk(risk, List.of(new ConsequenceRating("PEOPLE", 3, 3)));
    }
}
