package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.FilterWords;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.trend.Denominator;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitSizes;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.UnitSizeStore;
import no.rettesnor.store.Store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The figures that the register gives a report. All count by the day it happened.
public final class DeviationFigures {

    /// The page that lists the rows behind a number.
    public static final String PAGE = "deviations";

    private final Store store;
    private final RegisterProjection projection;

    /// @param projection shared with the page, so that the register is read once
    public DeviationFigures(Store store, RegisterProjection projection) {
        this.store = store;
        this.projection = projection;
    }

    /// Every figure, in the order of a report.
    public List<FigureSource> all() {
        return List.of(
                new CountFigure(this, "by-month", 10, Dimension.MONTH, ChartKind.COLUMN),
                new TrendSource(this, "run-by-month", 12, TrendKind.REPORTED),
                new TrendSource(this, "rate-by-month", 14, TrendKind.RATE),
                new TrendSource(this, "posts-by-month", 16, TrendKind.POSTS),
                new CountFigure(this, "by-unit", 20, Dimension.UNIT, ChartKind.NONE),
                new CourseFigure(this, "unit-course", 25, ChartKind.SPARKLINES),
                new CountFigure(this, "by-sector", 30, Dimension.SECTOR, ChartKind.BAR),
                new RateFigure(this, "per-posts", 32, Denominator.FULL_TIME_POSTS),
                new RateFigure(this, "per-users", 33, Denominator.USERS),
                new CourseFigure(this, "sector-course", 35, ChartKind.SMALL_MULTIPLES),
                new CountFigure(this, "by-category", 40, Dimension.CATEGORY, ChartKind.BAR),
                new CountFigure(this, "by-type", 50, Dimension.TYPE, ChartKind.BAR),
                new CountFigure(this, "by-kind", 60, Dimension.KIND, ChartKind.BAR),
                new CountFigure(this, "by-severity", 70, Dimension.SEVERITY, ChartKind.BAR),
                new CountFigure(this, "by-status", 80, Dimension.STATUS, ChartKind.BAR),
                new CrossFigure(this, "sector-by-month", 90, Dimension.SECTOR, Dimension.MONTH),
                new CrossFigure(
                        this, "category-by-sector", 100, Dimension.CATEGORY, Dimension.SECTOR),
                new CrossFigure(this, "status-by-sector", 110, Dimension.STATUS, Dimension.SECTOR),
                new HandlingFigure(this, "handling-time", 120),
                new TrendSource(this, "handling-by-month", 125, TrendKind.HANDLING),
                new OverdueFigure(this, "overdue", 130));
    }

    /// What the register can testify about each unit.
    public List<EvidenceSource> evidence() {
        return DeviationEvidence.all(this);
    }

    /// What a figure needs to answer one question: all of one moment.
    ///
    /// @param statistics counts
    /// @param base the question as a filter
    /// @param words what everything is called
    record Asked(DeviationStatistics statistics, DeviationFilter base, DeviationVocabulary words) {

        /// Which register, which rows.
        Text source() {
            return source(base);
        }

        /// The same of other days.
        Text source(DeviationFilter filter) {
            return DeviationTexts.text("figure.source", FilterWords.of(filter, words));
        }
    }

    Asked ask(FigureQuestion question) {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        DeviationVocabulary words = new DeviationStore(store).list().vocabulary();
        DeviationFilter base = filter(question);
        return new Asked(
                new DeviationStatistics(projection, tree, words, store.clock()), base, words);
    }

    /// How large the units are.
    UnitSizes sizes() {
        return new UnitSizeStore(store).sizes(new OrganisationStore(store).treeOfAll());
    }

    /// The units that a question is about, each with everything beneath it.
    List<String> scope(FigureQuestion question) {
        return question.unit() == null
                ? new OrganisationStore(store)
                        .treeOfAll().roots().stream().map(OrgUnit::id).toList()
                : List.of(question.unit());
    }

    /// The day on which numbers are taken.
    LocalDate today() {
        return LocalDate.now(store.clock());
    }

    /// The rows that a question is about.
    public static DeviationFilter filter(FigureQuestion question) {
        DeviationFilter period = DeviationFilter.ALL.withPeriod(question.period());
        return question.unit() == null
                ? period
                : period.withUnits(Set.of(UnitScope.whole(question.unit())));
    }

    static FigureValue value(Cell cell) {
        Long count = cell.count();
        return count == null
                ? FigureValue.BLANK
                : FigureValue.counted(count, new RowsBehind(PAGE, FilterJson.write(cell.filter())));
    }

    static String id(String name) {
        return "deviations." + name;
    }

    static List<Definition> definitions() {
        return List.of(
                definition("counted"),
                definition("blank"),
                definition("units_in_use"),
                definition("severity"));
    }

    static Definition definition(String what) {
        return new Definition(
                DeviationTexts.text("definition.term." + what),
                DeviationTexts.text("definition.meaning." + what));
    }
}
