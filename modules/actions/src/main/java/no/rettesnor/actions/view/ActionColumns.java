package no.rettesnor.actions.view;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.viewmodel.ActionNamesViewModel;
import no.rettesnor.kernel.Days;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.table.Badge;
import no.rettesnor.uikit.table.Column;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The columns of the list of actions.
final class ActionColumns {

    private final Workplace workplace;
    private final ActionNamesViewModel names;
    private final Days days;

    ActionColumns(Workplace workplace, ActionNamesViewModel names) {
        this.workplace = workplace;
        this.names = names;
        this.days = new Days(workplace.language(), workplace.clock());
    }

    List<Column<ActionLine>> all() {
        return List.of(
                sorted(
                        Column.badge("due", ActionTexts.text("detail.due"), 130, this::due),
                        ActionSort.Column.DUE),
                sorted(
                        Column.badge(
                                "status",
                                ActionTexts.text("detail.status"),
                                112,
                                line -> status(line.action().status())),
                        ActionSort.Column.STATUS),
                sorted(
                        Column.text(
                                "text",
                                ActionTexts.text("field.action"),
                                190,
                                line -> line.action().text()),
                        ActionSort.Column.TEXT),
                Column.text("subject", ActionTexts.text("list.subject"), 160, ActionLine::subject),
                sorted(
                        Column.text(
                                "owner",
                                ActionTexts.text("detail.owner"),
                                124,
                                line -> words(line.action().owner())),
                        ActionSort.Column.OWNER),
                Column.text("unit", ActionTexts.text("list.unit"), 150, this::unit),
                sorted(
                        Column.text(
                                "level",
                                ActionTexts.text("field.control_level"),
                                150,
                                line -> {
                                    var level = line.action().level();
                                    return level == null ? "" : workplace.say(level.label());
                                }),
                        ActionSort.Column.LEVEL),
                hidden("done", "field.done_on", line -> days.day(line.action().doneOn())),
                hidden("check", "detail.check", line -> days.day(line.action().checkOn())),
                hidden(
                        "verdict",
                        "detail.verdict",
                        line -> {
                            var verdict = line.action().verdict();
                            return verdict == null ? "" : workplace.say(verdict.label());
                        }));
    }

    /// The unit's own name; the whole way to it stands in the inspector.
    private String unit(ActionLine line) {
        return names.names()
                .directory()
                .findUnit(line.unitId())
                .map(unit -> unit.name())
                .orElse(words(line.unitId()));
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value;
    }

    private @Nullable Badge due(ActionLine line) {
        LocalDate due = line.action().due();
        if (due == null) {
            return null;
        }
        return line.action().isOverdue(LocalDate.now(workplace.clock()))
                ? new Badge(days.day(due), MaterialDesignA.ALERT_OUTLINE, Tone.DANGER)
                : new Badge(days.day(due), MaterialDesignC.CALENDAR_BLANK_OUTLINE, Tone.NEUTRAL);
    }

    private Badge status(ActionStatus status) {
        String word = workplace.say(status.label());
        return switch (status) {
            case PLANNED -> new Badge(word, MaterialDesignC.CLOCK_OUTLINE, Tone.NEUTRAL);
            case ONGOING -> new Badge(word, MaterialDesignP.PROGRESS_WRENCH, Tone.ACCENT);
            case DONE -> new Badge(word, MaterialDesignC.CHECK, Tone.SUCCESS);
            case DROPPED -> new Badge(word, MaterialDesignC.CANCEL, Tone.NEUTRAL);
        };
    }

    private static Column<ActionLine> hidden(
            String id, String key, Function<ActionLine, String> value) {
        return Column.<ActionLine>text(id, ActionTexts.text(key), 120, value).hidden();
    }

    private static Column<ActionLine> sorted(Column<ActionLine> column, ActionSort.Column by) {
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
