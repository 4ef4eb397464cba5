package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A line of the list as it is read.
record LineRow(
        long place,
        String id,
        String municipalityId,
        int numberYear,
        int numberSerial,
        String kind,
        @Nullable String categoryName,
        @Nullable String typeName,
        String title,
        String happenedOn,
        String unitName,
        @Nullable Integer actualSeverity,
        @Nullable Integer potentialSeverity,
        String status,
        @Nullable String caseHandler,
        @Nullable String nextDue,
        boolean personalData) {

    DeviationLine toLine() {
        return new DeviationLine(
                place,
                id,
                municipalityId,
                new DeviationNumber(numberYear, numberSerial),
                DeviationKind.valueOf(kind),
                categoryName,
                typeName,
                title,
                LocalDate.parse(happenedOn),
                unitName,
                severity(actualSeverity),
                severity(potentialSeverity),
                DeviationStatus.valueOf(status),
                caseHandler,
                nextDue == null ? null : LocalDate.parse(nextDue),
                personalData);
    }

    private static @Nullable Severity severity(@Nullable Integer level) {
        return level == null ? null : Severity.ofLevel(level).orElse(null);
    }
}
