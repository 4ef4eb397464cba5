package no.rettesnor.organisation.viewmodel;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Says what the log knows about units and people the way users see it.
final class OrganisationHistory implements RowHistory.Words {

    private final Language language;
    private final UnitTree all;

    /// @param all every unit, whatever its days
    OrganisationHistory(Language language, UnitTree all) {
        this.language = language;
        this.all = all;
    }

    @Override
    public Optional<HistoryLine.Change> say(String kind, ColumnChange change) {
        return field(kind, change.column())
                .map(
                        name ->
                                new HistoryLine.Change(
                                        name,
                                        said(change.column(), change.before()),
                                        said(change.column(), change.after())));
    }

    private static Optional<Text> field(String kind, String column) {
        return switch (column) {
            case "name" -> Optional.of(kind.equals("unit") ? text("field.name") : personName());
            case "email" -> Optional.of(text("field.email"));
            case "unit_id" -> Optional.of(text("field.unit"));
            case "parent_id" -> Optional.of(text("field.parent"));
            case "level" -> Optional.of(text("field.level"));
            case "code" -> Optional.of(text("field.code"));
            case "valid_from" -> Optional.of(text("field.validFrom"));
            case "valid_to" -> Optional.of(text("field.validTo"));
            case "in_use_from" -> Optional.of(text("field.inUseFrom"));
            case "full_time_posts" -> Optional.of(text("field.posts"));
            default -> Optional.empty();
        };
    }

    private static Text personName() {
        return text("field.personName");
    }

    private String said(String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return switch (column) {
                case "unit_id", "parent_id" -> all.contains(value) ? all.path(value) : value;
                case "level" -> text("unit.level." + UnitLevel.valueOf(value).name()).in(language);
                case "valid_from", "valid_to", "in_use_from" ->
                        Days.words(LocalDate.parse(value)).in(language);
                default -> value;
            };
        } catch (IllegalArgumentException | DateTimeParseException olderCode) {
            return value;
        }
    }
}
