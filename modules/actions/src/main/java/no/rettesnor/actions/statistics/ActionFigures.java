package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The figures that actions give a report, over everything that they belong to.
public final class ActionFigures {

    /// The page that lists the rows behind a number.
    static final String PAGE = "actions";

    private final Store store;
    private final ActionList list;

    public ActionFigures(Store store, List<ActionSubjects> subjects) {
        this.store = store;
        this.list = new ActionList(store, subjects);
    }

    /// Every figure, in the order of a report.
    public List<FigureSource> all() {
        return List.of(
                new OverdueActions(this, "overdue", 131),
                new DoneActions(this, "done", 132),
                new ActionLevels(this, "levels", 133));
    }

    /// What actions testify about the internal control of each unit.
    public List<EvidenceSource> evidence() {
        return ActionEvidence.all(store, this);
    }

    ActionList list() {
        return list;
    }

    LocalDate today() {
        return LocalDate.now(store.clock());
    }

    UnitShares units(FigureQuestion question) {
        return new UnitShares(new OrganisationStore(store).treeOfAll(), question.unit());
    }

    /// Only those that the question's unit answers for.
    static ActionFilter within(FigureQuestion question, ActionFilter filter) {
        return question.unit() == null ? filter : filter.withUnits(Set.of(question.unit()));
    }

    /// Only those that were due in the question's period, too.
    static ActionFilter due(FigureQuestion question, ActionFilter filter) {
        return within(question, filter)
                .withDue(question.period().from(), question.period().until().minusDays(1));
    }

    static FigureValue counted(long count, ActionFilter filter) {
        return FigureValue.counted(count, new RowsBehind(PAGE, ActionFilterText.of(filter)));
    }

    static FigureValue share(long part, long whole) {
        return whole == 0 ? FigureValue.BLANK : FigureValue.measured((double) part / whole);
    }

    static String id(String name) {
        return PAGE + "." + name;
    }

    static Text source() {
        return ActionTexts.text("figure.source");
    }

    static List<Definition> definitions() {
        return List.of(
                new Definition(
                        ActionTexts.text("definition.term.overdue"),
                        ActionTexts.text("definition.meaning.overdue")),
                new Definition(
                        ActionTexts.text("definition.term.levels"),
                        ActionTexts.text("definition.meaning.levels")));
    }
}
