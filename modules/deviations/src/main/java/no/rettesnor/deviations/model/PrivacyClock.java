package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The statutory clock of a breach of personal data security: so many hours from when it was
/// discovered until the authority must have been notified.
///
/// @param started when it was discovered; when nobody has said, it was known at the latest when
///   reported
/// @param deadline when the authority must have been notified
/// @param answer what was decided; still running while nothing is
/// @param law where the limit stands
public record PrivacyClock(Instant started, Instant deadline, Answer answer, LegalReference law) {

    /// What was decided about notifying.
    public sealed interface Answer {

        /// Nothing yet.
        record Open() implements Answer {}

        /// The authority was notified then.
        record Notified(Instant at) implements Answer {}

        /// It was decided not to, for that reason.
        record NotNotified(String reason) implements Answer {}
    }

    /// The clock of a deviation.
    ///
    /// @param breach what is written about the breach, if anything
    /// @return empty when it is not about personal data, or the law of its day sets no limit
    public static Optional<PrivacyClock> of(Deviation deviation, @Nullable PrivacyBreach breach) {
        return of(deviation, breach, LegalReferences.standard());
    }

    /// The clock of a deviation by these references.
    public static Optional<PrivacyClock> of(
            Deviation deviation, @Nullable PrivacyBreach breach, LegalReferences references) {
        if (!deviation.personalData()) {
            return Optional.empty();
        }
        Instant started =
                deviation.discoveredAt() == null
                        ? deviation.reportedAt()
                        : deviation.discoveredAt();
        return references
                .on(LegalReferences.NOTIFY_BREACH, LocalDate.ofInstant(started, ZoneOffset.UTC))
                .map(
                        law ->
                                new PrivacyClock(
                                        started,
                                        started.plus(Duration.ofHours(law.hours())),
                                        answer(breach),
                                        law));
    }

    private static Answer answer(@Nullable PrivacyBreach breach) {
        if (breach == null) {
            return new Answer.Open();
        }
        if (breach.notifiedAt() != null) {
            return new Answer.Notified(breach.notifiedAt());
        }
        String reason = breach.notNotifiedReason();
        return reason == null || reason.isBlank()
                ? new Answer.Open()
                : new Answer.NotNotified(reason);
    }

    /// Whether somebody still has to notify or decide not to.
    public boolean isRunning() {
        return answer instanceof Answer.Open;
    }

    /// The time left; negative when the deadline has passed. Only of interest while it runs.
    public Duration remaining(Instant now) {
        return Duration.between(now, deadline);
    }

    /// Whether the deadline was, or is being, missed. A reasoned decision not to notify misses
    /// nothing.
    public boolean isLate(Instant now) {
        return switch (answer) {
            case Answer.Open _ -> now.isAfter(deadline);
            case Answer.Notified(Instant at) -> at.isAfter(deadline);
            case Answer.NotNotified _ -> false;
        };
    }
}
