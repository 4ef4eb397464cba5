package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.reality.Finding;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is counted by sector: reviews, bands, mismatches and actions.
final class SectorCounts {

    private SectorCounts() {}

    /// Analyses held, and reviewed when they should be.
    static final class Reviews implements SectorCount {

        @Override
        public List<Text> columns() {
            return List.of(
                    text("figure.reviews.followed"),
                    text("figure.reviews.held"),
                    text("figure.reviews.planned"),
                    text("figure.reviews.late"));
        }

        @Override
        public Map<String, long[]> count(RisksAsked asked, FigureQuestion question) {
            Map<String, long[]> counts = new HashMap<>();
            for (RiskAnalysis analysis : asked.analyses()) {
                long[] own = of(counts, asked.sector(analysis), 4);
                LocalDate review = analysis.reviewOn();
                LocalDate until = question.period().until();
                own[0]++;
                own[1] += holds(question, analysis.heldOn()) ? 1 : 0;
                own[2] += holds(question, review) ? 1 : 0;
                own[3] += review != null && review.isBefore(until) ? 1 : 0;
            }
            return counts;
        }

        private static boolean holds(FigureQuestion question, @Nullable LocalDate day) {
            return day != null && question.period().contains(day);
        }
    }

    /// Risks by what their bands ask for, before and after.
    static final class Bands implements SectorCount {

        private static final int EACH = Acceptance.values().length + 1;

        @Override
        public List<Text> columns() {
            List<Text> columns = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                for (Acceptance acceptance : Acceptance.values()) {
                    columns.add(text("figure.bands.column", stage.label(), acceptance.label()));
                }
                columns.add(text("figure.bands.unrated", stage.label()));
            }
            return columns;
        }

        @Override
        public Map<String, long[]> count(RisksAsked asked, FigureQuestion question) {
            Map<String, long[]> counts = new HashMap<>();
            for (RatedRisk rated : asked.risks()) {
                RiskAnalysis analysis = asked.analysis(rated);
                long[] own = of(counts, asked.sector(analysis), EACH * Stage.values().length);
                for (Stage stage : Stage.values()) {
                    int place =
                            rated.band(asked.scale(analysis), stage)
                                    .map(Band::acceptance)
                                    .map(List.of(Acceptance.values())::indexOf)
                                    .orElse(EACH - 1);
                    own[(stage == Stage.BEFORE ? 0 : EACH) + place]++;
                }
            }
            return counts;
        }
    }

    /// Risks held against the register.
    record Mismatches(Store store, List<OccurrenceSource> sources) implements SectorCount {

        @Override
        public List<Text> columns() {
            return List.of(
                    text("figure.mismatches.tested"),
                    text("figure.mismatches.more"),
                    text("figure.mismatches.less"),
                    text("figure.mismatches.waiting"));
        }

        @Override
        public Map<String, long[]> count(RisksAsked asked, FigureQuestion question) {
            Map<String, long[]> counts = new HashMap<>();
            List<String> analyses = asked.analyses().stream().map(RiskAnalysis::id).toList();
            for (TestedRisk tested : new RegisterTest(store, sources).all()) {
                if (analyses.contains(tested.analysis().id())
                        && tested.reality() instanceof Reality.Seen seen) {
                    long[] own = of(counts, asked.sector(tested.analysis()), 4);
                    own[0]++;
                    own[1] += seen.finding() == Finding.MORE_OFTEN ? 1 : 0;
                    own[2] += seen.finding() == Finding.LESS_OFTEN ? 1 : 0;
                    own[3] += tested.isWaiting() ? 1 : 0;
                }
            }
            return counts;
        }
    }

    /// The actions of risks, and the risks that have nothing but routines and training.
    record Actions(Store store) implements SectorCount {

        @Override
        public List<Text> columns() {
            return List.of(
                    text("figure.actions.all"),
                    text("figure.actions.done"),
                    text("figure.actions.late"),
                    text("figure.actions.risks"),
                    text("figure.actions.soft"));
        }

        @Override
        public Map<String, long[]> count(RisksAsked asked, FigureQuestion question) {
            Map<String, long[]> counts = new HashMap<>();
            ActionStore actions = new ActionStore(store);
            LocalDate today = LocalDate.now(store.clock());
            for (RatedRisk rated : asked.risks()) {
                List<ImprovementAction> kept =
                        actions.of(new Ref(Risk.ENTITY, rated.risk().id())).stream()
                                .filter(action -> action.status() != ActionStatus.DROPPED)
                                .toList();
                if (!kept.isEmpty()) {
                    long[] own = of(counts, asked.sector(asked.analysis(rated)), 5);
                    own[0] += kept.size();
                    own[1] += kept.stream().filter(each -> each.doneOn() != null).count();
                    own[2] += kept.stream().filter(each -> isLate(each, today)).count();
                    own[3]++;
                    own[4] += kept.stream().allMatch(SectorCounts::isSoft) ? 1 : 0;
                }
            }
            return counts;
        }

        private static boolean isLate(ImprovementAction action, LocalDate today) {
            LocalDate due = action.due();
            return action.status().isOpen() && due != null && due.isBefore(today);
        }
    }

    private static boolean isSoft(ImprovementAction action) {
        return action.level() == ControlLevel.ADMINISTRATIVE;
    }

    private static long[] of(Map<String, long[]> counts, String sector, int width) {
        return counts.computeIfAbsent(sector, _ -> new long[width]);
    }
}
