package no.rettesnor.actions.export;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.FoundActions;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The actions of a filter as rows of a sheet: the same rows, in the same order, as the list shows.
public final class ActionSheet {

    private final Language language;
    private final UnaryOperator<String> units;
    private final LocalDate today;
    private final List<Column> columns;

    private record Column(Text name, ValueFormat format, Function<ActionLine, Cell> cell) {}

    /// @param units the name of the unit with that id
    /// @param today by which something is overdue
    public ActionSheet(Language language, UnaryOperator<String> units, LocalDate today) {
        this.language = language;
        this.units = units;
        this.today = today;
        this.columns = columns();
    }

    /// The sheet. Rows are read while they are written, a thousand at a time.
    ///
    /// @param monitor told how far the reading has come
    public RowSheet of(FoundActions found, ProgressMonitor monitor) {
        return new RowSheet(
                ActionTexts.text("page.title").in(language),
                columns.stream()
                        .map(column -> new ColumnSpec(column.name().in(language), column.format()))
                        .toList(),
                sink ->
                        found.forEach(
                                monitor,
                                line ->
                                        sink.row(
                                                columns.stream()
                                                        .map(column -> column.cell().apply(line))
                                                        .toList())));
    }

    private List<Column> columns() {
        return List.of(
                words("list.subject", ActionLine::subject),
                words("field.action", line -> line.action().text()),
                words("detail.owner", line -> line.action().owner()),
                words(
                        "list.unit",
                        line -> line.unitId() == null ? null : units.apply(line.unitId())),
                day("detail.due", ImprovementAction::due),
                words("detail.status", line -> said(line.action().status().label())),
                new Column(
                        ActionTexts.text("filter.overdue"),
                        ValueFormat.TEXT,
                        line -> new Cell.Truth(line.action().isOverdue(today))),
                words(
                        "detail.level",
                        line -> {
                            var level = line.action().level();
                            return level == null ? null : said(level.label());
                        }),
                day("field.done_on", ImprovementAction::doneOn),
                words("detail.before", line -> line.action().effect().before()),
                words("detail.after", line -> line.action().effect().after()),
                day("detail.check", ImprovementAction::checkOn),
                words(
                        "detail.verdict",
                        line -> {
                            var verdict = line.action().verdict();
                            return verdict == null ? null : said(verdict.label());
                        }));
    }

    private String said(Text text) {
        return text.in(language);
    }

    private static Column words(String key, Function<ActionLine, @Nullable String> read) {
        return new Column(
                ActionTexts.text(key),
                ValueFormat.TEXT,
                line -> {
                    String said = read.apply(line);
                    return said == null ? Cell.blank() : Cell.of(said);
                });
    }

    private static Column day(String key, Function<ImprovementAction, @Nullable LocalDate> read) {
        return new Column(
                ActionTexts.text(key),
                ValueFormat.DATE,
                line -> {
                    LocalDate day = read.apply(line.action());
                    return day == null ? Cell.blank() : new Cell.Date(day.atStartOfDay(), false);
                });
    }
}
