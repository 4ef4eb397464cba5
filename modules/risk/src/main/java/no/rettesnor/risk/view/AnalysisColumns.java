package no.rettesnor.risk.view;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
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

/// The columns of the list of analyses.
final class AnalysisColumns {

    private final Workplace workplace;
    private final Days days;

    AnalysisColumns(Workplace workplace) {
        this.workplace = workplace;
        this.days = new Days(workplace.language(), workplace.clock());
    }

    List<Column<AnalysisLine>> all() {
        return List.of(
                words("title", AnalysisField.TITLE.label(), 215, line -> line.analysis().title()),
                words("unit", AnalysisField.UNIT.label(), 150, AnalysisLine::unit),
                words(
                        "before",
                        RiskTexts.text("analysis.bands_before"),
                        285,
                        line -> line.bands(Stage.BEFORE)),
                Column.badge("review", AnalysisField.REVIEW_ON.label(), 160, this::review)
                        .sortable(),
                Column.badge("status", RiskTexts.text("analysis.status"), 135, this::status)
                        .sortable(),
                Column.<AnalysisLine>number(
                                "held",
                                AnalysisField.HELD_ON.label(),
                                105,
                                line -> days.day(line.analysis().heldOn()))
                        .sortable(),
                Column.<AnalysisLine>number(
                                "risks",
                                RiskTexts.text("analysis.risks"),
                                85,
                                line -> String.valueOf(line.risks()))
                        .sortable(),
                words(
                                "after",
                                RiskTexts.text("analysis.bands_after"),
                                285,
                                line -> line.bands(Stage.AFTER))
                        .hidden(),
                words("leader", AnalysisField.LEADER.label(), 150, line -> line.analysis().leader())
                        .hidden(),
                words("scale", RiskTexts.text("matrix.scale"), 170, line -> line.version().name())
                        .hidden());
    }

    private static Column<AnalysisLine> words(
            String id, Text title, double width, Function<AnalysisLine, String> value) {
        return Column.<AnalysisLine>text(id, title, width, value).sortable();
    }

    private Badge status(AnalysisLine line) {
        AnalysisStatus status = line.analysis().status();
        String word = workplace.say(status.label());
        return switch (status) {
            case DRAFT -> new Badge(word, MaterialDesignP.PENCIL_OUTLINE, Tone.ACCENT);
            case APPROVED -> new Badge(word, MaterialDesignC.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS);
            case ARCHIVED -> new Badge(word, MaterialDesignA.ARCHIVE_OUTLINE, Tone.NEUTRAL);
        };
    }

    private @Nullable Badge review(AnalysisLine line) {
        LocalDate review = line.analysis().reviewOn();
        if (review == null) {
            return null;
        }
        return line.isOverdue(LocalDate.now(workplace.clock()))
                ? new Badge(
                        workplace.say(RiskTexts.text("analysis.overdue_on", days.day(review))),
                        MaterialDesignA.ALERT_OUTLINE,
                        Tone.DANGER)
                : new Badge(days.day(review), MaterialDesignC.CALENDAR_CHECK, Tone.NEUTRAL);
    }
}
