package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.QualityPhase;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/// Says what the log knows about a row the way users see it: names for ids, words for codes, days
/// as the window writes them.
final class HistoryWords implements RowHistory.Words {

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

    @Override
    public Optional<HistoryLine.Change> say(String kind, ColumnChange change) {
        return !kind.equals(Deviation.ENTITY) || SILENT.contains(change.column())
                ? Optional.empty()
                : Optional.of(
                        new HistoryLine.Change(
                                DeviationField.labelOf(change.column()),
                                said(change.column(), change.before()),
                                said(change.column(), change.after())));
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
