package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.DeviationExtract;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The deviations of a filter as rows of a sheet: the same rows, in the same order, as the list
/// shows. Who reported is left out; a list that leaves the house should not tell it.
public final class RegisterSheet {

    private final Language language;
    private final ZoneId zone;
    private final UnaryOperator<String> units;
    private final UnaryOperator<String> categories;
    private final UnaryOperator<String> types;
    private final List<Column> columns;

    private record Column(Text name, ValueFormat format, Function<DeviationExtract, Cell> cell) {}

    /// @param zone the clock that times are told by
    /// @param units the name of the unit with that id
    /// @param categories the name of the category with that id
    /// @param types the name of the type with that id
    public RegisterSheet(
            Language language,
            ZoneId zone,
            UnaryOperator<String> units,
            UnaryOperator<String> categories,
            UnaryOperator<String> types) {
        this.language = language;
        this.zone = zone;
        this.units = units;
        this.categories = categories;
        this.types = types;
        this.columns = columns();
    }

    /// The sheet. Rows are read while they are written, a thousand at a time.
    ///
    /// @param monitor told how far the reading has come
    public RowSheet of(
            DeviationStore store,
            DeviationFilter filter,
            DeviationSort sort,
            ProgressMonitor monitor) {
        return new RowSheet(
                DeviationTexts.text("page.deviations").in(language),
                columns.stream()
                        .map(column -> new ColumnSpec(column.name().in(language), column.format()))
                        .toList(),
                sink -> store.list().forEach(filter, sort, monitor, each -> sink.row(cells(each))));
    }

    private List<Cell> cells(DeviationExtract deviation) {
        List<Cell> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell().apply(deviation)));
        return cells;
    }

    private List<Column> columns() {
        return List.of(
                words(DeviationTexts.text("list.number"), each -> each.number().toString()),
                day(DeviationField.HAPPENED_ON, DeviationExtract::happenedOn),
                words(DeviationField.KIND.label(), each -> each.kind().label().in(language)),
                words(
                        DeviationField.CATEGORY.label(),
                        each -> named(categories, each.categoryId())),
                words(DeviationField.TYPE.label(), each -> named(types, each.typeId())),
                words(DeviationField.TITLE.label(), DeviationExtract::title),
                words(DeviationField.DESCRIPTION.label(), DeviationExtract::description),
                words(DeviationField.UNIT.label(), each -> units.apply(each.unitId())),
                words(
                        DeviationField.ACTUAL_SEVERITY.label(),
                        each -> severity(each.actualSeverity())),
                words(
                        DeviationField.POTENTIAL_SEVERITY.label(),
                        each -> severity(each.potentialSeverity())),
                words(DeviationField.labelOf("status"), each -> each.status().label().in(language)),
                words(DeviationField.CASE_HANDLER.label(), DeviationExtract::caseHandler),
                words(DeviationField.IMMEDIATE_ACTION.label(), DeviationExtract::immediateAction),
                new Column(
                        DeviationField.PERSONAL_DATA.label(),
                        ValueFormat.TEXT,
                        each -> new Cell.Truth(each.personalData())),
                moment("reported_at", DeviationExtract::reportedAt),
                moment("closed_at", DeviationExtract::closedAt),
                words(DeviationField.labelOf("source"), DeviationExtract::source));
    }

    private static Column words(Text name, Function<DeviationExtract, @Nullable String> read) {
        return new Column(
                name,
                ValueFormat.TEXT,
                each -> {
                    String said = read.apply(each);
                    return said == null ? Cell.blank() : Cell.of(said);
                });
    }

    private static Column day(
            DeviationField<LocalDate> field, Function<DeviationExtract, LocalDate> read) {
        return new Column(
                field.label(),
                ValueFormat.DATE,
                each -> new Cell.Date(read.apply(each).atStartOfDay(), false));
    }

    private Column moment(String column, Function<DeviationExtract, @Nullable Instant> read) {
        return new Column(
                DeviationField.labelOf(column),
                ValueFormat.DATE_TIME,
                each -> {
                    Instant at = read.apply(each);
                    return at == null
                            ? Cell.blank()
                            : new Cell.Date(LocalDateTime.ofInstant(at, zone), true);
                });
    }

    private static @Nullable String named(UnaryOperator<String> names, @Nullable String id) {
        return id == null ? null : names.apply(id);
    }

    private @Nullable String severity(@Nullable Severity severity) {
        return severity == null ? null : severity.label().in(language);
    }
}
