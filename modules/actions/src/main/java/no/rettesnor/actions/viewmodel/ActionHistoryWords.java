package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Says what the log knows about an action the way users see it.
final class ActionHistoryWords implements RowHistory.Words {

    private final Language language;
    private final Days days;
    private final Directory directory;

    ActionHistoryWords(ActionDesk desk, Directory directory) {
        this.language = desk.language();
        this.days = new Days(language, desk.clock());
        this.directory = directory;
    }

    @Override
    public Optional<HistoryLine.Change> say(String kind, ColumnChange change) {
        return label(change.column())
                .map(
                        label ->
                                new HistoryLine.Change(
                                        label,
                                        said(change.column(), change.before()),
                                        said(change.column(), change.after())));
    }

    /// Empty for what is kept for the program's own use.
    private static Optional<Text> label(String column) {
        return Optional.ofNullable(
                switch (column) {
                    case "text" -> ActionTexts.text("detail.text");
                    case "owner" -> ActionTexts.text("detail.owner");
                    case "due" -> ActionTexts.text("detail.due");
                    case "level" -> ActionTexts.text("detail.level");
                    case "status" -> ActionTexts.text("detail.status");
                    case "done_on" -> ActionTexts.text("field.done_on");
                    case "state_before" -> ActionTexts.text("detail.before");
                    case "state_after" -> ActionTexts.text("detail.after");
                    case "check_on" -> ActionTexts.text("detail.check");
                    case "verdict" -> ActionTexts.text("detail.verdict");
                    case "unit_id" -> ActionTexts.text("list.unit");
                    default -> null;
                });
    }

    private String said(String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return switch (column) {
                case "status" -> ActionStatus.valueOf(value).label().in(language);
                case "level" -> ControlLevel.valueOf(value).label().in(language);
                case "verdict" -> EffectVerdict.valueOf(value).label().in(language);
                case "due", "done_on", "check_on" -> days.day(LocalDate.parse(value));
                case "unit_id" -> directory.unit(value);
                default -> value;
            };
        } catch (IllegalArgumentException | DateTimeParseException olderCode) {
            return value;
        }
    }
}
