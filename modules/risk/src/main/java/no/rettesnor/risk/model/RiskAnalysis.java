package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// An analysis of what could go wrong somewhere, and what is done about it.
///
/// @param id of its row
/// @param municipalityId whose it is
/// @param unitId the unit it is about, with all beneath it
/// @param title for users
/// @param scope what is looked at, and what is not; may be empty
/// @param method how it was done; may be empty
/// @param criteria which risk is accepted, in words; may be empty
/// @param scaleId the version of the scale it is rated on
/// @param status how far it has come
/// @param leader who answers for it; may be empty
/// @param heldOn the day of the meeting
/// @param reviewOn when it is to be looked at again
/// @param basedOn the analysis it follows up; null when there is none
/// @param createdAt when it was begun
public record RiskAnalysis(
        String id,
        String municipalityId,
        String unitId,
        String title,
        String scope,
        String method,
        String criteria,
        String scaleId,
        AnalysisStatus status,
        String leader,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate reviewOn,
        @Nullable String basedOn,
        Instant createdAt) {

    /// What its rows are called in references.
    public static final String ENTITY = "risk-analysis";

    /// The same with another status.
    public RiskAnalysis with(AnalysisStatus next) {
        return new RiskAnalysis(
                id,
                municipalityId,
                unitId,
                title,
                scope,
                method,
                criteria,
                scaleId,
                next,
                leader,
                heldOn,
                reviewOn,
                basedOn,
                createdAt);
    }

    /// The same on another version of a scale.
    public RiskAnalysis onScale(String next) {
        return new RiskAnalysis(
                id,
                municipalityId,
                unitId,
                title,
                scope,
                method,
                criteria,
                next,
                status,
                leader,
                heldOn,
                reviewOn,
                basedOn,
                createdAt);
    }

    /// Whether its risks may be changed.
    public boolean isOpen() {
        return status == AnalysisStatus.DRAFT;
    }
}
