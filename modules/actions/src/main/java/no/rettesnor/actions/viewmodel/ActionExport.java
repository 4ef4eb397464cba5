package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.export.ActionSheet;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.FoundActions;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowFile;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.organisation.directory.Directory;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// Writes the list to a file, in the background, with the filter and the order that the screen has.
public final class ActionExport {

    private final ActionDesk desk;
    private final ActionList list;

    public ActionExport(ActionDesk desk, ActionList list) {
        this.desk = desk;
        this.list = list;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param target `.csv` for text, anything else for Excel
    /// @param filterWords the filter in words; empty for none
    /// @param onWritten gets the number of rows
    public void write(
            Path target,
            ActionFilter filter,
            ActionSort sort,
            String filterWords,
            LongConsumer onWritten) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        ActionTexts.text(
                                                "list.exporting",
                                                String.valueOf(target.getFileName())),
                                        monitor ->
                                                write(
                                                        target,
                                                        list.find(filter, sort),
                                                        filterWords,
                                                        monitor))
                                .onSuccess(onWritten::accept)
                                .onFailure(desk.failures()));
    }

    private Long write(Path target, FoundActions found, String filterWords, ProgressMonitor monitor)
            throws ProblemException {
        Directory directory = Directory.read(desk.store(), desk.today());
        RowSheet sheet =
                new ActionSheet(desk.language(), directory::unit, desk.today()).of(found, monitor);
        long count = found.count();
        RowFile.write(
                target,
                List.of(sheet, about(filterWords, count)),
                desk.language(),
                ProgressMonitor.none());
        return count;
    }

    /// What the rows are: filter, number, time of data.
    private RowSheet about(String filterWords, long count) {
        String none = say(ActionTexts.text("list.about.all"));
        Days days = new Days(desk.language(), desk.clock());
        String name = say(ActionTexts.text("list.about"));
        return new RowSheet(
                name,
                List.of(ColumnSpec.text(name), ColumnSpec.text("")),
                sink -> {
                    sink.row(
                            line(
                                    ActionTexts.text("list.about.filter"),
                                    filterWords.isEmpty() ? none : filterWords));
                    sink.row(line(ActionTexts.text("list.about.count"), Long.toString(count)));
                    sink.row(
                            line(
                                    ActionTexts.text("list.about.time"),
                                    days.moment(desk.clock().instant())));
                });
    }

    private List<Cell> line(Text name, String value) {
        return List.of(Cell.of(say(name)), Cell.of(value));
    }

    private String say(Text text) {
        return text.in(desk.language());
    }
}
