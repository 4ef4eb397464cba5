package no.rettesnor.deviations.view;

import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.table.Badge;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// How a status looks: an icon of its own, a colour for what has ended or waits, and always the
/// word.
final class StatusBadges {

    private StatusBadges() {}

    static Badge of(DeviationStatus status, Language language) {
        return new Badge(status.label().in(language), icon(status), tone(status));
    }

    private static Ikon icon(DeviationStatus status) {
        return switch (status) {
            case REPORTED -> MaterialDesignI.INBOX_ARROW_DOWN;
            case RECEIVED -> MaterialDesignI.INBOX;
            case IN_PROGRESS -> MaterialDesignP.PROGRESS_CLOCK;
            case ACTION -> MaterialDesignP.PROGRESS_WRENCH;
            case EFFECT_CHECK -> MaterialDesignC.CLIPBOARD_CHECK_OUTLINE;
            case CLOSED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case REJECTED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }

    private static Tone tone(DeviationStatus status) {
        return switch (status) {
            case REPORTED -> Tone.ACCENT;
            case CLOSED -> Tone.SUCCESS;
            case RECEIVED, IN_PROGRESS, ACTION, EFFECT_CHECK, REJECTED -> Tone.NEUTRAL;
        };
    }
}
