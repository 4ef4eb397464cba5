package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationExtract;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A row of the deviation table as exports read it.
record ExtractRow(
        int numberYear,
        int numberSerial,
        LocalDate happenedOn,
        DeviationKind kind,
        @Nullable String categoryId,
        @Nullable String typeId,
        String title,
        String description,
        String unitId,
        @Nullable Integer actualSeverity,
        @Nullable Integer potentialSeverity,
        DeviationStatus status,
        @Nullable String caseHandler,
        String immediateAction,
        boolean personalData,
        Instant reportedAt,
        @Nullable Instant closedAt,
        @Nullable String source) {

    DeviationExtract toExtract() {
        return new DeviationExtract(
                new DeviationNumber(numberYear, numberSerial),
                happenedOn,
                kind,
                categoryId,
                typeId,
                title,
                description,
                unitId,
                severity(actualSeverity),
                severity(potentialSeverity),
                status,
                caseHandler,
                immediateAction,
                personalData,
                reportedAt,
                closedAt,
                source);
    }

    private static @Nullable Severity severity(@Nullable Integer level) {
        return level == null ? null : Severity.ofLevel(level).orElse(null);
    }
}
