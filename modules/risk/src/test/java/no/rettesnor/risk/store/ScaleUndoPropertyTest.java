package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisState;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.store.UndoResult;
import no.rettesnor.testsupport.MovingClock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whatever is rated, moved and carried over to other scales: it can all be taken back and done
/// again, and every moment of it can be read as it was.
final class ScaleUndoPropertyTest {

    /// What is done with an analysis.
    sealed interface Deed {
        record Add() implements Deed {}

        record Rate(int risk, Stage stage, int likelihood, int consequence) implements Deed {}

        record Remove(int risk) implements Deed {}

        record Rescale(ScaleTemplate to) implements Deed {}

        record Undo() implements Deed {}

        record Redo() implements Deed {}
    }

    private record Moment(Instant at, AnalysisState state) {}

    @Property(tries = 12)
    void everythingCanBeTakenBackDoneAgainAndReadAsItWas(@ForAll("deeds") List<Deed> deeds)
            throws ProblemException, IOException {
        Path folder = Files.createTempDirectory("scale-undo-property");
        MovingClock clock = new MovingClock();
        try (Store store = Store.open(folder.resolve("s.db"), options(clock))) {
            RiskAnalysis analysis = TestAnalysis.begin(store);
            for (ScaleTemplate template : ScaleTemplate.values()) {
                new ScaleStore(store).add(template.name(), template.scale(Language.NB), null);
            }
            List<Moment> moments = new ArrayList<>();
            moments.add(now(store, clock, analysis));
            for (Deed deed : deeds) {
                clock.move(Duration.ofMinutes(1));
                apply(store, analysis, deed);
                moments.add(now(store, clock, analysis));
            }
            AnalysisPast past = new AnalysisPast(store);
            for (Moment moment : moments) {
                assertThat(past.at(analysis.id(), moment.at())).contains(moment.state());
            }
            clock.move(Duration.ofMinutes(1));
            AnalysisState last = now(store, clock, analysis).state();
            if (deeds.stream().noneMatch(ScaleUndoPropertyTest::isBackOrForth)) {
                int back = 0;
                while (back < deeds.size() && store.journal().undo() instanceof UndoResult.Done) {
                    back++;
                }
                for (int i = 0; i < back; i++) {
                    assertThat(store.journal().redo()).isInstanceOf(UndoResult.Done.class);
                }
                assertThat(now(store, clock, analysis).state()).isEqualTo(last);
            }
        } finally {
            delete(folder);
        }
    }

    private static boolean isBackOrForth(Deed deed) {
        return deed instanceof Deed.Undo || deed instanceof Deed.Redo;
    }

    private static void apply(Store store, RiskAnalysis analysis, Deed deed) {
        RiskStore risks = new RiskStore(store);
        List<RatedRisk> all = risks.risks(analysis.id());
        switch (deed) {
            case Deed.Add _ -> risks.addRisk(analysis.id(), "Hendelse");
            case Deed.Rate rate -> {
                if (!all.isEmpty()) {
                    Scale scale = scale(store, analysis).scale();
                    Cell cell =
                            new Cell(
                                    Math.min(rate.likelihood(), scale.likelihoods().size()),
                                    Math.min(rate.consequence(), scale.consequences().size()));
                    String kind = scale.kinds().getFirst().code();
                    risks.edit(
                            all.get(rate.risk() % all.size()),
                            Text.verbatim("Flyttet"),
                            "",
                            one -> one.moved(rate.stage(), null, kind, cell));
                }
            }
            case Deed.Remove remove -> {
                if (!all.isEmpty()) {
                    risks.removeRisk(all.get(remove.risk() % all.size()));
                }
            }
            case Deed.Rescale rescale -> {
                ScaleVersion from = scale(store, analysis);
                ScaleVersion to =
                        new ScaleStore(store)
                                .versions().stream()
                                        .filter(one -> one.name().equals(rescale.to().name()))
                                        .findFirst()
                                        .orElseThrow();
                new ScaleChanges(store)
                        .change(analysis, to, ScaleMapping.proposal(from.scale(), to.scale()));
            }
            case Deed.Undo _ -> {
                // Not so far back that the analysis itself goes.
                if (!all.isEmpty() || !risks.scaleChanges(analysis.id()).isEmpty()) {
                    store.journal().undo();
                }
            }
            case Deed.Redo _ -> store.journal().redo();
        }
    }

    private static ScaleVersion scale(Store store, RiskAnalysis analysis) {
        String id = new RiskStore(store).analysis(analysis.id()).orElseThrow().scaleId();
        return new ScaleStore(store).version(id).orElseThrow();
    }

    private static Moment now(Store store, MovingClock clock, RiskAnalysis analysis) {
        RiskStore risks = new RiskStore(store);
        return new Moment(
                clock.instant(),
                new AnalysisState(
                        risks.analysis(analysis.id()).orElseThrow(),
                        scale(store, analysis),
                        risks.risks(analysis.id()),
                        risks.scaleChanges(analysis.id())));
    }

    private static StoreOptions options(MovingClock clock) {
        return new StoreOptions(
                List.of(new OrganisationTables(), new ActionTables(), new RiskTables()),
                "Kari",
                Language.NB,
                clock,
                IdSource.timeOrdered());
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Integer> step = Arbitraries.integers().between(1, 6);
        Arbitrary<Deed> rate =
                Combinators.combine(
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.of(Stage.class),
                                step,
                                step)
                        .as(Deed.Rate::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(new Deed.Add())),
                        Tuple.of(5, rate),
                        Tuple.of(1, Arbitraries.integers().between(0, 5).map(Deed.Remove::new)),
                        Tuple.of(2, Arbitraries.of(ScaleTemplate.class).map(Deed.Rescale::new)),
                        Tuple.of(1, Arbitraries.just(new Deed.Undo())),
                        Tuple.of(1, Arbitraries.just(new Deed.Redo())))
                .list()
                .ofMaxSize(12);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
