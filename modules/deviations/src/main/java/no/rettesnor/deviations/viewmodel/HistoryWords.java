package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.QualityPhase;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Language;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.store.HistoryEntry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Says what the log knows about a row the way users see it: names for ids, words for codes, days
/// as the window writes them.
final class HistoryWords {

    /// Kept for the program's own use; nobody would miss them in a history.
    private static final Set<String> SILENT = Set.of("id", "import_hash", "municipality_id");

    private final Language language;
    private final Days days;
    private final Names names;

    HistoryWords(Language language, Days days, Names names) {
        this.language = language;
        this.days = days;
        this.names = names;
    }

    /// A new row's first values are the row itself and are not told again.
    ///
    /// @param kind the kind of row, as in references
    HistoryLine line(String kind, HistoryEntry entry) {
        List<HistoryLine.Change> changes = new ArrayList<>();
        if (entry.kind() != HistoryEntry.Kind.CREATED && kind.equals(Deviation.ENTITY)) {
            for (ColumnChange column : entry.columns()) {
                if (!SILENT.contains(column.column())) {
                    changes.add(
                            new HistoryLine.Change(
                                    DeviationField.labelOf(column.column()),
                                    said(column.column(), column.before()),
                                    said(column.column(), column.after())));
                }
            }
        }
        return new HistoryLine(days.moment(entry.at()), entry.who(), entry.words(), changes);
    }

    private String said(String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return switch (column) {
                case "kind" -> DeviationKind.valueOf(value).label().in(language);
                case "status" -> DeviationStatus.valueOf(value).label().in(language);
                case "disclosure" -> DisclosureState.valueOf(value).label().in(language);
                case "phase" -> QualityPhase.valueOf(value).label().in(language);
                case "actual_severity", "potential_severity" ->
                        SeverityWords.said(
                                Severity.ofLevel(Integer.parseInt(value)).orElse(null), language);
                case "unit_id", "reporting_unit_id" -> names.unit(value);
                case "category_id" -> names.category(value);
                case "type_id" -> names.type(value);
                case "personal_data", "reporter_hidden" -> yesOrNo(value);
                case "happened_on", "feedback_on" -> days.day(LocalDate.parse(value));
                case "discovered_at", "reported_at", "received_at", "closed_at" ->
                        days.moment(Instant.parse(value));
                default -> value;
            };
        } catch (IllegalArgumentException | DateTimeParseException olderCode) {
            return value;
        }
    }

    private String yesOrNo(String value) {
        return (value.equals("1")
                        ? DeviationTexts.text("detail.yes")
                        : DeviationTexts.text("detail.no"))
                .in(language);
    }
}
