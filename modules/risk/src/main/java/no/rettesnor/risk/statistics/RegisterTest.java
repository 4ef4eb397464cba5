package no.rettesnor.risk.statistics;

import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Observation;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Holds risks against the registers of what has happened. May take a second or two on a large
/// register; call in the background.
///
/// The rating that is held against the register is the one of things as they are. The last two
/// years are looked at, up to the last month that the register knows of.
public final class RegisterTest {

    private final RiskStore risks;
    private final ScaleStore scales;
    private final RealityStore realities;
    private final List<OccurrenceSource> sources;

    /// @param sources the registers that there are
    public RegisterTest(Store store, List<OccurrenceSource> sources) {
        this.risks = new RiskStore(store);
        this.scales = new ScaleStore(store);
        this.realities = new RealityStore(store);
        this.sources = List.copyOf(sources);
    }

    /// All risks of analyses that are not ended, of which it has been said what would be them come
    /// true, or to which something that happened is tied; by their analysis and number.
    ///
    /// What is tied to a risk counts as seen whether it is what was asked for or not, and once if
    /// it is both. Where only what is tied is known, it can show that a risk comes true more often
    /// than rated, and never that it does so less often: nobody has looked for the others.
    public List<TestedRisk> all() {
        return tested(_ -> true);
    }

    /// The same of one analysis.
    public List<TestedRisk> in(String analysisId) {
        return tested(analysis -> analysis.id().equals(analysisId));
    }

    private List<TestedRisk> tested(Predicate<RiskAnalysis> wanted) {
        Map<String, Occurrence> said = new HashMap<>();
        realities.occurrences().forEach(each -> said.putIfAbsent(each.riskId(), each));
        Map<String, Answer> answers = new HashMap<>();
        realities.answers().forEach(each -> answers.put(each.riskId(), each));
        Map<String, RiskAnalysis> analyses = new HashMap<>();
        risks.analyses().forEach(each -> analyses.put(each.id(), each));
        Map<String, Scale> scale = new HashMap<>();
        Registers registers = new Registers();
        List<TestedRisk> tested = new ArrayList<>();
        if (said.isEmpty() && registers.isNothingTied()) {
            return tested;
        }
        scales.versions().forEach(version -> scale.put(version.id(), version.scale()));
        for (RatedRisk rated : risks.risks()) {
            Occurrence occurrence = said.get(rated.risk().id());
            RiskAnalysis analysis = analyses.get(rated.risk().analysisId());
            if ((occurrence != null || registers.isTied(rated))
                    && analysis != null
                    && analysis.status() != AnalysisStatus.ARCHIVED
                    && wanted.test(analysis)) {
                tested.add(
                        registers.test(
                                rated,
                                analysis,
                                Objects.requireNonNull(scale.get(analysis.scaleId())),
                                occurrence,
                                answers.get(rated.risk().id())));
            }
        }
        return tested;
    }

    /// One risk; empty when it is gone.
    public Optional<TestedRisk> of(String riskId) {
        return risks.risk(riskId)
                .flatMap(
                        rated ->
                                risks.analysis(rated.risk().analysisId())
                                        .map(analysis -> tested(rated, analysis)));
    }

    private TestedRisk tested(RatedRisk rated, RiskAnalysis analysis) {
        List<Occurrence> said = realities.occurrences(rated.risk().id());
        List<Answer> answers = realities.answers(rated.risk().id());
        Scale scale = scales.version(analysis.scaleId()).map(ScaleVersion::scale).orElseThrow();
        return new Registers()
                .test(
                        rated,
                        analysis,
                        scale,
                        said.isEmpty() ? null : said.getFirst(),
                        answers.isEmpty() ? null : answers.getLast());
    }

    private static Ref ref(RatedRisk rated) {
        return new Ref(Risk.ENTITY, rated.risk().id());
    }

    /// The registers as they are at one moment, each read when it is first asked about.
    private final class Registers {

        private final Map<String, OccurrenceSource.Reading> readings = new HashMap<>();
        private final Map<String, Optional<YearMonth>> lasts = new HashMap<>();
        private final Map<Ref, String> tied = new HashMap<>();

        Registers() {
            for (OccurrenceSource source : sources) {
                source.foreseen().forEach(each -> tied.putIfAbsent(each, source.key()));
            }
        }

        boolean isNothingTied() {
            return tied.isEmpty();
        }

        boolean isTied(RatedRisk rated) {
            return tied.containsKey(ref(rated));
        }

        OccurrenceSource.@Nullable Reading reading(String key) {
            OccurrenceSource source =
                    sources.stream()
                            .filter(each -> each.key().equals(key))
                            .findFirst()
                            .orElse(null);
            return source == null ? null : readings.computeIfAbsent(key, _ -> source.read());
        }

        TestedRisk test(
                RatedRisk rated,
                RiskAnalysis analysis,
                Scale scale,
                @Nullable Occurrence occurrence,
                @Nullable Answer answer) {
            Text none = Text.verbatim("");
            String key = occurrence == null ? tied.get(ref(rated)) : occurrence.source();
            if (key == null) {
                Reality silent = new Reality.Silent(Reality.Reason.NO_FILTER, 0);
                return new TestedRisk(rated, analysis, scale, null, none, silent, null, answer);
            }
            OccurrenceFilter filter =
                    (occurrence == null ? OccurrenceFilter.ALL : occurrence.filter())
                            .orLinkedTo(tied.containsKey(ref(rated)) ? ref(rated) : null);
            OccurrenceSource.Reading reading = reading(key);
            Optional<Text> problem = reading == null ? Optional.of(none) : reading.problem(filter);
            if (reading == null || problem.isPresent()) {
                Reality broken = new Reality.Silent(Reality.Reason.BROKEN_FILTER, 0);
                return new TestedRisk(
                        rated,
                        analysis,
                        scale,
                        occurrence,
                        problem.orElse(none),
                        broken,
                        null,
                        answer);
            }
            Observation seen = Observation.of(List.of());
            RowsBehind rows = null;
            Optional<YearMonth> last = lasts.computeIfAbsent(key, _ -> reading.lastMonth());
            if (last.isPresent()) {
                YearMonth first = last.get().minusMonths(Observation.LOOKED_BACK - 1L);
                seen = Observation.of(reading.count(filter, first, last.get()));
                rows = reading.rows(filter, first.atDay(1), last.get().plusMonths(1).atDay(1));
            }
            return new TestedRisk(
                    rated,
                    analysis,
                    scale,
                    occurrence,
                    reading.words(filter),
                    Reality.of(scale, rated.risk().likelihood(Stage.BEFORE), seen),
                    rows,
                    answer);
        }
    }
}
