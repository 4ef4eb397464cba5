package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.reality.Finding;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is counted by sector: reviews, bands and mismatches.
final class SectorCounts {

    private static final List<Acceptance> ASKED = List.of(Acceptance.values());
    private static final List<RiskFilter.Register> ANSWERS = List.of(RiskFilter.Register.values());

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

        @Override
        public RowsBehind rows(int column, FigureQuestion question, @Nullable String unit) {
            ReportingPeriod period = question.period();
            LocalDate last = period.until().minusDays(1);
            FilterState all = RowsAsked.analyses(question, unit);
            FilterState state =
                    switch (column) {
                        case 1 -> within(all, RowsAsked.HELD, period.from(), last);
                        case 2 -> within(all, RowsAsked.REVIEW, period.from(), last);
                        case 3 -> within(all, RowsAsked.REVIEW, null, last);
                        default -> all;
                    };
            return new RowsBehind(RiskFilter.PAGE, state.toText());
        }

        private static FilterState within(
                FilterState state, String field, @Nullable LocalDate from, LocalDate to) {
            return state.with(new Filter(field, new PeriodFilter(from, to).values()));
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
                                    .map(ASKED::indexOf)
                                    .orElse(EACH - 1);
                    own[(stage == Stage.BEFORE ? 0 : EACH) + place]++;
                }
            }
            return counts;
        }

        @Override
        public RowsBehind rows(int column, FigureQuestion question, @Nullable String unit) {
            int place = column % EACH;
            String band = place == EACH - 1 ? RowsAsked.UNRATED : ASKED.get(place).name();
            return RiskFilter.rows(
                    RowsAsked.with(
                            RowsAsked.base(question, unit),
                            RowsAsked.BAND,
                            RowsAsked.band(column < EACH ? Stage.BEFORE : Stage.AFTER, band)));
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

        @Override
        public RowsBehind rows(int column, FigureQuestion question, @Nullable String unit) {
            return RiskFilter.rows(
                    RowsAsked.with(
                            RowsAsked.base(question, unit),
                            RowsAsked.REGISTER,
                            ANSWERS.get(column).name()));
        }
    }

    private static long[] of(Map<String, long[]> counts, String sector, int width) {
        return counts.computeIfAbsent(sector, _ -> new long[width]);
    }
}
