package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.BulkOutcome.Refusal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Does something with many deviations as one step, and collects those it cannot be done with.
final class BulkChange {

    private final Store store;

    BulkChange(Store store) {
        this.store = store;
    }

    /// The step's words, given what it is done with: “3 avvik” or one number.
    interface Words {
        Text of(Text what);
    }

    /// Makes the new value of one.
    interface Edit {
        Deviation apply(StoreSession session, Deviation each);
    }

    /// Does it with one; throws [RefusedException] when it cannot be done, having changed nothing.
    interface Work {
        void apply(StoreSession session, Deviation each);
    }

    BulkOutcome run(Collection<String> ids, Words words, Work work) {
        List<Refusal> refused = new ArrayList<>();
        Text what =
                ids.size() == 1
                        ? number(ids.iterator().next())
                        : DeviationTexts.text("step.many", ids.size());
        int changed =
                ids.isEmpty()
                        ? 0
                        : store.write(
                                Action.of(words.of(what)),
                                session -> {
                                    int done = 0;
                                    for (DeviationRow row :
                                            session.mapper(DeviationMapper.class)
                                                    .byIds(Json.array(ids))) {
                                        Deviation each = row.toDeviation();
                                        try {
                                            work.apply(session, each);
                                            done++;
                                        } catch (RefusedException no) {
                                            refused.add(new Refusal(each.number(), no.problems()));
                                        }
                                    }
                                    return done;
                                });
        return new BulkOutcome(changed, refused);
    }

    private Text number(String id) {
        return store.read(
                session -> {
                    DeviationRow row = session.mapper(DeviationMapper.class).byId(id);
                    return row == null
                            ? DeviationTexts.text("step.many", 1)
                            : Text.verbatim(row.toDeviation().number().toString());
                });
    }
}
