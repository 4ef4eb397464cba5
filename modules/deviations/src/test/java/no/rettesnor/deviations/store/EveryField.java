package no.rettesnor.deviations.store;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.QualityPhase;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalTime;

/// A deviation with something in every field that can be edited.
final class EveryField {

    private EveryField() {}

    static Deviation filled(Deviation plain, String unitId, String typeId) {
        return plain.edit()
                .kind(DeviationKind.INJURY)
                .categoryId("PRIVACY")
                .typeId(typeId)
                .title("Minnepinne «tapt» på bussen; æøå 'sitat'")
                .description("Flere linjer\nmed \"tegn\" & <mer>")
                .happenedOn(Municipal.TODAY.minusDays(3))
                .happenedAt(LocalTime.of(13, 5))
                .discoveredAt(Instant.parse("2025-03-13T09:30:00Z"))
                .unitId(unitId)
                .reportingUnitId(unitId)
                .kostraFunction("253")
                .processStep("Rapport ved vaktskifte")
                .processRef(new Ref("process-step", "p1"))
                .procedureRef(new Ref("document", "d1"))
                .personalData(true)
                .immediateAction("Sperret enheten")
                .actualSeverity(Severity.MODERATE)
                .potentialSeverity(Severity.CRITICAL)
                .recurrenceOf("other")
                .reporter("Kari")
                .reporterHidden(true)
                .caseHandler("Ola")
                .disclosure(DisclosureState.PARTLY_REDACTED)
                .disclosureBasis("Offl. § 13")
                .phase(QualityPhase.CHECK)
                .build();
    }

    static DeviationEdit asEdit(Deviation full) {
        DeviationEdit edit = DeviationEdit.none();
        for (DeviationField<?> field : DeviationField.all()) {
            edit = and(edit, field, full);
        }
        return edit;
    }

    private static <T extends @Nullable Object> DeviationEdit and(
            DeviationEdit edit, DeviationField<T> field, Deviation full) {
        return edit.and(field, field.in(full));
    }
}
