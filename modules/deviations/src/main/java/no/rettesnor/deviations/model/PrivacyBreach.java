package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// What the data protection authority asks about a breach of personal data security (GDPR art. 33).
/// Kept for every breach, also those that are not notified.
///
/// @param deviationId the deviation it belongs to, and the id of its own row
/// @param mainCause why it happened, in a word or two
/// @param periodFrom the first day the data were exposed, when known
/// @param periodUntil the last day, when known
/// @param affected how many people; null while unknown
/// @param dataTypes which kinds of personal data
/// @param relation who the affected are to the municipality: pupils, patients, employees
/// @param dataLocation where the data are now
/// @param consequences what it may mean for the affected
/// @param measures what has been done, and will be
/// @param informed whether and how the affected were told
/// @param contact the data protection officer, or another who answers
/// @param notifiedAt when the authority was notified
/// @param receipt the authority's receipt number
/// @param notNotifiedReason why it was not notified
public record PrivacyBreach(
        String deviationId,
        @Nullable String mainCause,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable Integer affected,
        @Nullable String dataTypes,
        @Nullable String relation,
        @Nullable String dataLocation,
        @Nullable String consequences,
        @Nullable String measures,
        @Nullable String informed,
        @Nullable String contact,
        @Nullable Instant notifiedAt,
        @Nullable String receipt,
        @Nullable String notNotifiedReason) {

    /// A breach of which nothing is written yet.
    public static PrivacyBreach unknown(String deviationId) {
        return new PrivacyBreach(
                deviationId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The same breach, notified then.
    public PrivacyBreach notified(Instant at, @Nullable String newReceipt) {
        return new PrivacyBreach(
                deviationId,
                mainCause,
                periodFrom,
                periodUntil,
                affected,
                dataTypes,
                relation,
                dataLocation,
                consequences,
                measures,
                informed,
                contact,
                at,
                newReceipt,
                null);
    }

    /// The same breach, not to be notified for that reason.
    public PrivacyBreach notNotified(String reason) {
        return new PrivacyBreach(
                deviationId,
                mainCause,
                periodFrom,
                periodUntil,
                affected,
                dataTypes,
                relation,
                dataLocation,
                consequences,
                measures,
                informed,
                contact,
                null,
                null,
                reason);
    }
}
