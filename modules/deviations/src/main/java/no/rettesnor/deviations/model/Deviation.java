package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// One report in the register, whatever its kind. Made and changed through [DeviationBuilder].
///
/// @param id the row
/// @param municipalityId the municipality whose register it is in
/// @param number what people call it
/// @param kind what sort of report it is
/// @param categoryId the main group; null until somebody has sorted it
/// @param typeId the type beneath the category, when one is chosen
/// @param title one line
/// @param description what happened; empty when the title says it all
/// @param happenedOn the day it happened
/// @param happenedAt the time of day, when known
/// @param discoveredAt when somebody became aware of it; starts the privacy clock
/// @param reportedAt when it was reported
/// @param receivedAt when the one who handles it took it in
/// @param unitId the unit where it happened
/// @param reportingUnitId the unit that reported it, when another
/// @param kostraFunction the KOSTRA function, such as `253`
/// @param processStep where in the work it happened, in words
/// @param processRef the same as a step of a process map
/// @param procedureRef the procedure that was breached or lacking
/// @param personalData whether the security of personal data was breached
/// @param immediateAction what was done at once; empty when nothing
/// @param actualSeverity how bad it was; null when not stated
/// @param potentialSeverity how bad it could have been; null when not stated
/// @param recurrenceOf the deviation this is a repetition of
/// @param status how far the handling has come
/// @param closedAt when it was closed or rejected
/// @param rejectionReason why it was rejected
/// @param reporter who reported it; null for an anonymous report
/// @param reporterHidden whether the reporter is kept out of lists, exports and statistics
/// @param caseHandler who handles it; null while nobody does
/// @param feedback what the reporter was told
/// @param feedbackOn the day the reporter was told
/// @param disclosure whether others may read it when they ask
/// @param disclosureBasis the legal basis for keeping it from them
/// @param phase where an improvement stands in the quality wheel
/// @param source the system it was imported from; null when reported here
/// @param externalKey its key in that system
public record Deviation(
        String id,
        String municipalityId,
        DeviationNumber number,
        DeviationKind kind,
        @Nullable String categoryId,
        @Nullable String typeId,
        String title,
        String description,
        LocalDate happenedOn,
        @Nullable LocalTime happenedAt,
        @Nullable Instant discoveredAt,
        Instant reportedAt,
        @Nullable Instant receivedAt,
        String unitId,
        @Nullable String reportingUnitId,
        @Nullable String kostraFunction,
        @Nullable String processStep,
        @Nullable Ref processRef,
        @Nullable Ref procedureRef,
        boolean personalData,
        String immediateAction,
        @Nullable Severity actualSeverity,
        @Nullable Severity potentialSeverity,
        @Nullable String recurrenceOf,
        DeviationStatus status,
        @Nullable Instant closedAt,
        @Nullable String rejectionReason,
        @Nullable String reporter,
        boolean reporterHidden,
        @Nullable String caseHandler,
        @Nullable String feedback,
        @Nullable LocalDate feedbackOn,
        DisclosureState disclosure,
        @Nullable String disclosureBasis,
        @Nullable QualityPhase phase,
        @Nullable String source,
        @Nullable String externalKey) {

    /// The entity's name in references and in the registry.
    public static final String ENTITY = "deviation";

    /// Starts a new one from this.
    public DeviationBuilder edit() {
        return new DeviationBuilder(this);
    }

    /// Points at this one.
    public Ref ref() {
        return new Ref(ENTITY, id);
    }

    /// The worse of what happened and what could have; empty when neither is stated.
    public Optional<Severity> worstSeverity() {
        if (actualSeverity == null) {
            return Optional.ofNullable(potentialSeverity);
        }
        return potentialSeverity == null || actualSeverity.compareTo(potentialSeverity) >= 0
                ? Optional.of(actualSeverity)
                : Optional.of(potentialSeverity);
    }

    /// Whether closing it demands a root cause and checked actions.
    public boolean isSevere() {
        return worstSeverity().map(Severity::isSevere).orElse(false);
    }
}
