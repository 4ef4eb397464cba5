package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// What an export tells of a deviation. Who reported it is not in it. Read a million at a time, so
/// there is nothing in it that no export wants.
///
/// @param number what people call it
/// @param happenedOn the day it happened
/// @param kind what sort of report it is
/// @param categoryId the main group; null until somebody has sorted it
/// @param typeId the type beneath the category, when one is chosen
/// @param title one line
/// @param description what happened; empty when the title says it all
/// @param unitId the unit where it happened
/// @param actualSeverity how bad it was; null when not stated
/// @param potentialSeverity how bad it could have been; null when not stated
/// @param status how far the handling has come
/// @param caseHandler who handles it; null while nobody does
/// @param immediateAction what was done at once; empty when nothing
/// @param personalData whether the security of personal data was breached
/// @param reportedAt when it was reported
/// @param closedAt when it was closed or rejected
/// @param source the system it was imported from; null when reported here
public record DeviationExtract(
        DeviationNumber number,
        LocalDate happenedOn,
        DeviationKind kind,
        @Nullable String categoryId,
        @Nullable String typeId,
        String title,
        String description,
        String unitId,
        @Nullable Severity actualSeverity,
        @Nullable Severity potentialSeverity,
        DeviationStatus status,
        @Nullable String caseHandler,
        String immediateAction,
        boolean personalData,
        Instant reportedAt,
        @Nullable Instant closedAt,
        @Nullable String source) {}
