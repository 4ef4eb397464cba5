package no.rettesnor.deviations.view;

import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.SeverityWords;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.table.Badge;
import no.rettesnor.uikit.table.Column;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The columns of the list. Sorting is the store's, so only what it has an index for can be sorted
/// by.
final class DeviationColumns {

    private final Language language;
    private final Clock clock;
    private final Days days;

    DeviationColumns(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
        this.days = new Days(language, clock);
    }

    List<Column<DeviationLine>> all() {
        return List.of(
                sorted(
                        Column.text(
                                "number",
                                DeviationTexts.text("list.number"),
                                96,
                                line -> line.number().toString()),
                        DeviationSort.Column.NUMBER),
                sorted(
                        Column.number(
                                "happened",
                                DeviationTexts.text("list.date"),
                                100,
                                line -> days.day(line.happenedOn())),
                        DeviationSort.Column.HAPPENED),
                Column.text("title", DeviationTexts.text("field.title"), 164, DeviationLine::title),
                sorted(
                        Column.text(
                                "severity",
                                DeviationTexts.text("field.actual_severity"),
                                142,
                                line -> SeverityWords.said(line.actual(), language)),
                        DeviationSort.Column.SEVERITY),
                sorted(
                        Column.badge(
                                "status",
                                DeviationTexts.text("field.status"),
                                118,
                                line -> StatusBadges.of(line.status(), language)),
                        DeviationSort.Column.STATUS),
                Column.badge("due", DeviationTexts.text("list.due"), 92, this::due),
                Column.text(
                        "unit", DeviationTexts.text("field.unit_id"), 150, DeviationLine::unitName),
                Column.text("category", DeviationTexts.text("list.category"), 170, this::category),
                Column.<DeviationLine>text(
                                "kind",
                                DeviationTexts.text("field.kind"),
                                140,
                                line -> line.kind().label().in(language))
                        .hidden(),
                Column.<DeviationLine>text(
                                "potential",
                                DeviationTexts.text("field.potential_severity"),
                                130,
                                line -> SeverityWords.said(line.potential(), language))
                        .hidden(),
                Column.<DeviationLine>text(
                                "handler",
                                DeviationTexts.text("field.case_handler"),
                                150,
                                line -> line.caseHandler() == null ? "" : line.caseHandler())
                        .hidden());
    }

    private String category(DeviationLine line) {
        if (line.categoryName() == null) {
            return "";
        }
        return line.typeName() == null ? line.categoryName() : line.typeName();
    }

    private @Nullable Badge due(DeviationLine line) {
        LocalDate due = line.nextDue();
        if (due == null) {
            return null;
        }
        return line.isOverdue(LocalDate.now(clock))
                ? new Badge(days.day(due), MaterialDesignA.ALERT_OUTLINE, Tone.DANGER)
                : new Badge(days.day(due), MaterialDesignC.CALENDAR_BLANK_OUTLINE, Tone.NEUTRAL);
    }

    private static Column<DeviationLine> sorted(
            Column<DeviationLine> column, DeviationSort.Column by) {
        return new Column<>(
                column.id(),
                column.title(),
                column.value(),
                column.badge(),
                column.align(),
                column.width(),
                by.name(),
                column.shown());
    }
}
