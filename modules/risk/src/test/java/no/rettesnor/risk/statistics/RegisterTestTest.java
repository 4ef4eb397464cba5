package no.rettesnor.risk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Finding;
import no.rettesnor.risk.reality.RateRatio;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.risk.reality.RealityWords;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskRefusedException;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.UndoResult;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class RegisterTestTest {

    private static final YearMonth LAST = YearMonth.of(2025, 12);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FakeRegister register = new FakeRegister(LAST);
    private RiskStore risks;
    private RealityStore realities;
    private RegisterTest test;
    private RiskAnalysis analysis;
    private Risk risk;

    @BeforeEach
    void begin() {
        OrgUnit unit =
                new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        risks = new RiskStore(temporary.store());
        realities = new RealityStore(temporary.store());
        test = new RegisterTest(temporary.store(), List.of(register));
        analysis =
                new RiskAnalysis(
                        temporary.store().ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        "Fall",
                        "",
                        "",
                        "",
                        new ScaleStore(temporary.store())
                                .add("Tjenester", ScaleTemplate.SERVICE.scale(Language.NB), null)
                                .id(),
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        temporary.store().clock().instant());
        risks.add(analysis, List.of(), List.of());
        risk = score(risks.addRisk(analysis.id(), "Beboer faller"), 2);
        register.happened(LAST, 4);
        register.happened(LAST.minusMonths(20), 5);
        register.happened(LAST.minusMonths(30), 50);
    }

    @Test
    void theWordsAreTheOnesThatWereAskedFor() {
        realities.say(risk, "deviation", FakeRegister.FALLS);

        TestedRisk tested = test.of(risk.id()).orElseThrow();
        assertThat(RealityWords.sentence(tested.scale(), tested.reality()).in(Language.NB))
                .isEqualTo(
                        "Vurdert til 2 (sjeldnere enn hvert år), hendte 9 ganger på 24 måneder (95"
                                + "\u00a0%: 2,1–8,5 i året → 4).");
        assertThat(RealityWords.conclusion(tested.reality()).in(Language.NB))
                .contains("bør vurderes på nytt");
        assertThat(Objects.requireNonNull(tested.rows()).filter())
                .isEqualTo("2024-01-01/2026-01-01");
        assertThat(test.all()).extracting(TestedRisk::isWaiting).containsExactly(true);
    }

    @Test
    void whatWasSaidIsOneStepOfUndoAndIsTakenAwayByAnEmptyFilter() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        realities.say(risk, "deviation", FakeRegister.FALLS.withWords("is"));
        assertThat(realities.occurrences(risk.id()))
                .extracting(each -> each.filter().words())
                .containsExactly("is");
        realities.say(risk, "deviation", OccurrenceFilter.ALL);
        assertThat(realities.occurrences()).isEmpty();
        assertThat(reason()).isEqualTo(Reality.Reason.NO_FILTER);
        assertThat(temporary.store().journal().undo()).isInstanceOf(UndoResult.Done.class);
    }

    @Test
    void anAnswerRestsUntilItHappensMateriallyMoreAndARatingThatIsKeptHasAReason() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        Reality.Seen seen = (Reality.Seen) test.of(risk.id()).orElseThrow().reality();
        assertThatThrownBy(() -> realities.answer(risk, Answer.Kind.KEPT, " ", seen))
                .isInstanceOf(RiskRefusedException.class);

        Answer answer = realities.answer(risk, Answer.Kind.KEPT, "Nytt gulv i mai", seen);

        assertThat(answer.count()).isEqualTo(9);
        assertThat(realities.answers(risk.id())).containsExactly(answer);
        assertThat(test.all()).extracting(TestedRisk::isWaiting).containsExactly(false);
        assertThat(test.all()).extracting(TestedRisk::isMismatch).containsExactly(true);
        register.happened(LAST, 5);
        assertThat(test.all()).extracting(TestedRisk::isWaiting).containsExactly(true);
    }

    @Test
    void anApprovedAnalysisIsFollowedUpAndAnEndedOneIsNot() {
        risks.setStatus(analysis, AnalysisStatus.APPROVED);
        realities.say(risk, "deviation", FakeRegister.FALLS);
        assertThat(test.all()).hasSize(1);
        risks.setStatus(analysis, AnalysisStatus.ARCHIVED);
        assertThat(test.all()).isEmpty();
    }

    @Test
    void aRiskGoesWithAllThatWasSaidOfItAndComesBackWithIt() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        Reality.Seen seen = (Reality.Seen) test.of(risk.id()).orElseThrow().reality();
        realities.answer(risk, Answer.Kind.RERATED, "", seen);
        risks.removeRisk(risks.risk(risk.id()).orElseThrow());
        assertThat(realities.occurrences()).isEmpty();
        assertThat(realities.answers()).isEmpty();
        assertThatThrownBy(() -> realities.say(risk, "deviation", FakeRegister.FALLS))
                .isInstanceOf(RiskRefusedException.class);

        temporary.store().journal().undo();

        assertThat(realities.occurrences(risk.id())).hasSize(1);
        assertThat(realities.answers(risk.id())).hasSize(1);
    }

    @Test
    void whatCannotBeCountedSaysWhy() {
        realities.say(risk, "deviation", OccurrenceFilter.ALL.with("type", Set.of("gone")));
        assertThat(reason()).isEqualTo(Reality.Reason.BROKEN_FILTER);
        assertThat(test.of(risk.id()).orElseThrow().words().in(Language.NB)).isEqualTo("Borte");
        realities.say(risk, "elsewhere", FakeRegister.FALLS);
        realities.say(risk, "deviation", FakeRegister.FALLS);
        register.beganOn(LAST.minusMonths(5).atDay(1));
        assertThat(reason()).isEqualTo(Reality.Reason.TOO_SHORT);
        register.beganOn(LAST.plusMonths(5).atDay(1));
        assertThat(reason()).isEqualTo(Reality.Reason.NOT_IN_USE);
    }

    @Test
    void anActionIsMeasuredOverAsLongATimeAfterAsBefore() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        ActionStore actions = new ActionStore(temporary.store());
        ImprovementAction action =
                actions.add(new Ref(Risk.ENTITY, risk.id()), "Nytt gulv").orThrow();
        ActionEffects effects = new ActionEffects(temporary.store(), List.of(register));
        assertThat(effects.of(risk.id())).isEmpty();

        actions.setDone(action.id(), LocalDate.of(2025, 6, 30)).orThrow();
        register.happened(YearMonth.of(2025, 3), 12);

        ActionEffects.Measured measured = effects.of(risk.id()).getFirst();
        RateRatio ratio = Objects.requireNonNull(measured.effect().ratio());
        assertThat(measured.effect().days()).isEqualTo(184);
        assertThat(ratio.before()).isEqualTo(12);
        assertThat(ratio.after()).isEqualTo(4);
        assertThat(RealityWords.effect(measured.effect()).in(Language.NB))
                .isEqualTo("12 før og 4 etter, på 184 dager hver. Forskjellen kan være tilfeldig.");
        register.beganOn(LocalDate.of(2025, 2, 1));
        assertThat(effects.of(risk.id()).getFirst().effect().ratio()).isNull();
    }

    @Test
    void whatIsTiedToARiskCountsBesideWhatIsAskedFor() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        tie(risk, LAST.atDay(3));

        assertThat(seen(risk).observation().count()).isEqualTo(10);
        assertThat(seen(risk).finding()).isEqualTo(Finding.MORE_OFTEN);
    }

    @Test
    void whatIsTiedAloneShowsThatItHappensMoreOftenAndNeverThatItDoesSoLess() {
        tie(risk, LAST.atDay(1).datesUntil(LAST.atDay(10)).toArray(LocalDate[]::new));
        assertThat(test.all()).extracting(TestedRisk::isWaiting).containsExactly(true);
        assertThat(seen(risk).finding()).isEqualTo(Finding.MORE_OFTEN);

        Risk weekly = score(risks.addRisk(analysis.id(), "Ukentlig"), 5);
        tie(weekly, LAST.atDay(3));
        assertThat(seen(weekly).finding()).isEqualTo(Finding.PERHAPS_LESS_OFTEN);
    }

    private void tie(Risk to, LocalDate... days) {
        List<Ref> refs = new ArrayList<>();
        for (LocalDate day : days) {
            refs.add(register.knows(to.id() + day, day).ref());
        }
        register.link(refs, new Ref(Risk.ENTITY, to.id()));
    }

    private Reality.Seen seen(Risk of) {
        return (Reality.Seen) test.of(of.id()).orElseThrow().reality();
    }

    private Reality.Reason reason() {
        return ((Reality.Silent) test.of(risk.id()).orElseThrow().reality()).reason();
    }

    private Risk score(RatedRisk rated, int likelihood) {
        return risks.edit(
                        rated,
                        Text.verbatim("R"),
                        "",
                        each -> each.with(each.risk().withLikelihood(Stage.BEFORE, likelihood)))
                .risk();
    }
}
