package no.rettesnor.risk.viewmodel;

import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Says what the log knows about an analysis or a risk the way users see it.
final class RiskHistoryWords implements RowHistory.Words {

    private final Language language;
    private final Days days;
    private final Scale scale;

    RiskHistoryWords(Language language, Clock clock, Scale scale) {
        this.language = language;
        this.days = new Days(language, clock);
        this.scale = scale;
    }

    @Override
    public Optional<HistoryLine.Change> say(String kind, ColumnChange change) {
        return label(kind, change.column())
                .map(
                        label ->
                                new HistoryLine.Change(
                                        label,
                                        said(kind, change.column(), change.before()),
                                        said(kind, change.column(), change.after())));
    }

    private static Optional<Text> label(String kind, String column) {
        return switch (kind) {
            case RiskAnalysis.ENTITY ->
                    column.equals("status")
                            ? Optional.of(RiskTexts.text("analysis.status"))
                            : AnalysisField.ofColumn(column)
                                    .filter(field -> !field.equals(AnalysisField.UNIT))
                                    .map(AnalysisField::label);
            case Risk.ENTITY -> ofRisk(column);
            case "risk-consequence" ->
                    switch (column) {
                        case "before" -> Optional.of(RiskTexts.text("risk.consequence_before"));
                        case "after" -> Optional.of(RiskTexts.text("risk.consequence_after"));
                        default -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }

    private static Optional<Text> ofRisk(String column) {
        return switch (column) {
            case "likelihood_before" -> Optional.of(RiskTexts.text("risk.likelihood_before"));
            case "likelihood_after" -> Optional.of(RiskTexts.text("risk.likelihood_after"));
            default -> RiskField.ofColumn(column).map(RiskField::label);
        };
    }

    private String said(String kind, String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return switch (column) {
                case "status" -> AnalysisStatus.valueOf(value).label().in(language);
                case "knowledge" -> Knowledge.valueOf(value).label().in(language);
                case "vulnerability", "controllability" ->
                        Grade.valueOf(value).label().in(language);
                case "treatment" -> Treatment.valueOf(value).label().in(language);
                case "held_on", "review_on" -> days.day(LocalDate.parse(value));
                case "likelihood_before", "likelihood_after" -> likelihood(value);
                default -> kind.equals("risk-consequence") ? consequence(value) : value;
            };
        } catch (IllegalArgumentException | DateTimeParseException olderCode) {
            return value;
        }
    }

    private String likelihood(String step) {
        int number = Integer.parseInt(step);
        return number > scale.likelihoods().size()
                ? step
                : step + " " + scale.likelihood(number).name();
    }

    private String consequence(String step) {
        int number = Integer.parseInt(step);
        return number > scale.consequences().size()
                ? step
                : step + " " + scale.consequences().get(number - 1);
    }
}
