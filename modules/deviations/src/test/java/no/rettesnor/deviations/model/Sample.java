package no.rettesnor.deviations.model;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.Ref;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Made-up deviations for tests of rules.
final class Sample {

    static final Instant NOW = Instant.parse("2025-03-15T11:00:00Z");

    private Sample() {}

    static DeviationBuilder deviation() {
        return new DeviationBuilder("d1", "m1", new DeviationNumber(2025, 1))
                .title("Feil dose")
                .unitId("u1")
                .categoryId("SERVICE")
                .happenedOn(LocalDate.of(2025, 3, 10))
                .reportedAt(Instant.parse("2025-03-11T08:00:00Z"));
    }

    static CaseFile file(Deviation deviation, List<Cause> causes, List<ImprovementAction> actions) {
        return new CaseFile(deviation, causes, actions, List.of(), null);
    }

    static ImprovementAction action() {
        return ImprovementAction.planned("a1", new Ref(Deviation.ENTITY, "d1"), "Dobbel kontroll");
    }
}
