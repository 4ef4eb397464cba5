package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationBuilder;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.QualityPhase;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/// A row of the deviation table as it is stored: see the conventions for dates, times and enums.
record DeviationRow(
        String id,
        String municipalityId,
        int numberYear,
        int numberSerial,
        String kind,
        @Nullable String categoryId,
        @Nullable String typeId,
        String title,
        String description,
        String happenedOn,
        @Nullable String happenedAt,
        @Nullable String discoveredAt,
        String reportedAt,
        @Nullable String receivedAt,
        String unitId,
        @Nullable String reportingUnitId,
        @Nullable String kostraFunction,
        @Nullable String processStep,
        @Nullable String processRef,
        @Nullable String procedureRef,
        boolean personalData,
        String immediateAction,
        @Nullable Integer actualSeverity,
        @Nullable Integer potentialSeverity,
        @Nullable String recurrenceOf,
        String status,
        @Nullable String closedAt,
        @Nullable String rejectionReason,
        @Nullable String reporter,
        boolean reporterHidden,
        @Nullable String caseHandler,
        @Nullable String feedback,
        @Nullable String feedbackOn,
        String disclosure,
        @Nullable String disclosureBasis,
        @Nullable String phase,
        @Nullable String source,
        @Nullable String externalKey,
        @Nullable String importHash) {

    /// A row that no file has brought, or an update, which leaves the hash as it is.
    static DeviationRow of(Deviation deviation) {
        return imported(deviation, null);
    }

    /// @param importHash what its row in a file looked like
    static DeviationRow imported(Deviation deviation, @Nullable String importHash) {
        return new DeviationRow(
                deviation.id(),
                deviation.municipalityId(),
                deviation.number().year(),
                deviation.number().serial(),
                deviation.kind().name(),
                deviation.categoryId(),
                deviation.typeId(),
                deviation.title(),
                deviation.description(),
                deviation.happenedOn().toString(),
                written(deviation.happenedAt()),
                written(deviation.discoveredAt()),
                deviation.reportedAt().toString(),
                written(deviation.receivedAt()),
                deviation.unitId(),
                deviation.reportingUnitId(),
                deviation.kostraFunction(),
                deviation.processStep(),
                written(deviation.processRef()),
                written(deviation.procedureRef()),
                deviation.personalData(),
                deviation.immediateAction(),
                level(deviation.actualSeverity()),
                level(deviation.potentialSeverity()),
                deviation.recurrenceOf(),
                deviation.status().name(),
                written(deviation.closedAt()),
                deviation.rejectionReason(),
                deviation.reporter(),
                deviation.reporterHidden(),
                deviation.caseHandler(),
                deviation.feedback(),
                written(deviation.feedbackOn()),
                deviation.disclosure().name(),
                deviation.disclosureBasis(),
                deviation.phase() == null ? null : deviation.phase().name(),
                deviation.source(),
                deviation.externalKey(),
                importHash);
    }

    Deviation toDeviation() {
        return new DeviationBuilder(
                        id, municipalityId, new DeviationNumber(numberYear, numberSerial))
                .kind(DeviationKind.valueOf(kind))
                .categoryId(categoryId)
                .typeId(typeId)
                .title(title)
                .description(description)
                .happenedOn(LocalDate.parse(happenedOn))
                .happenedAt(read(happenedAt, LocalTime::parse))
                .discoveredAt(read(discoveredAt, Instant::parse))
                .reportedAt(Instant.parse(reportedAt))
                .receivedAt(read(receivedAt, Instant::parse))
                .unitId(unitId)
                .reportingUnitId(reportingUnitId)
                .kostraFunction(kostraFunction)
                .processStep(processStep)
                .processRef(read(processRef, Ref::parse))
                .procedureRef(read(procedureRef, Ref::parse))
                .personalData(personalData)
                .immediateAction(immediateAction)
                .actualSeverity(severity(actualSeverity))
                .potentialSeverity(severity(potentialSeverity))
                .recurrenceOf(recurrenceOf)
                .status(DeviationStatus.valueOf(status))
                .ended(read(closedAt, Instant::parse), rejectionReason)
                .reporter(reporter)
                .reporterHidden(reporterHidden)
                .caseHandler(caseHandler)
                .feedback(feedback, read(feedbackOn, LocalDate::parse))
                .disclosure(DisclosureState.valueOf(disclosure))
                .disclosureBasis(disclosureBasis)
                .phase(read(phase, QualityPhase::valueOf))
                .importedFrom(source, externalKey)
                .build();
    }

    private static @Nullable Integer level(@Nullable Severity severity) {
        return severity == null ? null : severity.level();
    }

    private static @Nullable Severity severity(@Nullable Integer level) {
        return level == null ? null : Severity.ofLevel(level).orElse(null);
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parser) {
        return Optional.ofNullable(text).map(parser).orElse(null);
    }
}
