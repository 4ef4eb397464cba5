package no.rettesnor.deviations.export;

import no.rettesnor.deviations.export.PublicDeviation.Field;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The public variant as a workbook: what was taken out by which law, and a row for each deviation.
final class PublicWorkbook {

    /// In reading order; what no deviation has, has no column.
    private static final List<String> ORDER =
            List.of(
                    "happened_on",
                    "kind",
                    "category_id",
                    "type_id",
                    "unit_id",
                    "actual_severity",
                    "potential_severity",
                    "status",
                    "reported_at",
                    "closed_at",
                    "personal_data",
                    "description",
                    "process_step",
                    "immediate_action",
                    "cause",
                    "action",
                    "action_owner",
                    "state_before",
                    "state_after",
                    "feedback",
                    "rejection_reason",
                    "disclosure_basis",
                    "case_handler",
                    "reporter");

    private final PublicVariant variant;
    private final List<String> keys;

    private PublicWorkbook(PublicVariant variant) {
        this.variant = variant;
        Set<String> used = new LinkedHashSet<>();
        variant.deviations().forEach(each -> each.fields().forEach(one -> used.add(one.key())));
        this.keys = ORDER.stream().filter(used::contains).toList();
    }

    static WorkbookSpec of(PublicVariant variant) {
        PublicWorkbook workbook = new PublicWorkbook(variant);
        return new WorkbookSpec(
                variant.title(),
                List.of(
                        new WorkbookSpec.FigureSheet(
                                variant.say(DeviationTexts.text("disclosure.heading.about")),
                                variant.title(),
                                variant.notes(),
                                variant.counts(),
                                List.of()),
                        new WorkbookSpec.RowsSheet(
                                variant.say(DeviationTexts.text("page.deviations")),
                                workbook.columns(),
                                sink ->
                                        variant.deviations()
                                                .forEach(each -> sink.row(workbook.row(each))))));
    }

    private List<ColumnSpec> columns() {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.text(variant.say(DeviationTexts.text("list.number"))));
        columns.add(ColumnSpec.text(variant.say(DeviationField.TITLE.label())));
        keys.forEach(key -> columns.add(ColumnSpec.text(variant.say(DeviationField.labelOf(key)))));
        return columns;
    }

    private List<Cell> row(PublicDeviation each) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(each.number()));
        cells.add(
                Cell.of(
                        each.isExempt()
                                ? variant.say(
                                        DeviationTexts.text(
                                                "disclosure.exempt", each.exemptBasis()))
                                : each.title()));
        for (String key : keys) {
            cells.add(
                    Cell.of(
                            each.fields().stream()
                                    .filter(field -> field.key().equals(key))
                                    .map(Field::words)
                                    .collect(Collectors.joining("\n"))));
        }
        return cells;
    }
}
