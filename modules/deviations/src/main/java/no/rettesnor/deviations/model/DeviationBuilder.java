package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/// Collects a [Deviation] field by field. One builder makes one deviation; not for use by several
/// threads.
public final class DeviationBuilder {

    private final String id;
    private final String municipalityId;
    private final DeviationNumber number;
    private DeviationKind kind = DeviationKind.DEVIATION;
    private @Nullable String categoryId;
    private @Nullable String typeId;
    private @Nullable String title;
    private String description = "";
    private @Nullable LocalDate happenedOn;
    private @Nullable LocalTime happenedAt;
    private @Nullable Instant discoveredAt;
    private @Nullable Instant reportedAt;
    private @Nullable Instant receivedAt;
    private @Nullable String unitId;
    private @Nullable String reportingUnitId;
    private @Nullable String kostraFunction;
    private @Nullable String processStep;
    private @Nullable Ref processRef;
    private @Nullable Ref procedureRef;
    private boolean personalData;
    private String immediateAction = "";
    private @Nullable Severity actualSeverity;
    private @Nullable Severity potentialSeverity;
    private @Nullable String recurrenceOf;
    private DeviationStatus status = DeviationStatus.REPORTED;
    private @Nullable Instant closedAt;
    private @Nullable String rejectionReason;
    private @Nullable String reporter;
    private boolean reporterHidden;
    private @Nullable String caseHandler;
    private @Nullable String feedback;
    private @Nullable LocalDate feedbackOn;
    private DisclosureState disclosure = DisclosureState.OPEN;
    private @Nullable String disclosureBasis;
    private @Nullable QualityPhase phase;
    private @Nullable String source;
    private @Nullable String externalKey;

    /// Starts with nothing but who it is; see [#build] for what else must be set.
    public DeviationBuilder(String id, String municipalityId, DeviationNumber number) {
        this.id = id;
        this.municipalityId = municipalityId;
        this.number = number;
    }

    DeviationBuilder(Deviation start) {
        id = start.id();
        municipalityId = start.municipalityId();
        number = start.number();
        kind = start.kind();
        categoryId = start.categoryId();
        typeId = start.typeId();
        title = start.title();
        description = start.description();
        happenedOn = start.happenedOn();
        happenedAt = start.happenedAt();
        discoveredAt = start.discoveredAt();
        reportedAt = start.reportedAt();
        receivedAt = start.receivedAt();
        unitId = start.unitId();
        reportingUnitId = start.reportingUnitId();
        kostraFunction = start.kostraFunction();
        processStep = start.processStep();
        processRef = start.processRef();
        procedureRef = start.procedureRef();
        personalData = start.personalData();
        immediateAction = start.immediateAction();
        actualSeverity = start.actualSeverity();
        potentialSeverity = start.potentialSeverity();
        recurrenceOf = start.recurrenceOf();
        status = start.status();
        closedAt = start.closedAt();
        rejectionReason = start.rejectionReason();
        reporter = start.reporter();
        reporterHidden = start.reporterHidden();
        caseHandler = start.caseHandler();
        feedback = start.feedback();
        feedbackOn = start.feedbackOn();
        disclosure = start.disclosure();
        disclosureBasis = start.disclosureBasis();
        phase = start.phase();
        source = start.source();
        externalKey = start.externalKey();
    }

    public DeviationBuilder kind(DeviationKind value) {
        kind = value;
        return this;
    }

    public DeviationBuilder categoryId(@Nullable String value) {
        categoryId = value;
        return this;
    }

    public DeviationBuilder typeId(@Nullable String value) {
        typeId = value;
        return this;
    }

    public DeviationBuilder title(String value) {
        title = value;
        return this;
    }

    public DeviationBuilder description(String value) {
        description = value;
        return this;
    }

    public DeviationBuilder happenedOn(LocalDate value) {
        happenedOn = value;
        return this;
    }

    public DeviationBuilder happenedAt(@Nullable LocalTime value) {
        happenedAt = value;
        return this;
    }

    public DeviationBuilder discoveredAt(@Nullable Instant value) {
        discoveredAt = value;
        return this;
    }

    public DeviationBuilder reportedAt(Instant value) {
        reportedAt = value;
        return this;
    }

    public DeviationBuilder receivedAt(@Nullable Instant value) {
        receivedAt = value;
        return this;
    }

    public DeviationBuilder unitId(String value) {
        unitId = value;
        return this;
    }

    public DeviationBuilder reportingUnitId(@Nullable String value) {
        reportingUnitId = value;
        return this;
    }

    public DeviationBuilder kostraFunction(@Nullable String value) {
        kostraFunction = value;
        return this;
    }

    public DeviationBuilder processStep(@Nullable String value) {
        processStep = value;
        return this;
    }

    public DeviationBuilder processRef(@Nullable Ref value) {
        processRef = value;
        return this;
    }

    public DeviationBuilder procedureRef(@Nullable Ref value) {
        procedureRef = value;
        return this;
    }

    public DeviationBuilder personalData(boolean value) {
        personalData = value;
        return this;
    }

    public DeviationBuilder immediateAction(String value) {
        immediateAction = value;
        return this;
    }

    public DeviationBuilder actualSeverity(@Nullable Severity value) {
        actualSeverity = value;
        return this;
    }

    public DeviationBuilder potentialSeverity(@Nullable Severity value) {
        potentialSeverity = value;
        return this;
    }

    public DeviationBuilder recurrenceOf(@Nullable String value) {
        recurrenceOf = value;
        return this;
    }

    public DeviationBuilder status(DeviationStatus value) {
        status = value;
        return this;
    }

    public DeviationBuilder ended(@Nullable Instant at, @Nullable String rejection) {
        closedAt = at;
        rejectionReason = rejection;
        return this;
    }

    public DeviationBuilder reporter(@Nullable String value) {
        reporter = value;
        return this;
    }

    public DeviationBuilder reporterHidden(boolean value) {
        reporterHidden = value;
        return this;
    }

    public DeviationBuilder caseHandler(@Nullable String value) {
        caseHandler = value;
        return this;
    }

    public DeviationBuilder feedback(@Nullable String text, @Nullable LocalDate day) {
        feedback = text;
        feedbackOn = day;
        return this;
    }

    public DeviationBuilder disclosure(DisclosureState value) {
        disclosure = value;
        return this;
    }

    public DeviationBuilder disclosureBasis(@Nullable String value) {
        disclosureBasis = value;
        return this;
    }

    public DeviationBuilder phase(@Nullable QualityPhase value) {
        phase = value;
        return this;
    }

    public DeviationBuilder importedFrom(@Nullable String system, @Nullable String key) {
        source = system;
        externalKey = key;
        return this;
    }

    /// The deviation; title, day, time of report and unit must have been set.
    public Deviation build() {
        return new Deviation(
                id,
                municipalityId,
                number,
                kind,
                categoryId,
                typeId,
                Objects.requireNonNull(title, "title"),
                description,
                Objects.requireNonNull(happenedOn, "happenedOn"),
                happenedAt,
                discoveredAt,
                Objects.requireNonNull(reportedAt, "reportedAt"),
                receivedAt,
                Objects.requireNonNull(unitId, "unitId"),
                reportingUnitId,
                kostraFunction,
                processStep,
                processRef,
                procedureRef,
                personalData,
                immediateAction,
                actualSeverity,
                potentialSeverity,
                recurrenceOf,
                status,
                closedAt,
                rejectionReason,
                reporter,
                reporterHidden,
                caseHandler,
                feedback,
                feedbackOn,
                disclosure,
                disclosureBasis,
                phase,
                source,
                externalKey);
    }
}
