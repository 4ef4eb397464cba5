package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.store.OccurrenceLinks;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.kernel.BackgroundTask;

import java.util.List;
import java.util.function.Consumer;

/// Ties deviations to what they were an occurrence of.
public final class OccurrenceLinking {

    private final Desk desk;
    private final NamesViewModel names;

    public OccurrenceLinking(Desk desk, NamesViewModel names) {
        this.desk = desk;
        this.names = names;
    }

    /// What there is to choose among, in that order.
    public List<Foreseen> choices() {
        return names.names().foreseen();
    }

    /// Ties them, as one step to undo.
    ///
    /// @param then called on the screen's thread with how many were tied
    public void tie(List<String> deviationIds, Foreseen foreseen, Consumer<BulkOutcome> then) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"),
                                        monitor ->
                                                new OccurrenceLinks(desk.store())
                                                        .tie(deviationIds, foreseen.ref()))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }
}
