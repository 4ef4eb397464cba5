package no.rettesnor.risk.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.actions.viewmodel.ActionFilterForm;
import no.rettesnor.actions.viewmodel.ActionNames;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.FakeRegister;
import no.rettesnor.risk.statistics.RiskFigures;
import no.rettesnor.risk.statistics.RiskFilter;
import no.rettesnor.risk.statistics.RisksFound;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskSubjects;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.uikit.filter.FilterState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Whatever is in the store, the list that a number opens has as many rows as the number says.
class RowsBehindTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FakeRegister register = new FakeRegister(YearMonth.of(2025, 2));
    private final List<OrgUnit> units = new ArrayList<>();
    private Random random = new Random(0);

    @RepeatedTest(3)
    void everyNumberAboutRisksOpensAsManyRowsAsItCounts(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        fill();
        List<@Nullable String> asked = new ArrayList<>();
        asked.add(null);
        units.forEach(unit -> asked.add(unit.id()));
        int cells = 0;
        for (String unit : asked) {
            for (int year : new int[] {2024, 2025}) {
                FigureQuestion question =
                        new FigureQuestion(
                                new ReportingPeriod(ReportingPeriod.Kind.YEAR, year, 1),
                                unit,
                                Language.NB);
                for (FigureSource source : figures()) {
                    cells += check(source.figure(question));
                }
            }
        }
        assertThat(cells).isGreaterThan(500);
    }

    @Test
    void aGuardedReportTellsTheNumbersOfRisksHoweverSmall() {
        fill();
        FigureQuestion question =
                new FigureQuestion(
                        new ReportingPeriod(ReportingPeriod.Kind.YEAR, 2025, 1), null, Language.NB);
        List<Figure> figures = figures().stream().map(source -> source.figure(question)).toList();
        assertThat(
                        new FigureGuard(
                                        GuardRule.STANDARD,
                                        List.of(),
                                        List.of(),
                                        ConditionsReading.NONE)
                                .protect(figures)
                                .figures())
                .isEqualTo(figures);
    }

    private int check(Figure figure) {
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        int cells = 0;
        for (FigureRow row : rows) {
            for (int column = 0; column < row.values().size(); column++) {
                FigureValue value = row.values().get(column);
                if (!value.isBlank()) {
                    RowsBehind behind = value.rows().orElseThrow();
                    long expected =
                            figure.columns().get(column).measure() == Measure.STEP
                                    ? 1
                                    : Math.round(value.number() == null ? -1 : value.number());
                    assertThat(count(behind))
                            .as(figure.id() + " " + row.name().in(Language.NB) + " " + behind)
                            .isEqualTo(expected);
                    cells++;
                }
            }
        }
        return cells;
    }

    private long count(RowsBehind behind) {
        String filter = behind.filter();
        if (behind.page().equals("actions")) {
            ActionNames names =
                    new ActionNames(
                            new Directory(UnitTree.of(List.of(), Language.NB), List.of()),
                            List.of());
            ActionFilterForm form =
                    new ActionFilterForm(
                            Language.NB, temporary.store().clock(), subjects(), () -> names);
            return new ActionList(temporary.store(), subjects())
                    .count(form.filter(FilterState.parse(filter)));
        }
        assertThat(behind.page()).isEqualTo("risks");
        if (filter.startsWith("risk:")) {
            return new RiskStore(temporary.store()).risk(Ref.parse(filter).id()).stream().count();
        }
        if (filter.startsWith(RiskFilter.PREFIX)) {
            return RisksFound.read(temporary.store(), List.of(register), RiskFilter.parse(filter))
                    .size();
        }
        RiskDesk desk = desk();
        AnalysisListViewModel list = new AnalysisListViewModel(desk, new DirectoryViewModel(desk));
        list.model().stateProperty().set(FilterState.parse(filter));
        return list.lines().rows(List.of()).count();
    }

    private RiskDesk desk() {
        return RiskDesk.of(
                        temporary.store(),
                        new SameThreadTaskExecutor(),
                        Runnable::run,
                        failure -> {
                            throw new AssertionError("A failure reached the user", failure);
                        },
                        Language.NB,
                        temporary.store().clock())
                .beside(List.of(register));
    }

    private List<ActionSubjects> subjects() {
        return List.of(new RiskSubjects(temporary.store()));
    }

    private List<FigureSource> figures() {
        return new RiskFigures(temporary.store(), List.of(register), subjects()).all();
    }

    // A municipality at random

    private void fill() {
        OrganisationStore organisation = new OrganisationStore(temporary.store());
        OrgUnit root = organisation.addMunicipality("Testkommunen", null);
        units.add(root);
        for (int i = 0; i < 3; i++) {
            OrgUnit sector =
                    organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Sektor " + i));
            units.add(sector);
            units.add(organisation.add(UnitDraft.of(sector.id(), UnitLevel.UNIT, "Enhet " + i)));
        }
        ScaleStore scales = new ScaleStore(temporary.store());
        List<ScaleVersion> versions =
                List.of(
                        scales.add("Tjenester", ScaleTemplate.SERVICE.scale(Language.NB), null),
                        scales.add("Enkel", ScaleTemplate.SIMPLE.scale(Language.NB), null));
        register.happened(YearMonth.of(2025, 2), 9);
        for (int i = 0; i < 8; i++) {
            analysis(i, versions.get(random.nextInt(3) / 2));
        }
    }

    private void analysis(int number, ScaleVersion version) {
        RiskStore risks = new RiskStore(temporary.store());
        RiskAnalysis analysis =
                new RiskAnalysis(
                        temporary.store().ids().next(),
                        units.getFirst().municipalityId(),
                        any(units).id(),
                        "Analyse " + number,
                        "",
                        "",
                        "",
                        version.id(),
                        AnalysisStatus.DRAFT,
                        "",
                        day(),
                        day(),
                        null,
                        temporary.store().clock().instant());
        risks.add(analysis, List.of(), List.of());
        for (int i = random.nextInt(6); i >= 0; i--) {
            risk(risks, analysis, version);
        }
        risks.setStatus(analysis, any(List.of(AnalysisStatus.values())));
    }

    private void risk(RiskStore risks, RiskAnalysis analysis, ScaleVersion version) {
        RatedRisk added = risks.addRisk(analysis.id(), "Hendelse " + random.nextInt(100));
        String kind = version.scale().kinds().getFirst().code();
        Risk risk =
                risks.edit(
                                added,
                                Text.verbatim("R"),
                                "",
                                each ->
                                        each.with(
                                                        each.risk()
                                                                .withLikelihood(
                                                                        Stage.BEFORE, step())
                                                                .withLikelihood(
                                                                        Stage.AFTER, step()))
                                                .rated(Stage.BEFORE, kind, step())
                                                .rated(Stage.AFTER, kind, step()))
                        .risk();
        if (random.nextBoolean()) {
            new RealityStore(temporary.store()).say(risk, "deviation", FakeRegister.FALLS);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            action(risk);
        }
    }

    private void action(Risk risk) {
        ActionStore actions = new ActionStore(temporary.store());
        ImprovementAction action = actions.add(new Ref(Risk.ENTITY, risk.id()), "Tiltak").orThrow();
        LocalDate due = TODAY.plusDays(random.nextInt(60) - 30);
        String unit = random.nextInt(3) == 0 ? any(units).id() : null;
        ControlLevel level =
                random.nextBoolean()
                        ? ControlLevel.ADMINISTRATIVE
                        : any(List.of(ControlLevel.values()));
        actions.change(action.id(), edit -> edit.level(level).due(due).unit(unit)).orThrow();
        switch (any(List.of(ActionStatus.values()))) {
            case DONE -> actions.setDone(action.id(), TODAY.minusDays(3)).orThrow();
            case DROPPED ->
                    actions.change(action.id(), edit -> edit.status(ActionStatus.DROPPED, TODAY))
                            .orThrow();
            default -> {}
        }
    }

    private @Nullable Integer step() {
        int step = random.nextInt(4);
        return step == 0 ? null : step;
    }

    private @Nullable LocalDate day() {
        return random.nextInt(5) == 0 ? null : TODAY.plusDays(random.nextInt(900) - 600);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
