package no.rettesnor.risk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskSubjects;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class RiskFiguresTest {

    private static final FigureQuestion YEAR =
            new FigureQuestion(
                    new ReportingPeriod(ReportingPeriod.Kind.YEAR, 2025, 1), null, Language.NB);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FakeRegister register = new FakeRegister(YearMonth.of(2025, 12));
    private RiskStore risks;
    private RiskAnalysis analysis;
    private Risk worst;

    @BeforeEach
    void begin() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        worst = rated("Feil dose", 5, 5, 2);
        rated("Svinn", 2, 2, 1);
        risks.addRisk(analysis.id(), "Uvurdert");
    }

    @Test
    void theMatrixCountsEachRiskOnceAndTheBandsStandBeneath() {
        Figure before = figure("matrix-before");
        assertThat(before.rows().getFirst().name().in(Language.NB)).startsWith("5 ");
        assertThat(numbers(before.rows().getFirst())).containsExactly(0L, 0L, 0L, 0L, 1L);
        assertThat(sum(before)).isEqualTo(2);
        assertThat(before.notes().getFirst().in(Language.NB)).endsWith("1 er ikke ferdig vurdert.");
        assertThat(before.notes().getLast().in(Language.NB)).contains("● Kritisk 1");
        assertThat(numbers(figure("matrix-after").rows().get(3)))
                .as("likelihood 2")
                .containsExactly(0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void theBandsAddUpToAllRisksBeforeAndAfter() {
        List<Long> totals = numbers(Objects.requireNonNull(figure("bands").total()));
        assertThat(totals.subList(0, 4).stream().mapToLong(each -> each).sum()).isEqualTo(3);
        assertThat(totals.subList(4, 8).stream().mapToLong(each -> each).sum()).isEqualTo(3);
        assertThat(totals.get(3)).as("not rated before").isEqualTo(1);
    }

    @Test
    void theWorstStandsFirstAndIsNamedWithoutWhatWasWritten() {
        Figure top = figure("top");
        assertThat(top.rows())
                .extracting(row -> row.name().in(Language.NB))
                .containsExactly("R1 – Legemidler", "R2 – Legemidler");
        assertThat(numbers(top.rows().getFirst())).containsExactly(5L, 5L, 2L, 5L);
    }

    @Test
    void mismatchesAndActionsAreCountedAndAnEndedAnalysisIsNot() {
        new RealityStore(temporary.store()).say(worst, "deviation", FakeRegister.FALLS);
        ActionStore actions = new ActionStore(temporary.store());
        ImprovementAction action =
                actions.add(new Ref(Risk.ENTITY, worst.id()), "Rutine").orThrow();
        actions.change(action.id(), edit -> edit.level(ControlLevel.ADMINISTRATIVE)).orThrow();

        assertThat(numbers(Objects.requireNonNull(figure("mismatches").total())))
                .as("rated weekly, never seen")
                .containsExactly(1L, 0L, 1L, 1L);
        assertThat(numbers(Objects.requireNonNull(figure("actions").total())))
                .containsExactly(1L, 0L, 0L, 1L, 1L);
        risks.setStatus(analysis, AnalysisStatus.ARCHIVED);
        assertThat(figure("bands").rows()).isEmpty();
        assertThat(figure("matrix-before").rows()).isEmpty();
    }

    @Test
    void analysesTestifyThatTheRiskOfDeviationsIsUncovered() {
        new RealityStore(temporary.store()).say(worst, "deviation", FakeRegister.FALLS);
        Map<String, Double> numbers = new HashMap<>();
        for (EvidenceSource source : made().evidence()) {
            FigureValue value = Objects.requireNonNull(source.byUnit(YEAR).get(analysis.unitId()));
            assertThat(source.duty()).isEqualTo(ControlDuty.C);
            assertThat(source.sensitive()).isFalse();
            assertThat(value.rows()).isPresent();
            numbers.put(source.id(), Objects.requireNonNull(value.number()));
        }
        assertThat(numbers)
                .containsOnly(
                        Map.entry("risk.evidence-analyses", 1.0),
                        Map.entry("risk.evidence-overdue", 0.0),
                        Map.entry("risk.evidence-waiting", 1.0));
        RowsBehind waiting =
                Objects.requireNonNull(
                                made().evidence().getLast().byUnit(YEAR).get(analysis.unitId()))
                        .rows()
                        .orElseThrow();
        assertThat(
                        RisksFound.read(
                                temporary.store(),
                                List.of(register),
                                RiskFilter.parse(waiting.filter())))
                .extracting(RisksFound.Line::id)
                .containsExactly(worst.id());
    }

    @Test
    void everyFigureNamesItselfInEveryLanguageAndTheRowsAreAllThere() {
        for (FigureSource source : figures()) {
            for (Language language : Language.values()) {
                assertThat(source.name().in(language)).isNotBlank();
                Figure made = source.figure(YEAR);
                assertThat(made.title().in(language)).contains("2025");
                made.notes().forEach(note -> assertThat(note.in(language)).isNotBlank());
            }
        }
        RiskRows rows = new RiskRows(temporary.store());
        List<List<?>> all = new ArrayList<>();
        rows.each(YEAR, ProgressMonitor.none(), all::add);
        assertThat(all).hasSize(3).allMatch(row -> row.size() == rows.headers().size());
        assertThat(rows.count(YEAR)).isEqualTo(3);
    }

    private Risk rated(String event, int likelihood, int consequence, int after) {
        RatedRisk added = risks.addRisk(analysis.id(), event);
        return risks.edit(
                        added,
                        Text.verbatim("R"),
                        "",
                        each ->
                                each.with(
                                                each.risk()
                                                        .withLikelihood(Stage.BEFORE, likelihood)
                                                        .withLikelihood(Stage.AFTER, after))
                                        .rated(Stage.BEFORE, "PEOPLE", consequence)
                                        .rated(Stage.AFTER, "PEOPLE", consequence))
                .risk();
    }

    private List<FigureSource> figures() {
        return made().all();
    }

    private RiskFigures made() {
        return new RiskFigures(
                temporary.store(), List.of(register), List.of(new RiskSubjects(temporary.store())));
    }

    private Figure figure(String key) {
        return figures().stream()
                .filter(source -> source.id().equals("risk." + key))
                .findFirst()
                .orElseThrow()
                .figure(YEAR);
    }

    private static List<Long> numbers(FigureRow row) {
        return row.values().stream()
                .map(FigureValue::number)
                .map(number -> number == null ? -1L : Math.round(number))
                .toList();
    }

    private static long sum(Figure figure) {
        return figure.rows().stream()
                .flatMap(row -> numbers(row).stream())
                .mapToLong(each -> each)
                .sum();
    }
}
