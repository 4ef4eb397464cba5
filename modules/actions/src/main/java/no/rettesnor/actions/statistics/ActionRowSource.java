package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The actions behind the figures, for the sheet where they can be counted again. What tells who
/// somebody is stays out: what is to be done, for whom, and who does it.
public final class ActionRowSource implements RowSource {

    private final Store store;
    private final List<ActionSubjects> subjects;
    private final ActionList list;

    public ActionRowSource(Store store, List<ActionSubjects> subjects) {
        this.store = store;
        this.subjects = List.copyOf(subjects);
        this.list = new ActionList(store, subjects);
    }

    @Override
    public Text name() {
        return ActionTexts.text("page.title");
    }

    @Override
    public List<Text> headers() {
        return List.of(
                ActionTexts.text("list.unit"),
                ActionTexts.text("field.action_due"),
                ActionTexts.text("field.action_status"),
                ActionTexts.text("field.done_on"),
                ActionTexts.text("field.control_level"));
    }

    @Override
    public long count(FigureQuestion question) {
        return list.count(filter(question));
    }

    private static ActionFilter filter(FigureQuestion question) {
        return ActionFigures.within(question, ActionFilter.ALL);
    }

    @Override
    public ConditionsReading conditions() {
        return new ActionConditions(
                new OrganisationStore(store).treeOfAll(), subjects, LocalDate.now(store.clock()));
    }

    @Override
    public void each(
            FigureQuestion question,
            ProgressMonitor monitor,
            Consumer<List<@Nullable Object>> row) {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        list.find(filter(question), ActionSort.URGENT)
                .forEach(monitor, line -> row.accept(row(line, tree, question.language())));
    }

    private static List<@Nullable Object> row(ActionLine line, UnitTree tree, Language language) {
        String unit = line.unitId();
        ControlLevel level = line.action().level();
        @Nullable Object[] cells = {
            unit == null || !tree.contains(unit) ? null : tree.path(unit),
            line.action().due(),
            line.action().status().label().in(language),
            line.action().doneOn(),
            level == null ? null : level.label().in(language)
        };
        return Arrays.asList(cells);
    }
}
