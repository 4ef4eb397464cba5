package no.rettesnor.risk.statistics;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.reality.ActionEffect;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.risk.reality.RateRatio;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.store.Store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures in the register what came of the actions of a risk: how often it happened in as long a
/// time before as after. Call in the background.
public final class ActionEffects {

    private final ActionStore actions;
    private final RealityStore realities;
    private final List<OccurrenceSource> sources;

    /// @param sources the registers that there are
    public ActionEffects(Store store, List<OccurrenceSource> sources) {
        this.actions = new ActionStore(store);
        this.realities = new RealityStore(store);
        this.sources = List.copyOf(sources);
    }

    /// What came of an action.
    public record Measured(ImprovementAction action, ActionEffect effect) {}

    /// The actions of a risk that have been carried out, measured; none where nobody has said what
    /// would be the risk come true.
    public List<Measured> of(String riskId) {
        List<ImprovementAction> done =
                actions.of(new Ref(Risk.ENTITY, riskId)).stream()
                        .filter(action -> action.doneOn() != null)
                        .toList();
        List<Measured> measured = new ArrayList<>();
        if (done.isEmpty()) {
            return measured;
        }
        for (Occurrence occurrence : realities.occurrences(riskId)) {
            for (OccurrenceSource source : sources) {
                if (source.key().equals(occurrence.source())) {
                    measure(
                            source.read(),
                            occurrence.filter().orLinkedTo(new Ref(Risk.ENTITY, riskId)),
                            done,
                            measured);
                }
            }
        }
        return measured;
    }

    private static void measure(
            OccurrenceSource.Reading reading,
            OccurrenceFilter filter,
            List<ImprovementAction> done,
            List<Measured> measured) {
        Optional<YearMonth> last = reading.lastMonth();
        if (last.isEmpty() || reading.problem(filter).isPresent()) {
            return;
        }
        LocalDate end = last.get().plusMonths(1).atDay(1);
        for (ImprovementAction action : done) {
            LocalDate day = action.doneOn();
            if (day != null) {
                measured.add(new Measured(action, effect(reading, filter, day, end)));
            }
        }
    }

    private static ActionEffect effect(
            OccurrenceSource.Reading reading,
            OccurrenceFilter filter,
            LocalDate done,
            LocalDate end) {
        Optional<ActionEffect.Periods> found = ActionEffect.periods(done, end);
        if (found.isEmpty()) {
            return new ActionEffect(done, 0, null);
        }
        ActionEffect.Periods periods = found.get();
        Optional<Long> before = reading.count(filter, periods.from(), done);
        Optional<Long> after = reading.count(filter, done.plusDays(1), periods.until());
        boolean whole =
                reading.count(filter, YearMonth.from(periods.from()), YearMonth.from(done)).stream()
                        .allMatch(OccurrenceMonth::whole);
        // Where some began to report in between, more is reported whatever the action did.
        RateRatio ratio =
                whole && before.isPresent() && after.isPresent()
                        ? RateRatio.of(before.get(), after.get())
                        : null;
        return new ActionEffect(done, periods.days(), ratio);
    }
}
