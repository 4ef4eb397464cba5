package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.store.Action;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fills a register with deviations of all sorts.
final class RandomRegister {

    private RandomRegister() {}

    /// Enters so many over nine months, in the units of the municipality and in those others.
    static void fill(
            Municipal municipal, List<OrgUnit> others, LocalDate first, Random random, int count) {
        List<OrgUnit> units =
                new ArrayList<>(
                        List.of(
                                municipal.root,
                                municipal.health,
                                municipal.homeCare,
                                municipal.nursing,
                                municipal.ward,
                                municipal.school));
        units.addAll(others);
        List<@Nullable String> types =
                new ArrayList<>(List.of("HSE_FALL", "SERVICE_FALL", "PRIVACY_LOST"));
        types.add(null);
        List<@Nullable Severity> severities = new ArrayList<>(List.of(Severity.values()));
        severities.add(null);
        municipal.store.write(
                Action.of(DeviationTexts.text("step.many", count)),
                session -> {
                    for (int i = 0; i < count; i++) {
                        Deviation reported =
                                municipal.report(
                                        units.get(random.nextInt(units.size())),
                                        random.nextBoolean() ? "Fall" : "Feil",
                                        first.plusDays(random.nextInt(257)),
                                        Severity.MINOR,
                                        DeviationEdit.of(
                                                        DeviationField.ACTUAL_SEVERITY,
                                                        severities.get(random.nextInt(6)))
                                                .and(
                                                        DeviationField.POTENTIAL_SEVERITY,
                                                        severities.get(random.nextInt(6)))
                                                .and(
                                                        DeviationField.KIND,
                                                        List.of(DeviationKind.values())
                                                                .get(random.nextInt(6)))
                                                .and(
                                                        DeviationField.TYPE,
                                                        types.get(random.nextInt(4))));
                        if (random.nextBoolean()) {
                            municipal.deviations.changeStatus(
                                    reported.id(), DeviationStatus.RECEIVED, null);
                        }
                    }
                    return null;
                });
    }
}
