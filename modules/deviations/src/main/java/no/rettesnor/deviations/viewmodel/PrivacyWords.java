package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.PrivacyClock;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;

import java.time.Duration;
import java.time.Instant;

/// Tells the 72-hour clock in words: how long is left, or what was done about it and whether in
/// time.
public final class PrivacyWords {

    private static final long HOURS_TOLD_AS_DAYS = 48;

    private final Days days;

    public PrivacyWords(Days days) {
        this.days = days;
    }

    /// When the authority must have been notified, and where that stands in the law.
    public Text deadline(PrivacyClock clock) {
        return DeviationTexts.text(
                "detail.privacy.deadline", days.moment(clock.deadline()), clock.law().text());
    }

    /// Where the clock stands.
    public Text state(PrivacyClock clock, Instant now) {
        return switch (clock.answer()) {
            case PrivacyClock.Answer.Open _ -> running(clock.remaining(now));
            case PrivacyClock.Answer.Notified(Instant at) ->
                    clock.isLate(now)
                            ? DeviationTexts.text("detail.privacy.notified_late", days.moment(at))
                            : DeviationTexts.text("detail.privacy.notified", days.moment(at));
            case PrivacyClock.Answer.NotNotified(String reason) ->
                    DeviationTexts.text("detail.privacy.not_notified", reason);
        };
    }

    private static Text running(Duration left) {
        Text length = length(left.abs());
        return left.isNegative()
                ? DeviationTexts.text("detail.privacy.passed", length)
                : DeviationTexts.text("detail.privacy.left", length);
    }

    private static Text length(Duration duration) {
        long hours = duration.toHours();
        if (hours >= HOURS_TOLD_AS_DAYS) {
            return DeviationTexts.text("detail.privacy.days", hours / 24, hours % 24);
        }
        return hours > 0
                ? DeviationTexts.text("detail.privacy.hours", hours)
                : DeviationTexts.text("detail.privacy.minutes", duration.toMinutes());
    }
}
