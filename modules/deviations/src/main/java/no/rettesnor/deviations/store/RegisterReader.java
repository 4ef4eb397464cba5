package no.rettesnor.deviations.store;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.kernel.Handover;
import no.rettesnor.store.Store;
import no.rettesnor.store.Subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Hands the register to statistics, row by row.
public final class RegisterReader {

    private static final long AT_ONCE = 1_000;

    private final Store store;

    public RegisterReader(Store store) {
        this.store = store;
    }

    /// Hears of changes.
    public interface Listener {

        /// These deviations were entered, changed or deleted.
        void changed(Collection<String> ids);

        /// So many were changed that nobody names them.
        void changedMany();

        /// Actions were changed.
        void actionsChanged();
    }

    /// Every row, in the order of the file, and the open deadlines, all of one moment. While the
    /// next rows are read another thread hands over the ones before, always one after the other.
    public List<OpenDue> readAll(Consumer<RegisterRow> consumer) {
        return store.read(
                session -> {
                    RegisterMapper mapper = session.mapper(RegisterMapper.class);
                    RegisterLines lines = new RegisterLines();
                    long last = mapper.lastPlace();
                    try (Handover<String> read =
                            new Handover<>(some -> lines.read(some, consumer))) {
                        for (long after = 0; after < last; after += AT_ONCE) {
                            read.hand(mapper.between(after, after + AT_ONCE));
                        }
                    }
                    return mapper.openDues();
                });
    }

    /// The rows with these ids that there are.
    public List<RegisterRow> read(Collection<String> ids) {
        List<RegisterRow> rows = new ArrayList<>();
        String lines =
                store.read(session -> session.mapper(RegisterMapper.class).some(Json.array(ids)));
        new RegisterLines().read(lines, rows::add);
        return rows;
    }

    /// The places of the deviations that a filter lets through, for what the columns do not hold.
    public long[] places(DeviationFilter filter) {
        return store.read(
                session -> {
                    DeviationListMapper mapper = session.mapper(DeviationListMapper.class);
                    ListQuery query =
                            new FilterQueries(mapper, LocalDate.now(store.clock()))
                                    .unordered(filter);
                    return mapper.places(query).stream().mapToLong(Long::longValue).toArray();
                });
    }

    /// The open deadlines.
    public List<OpenDue> openDues() {
        return store.read(session -> session.mapper(RegisterMapper.class).openDues());
    }

    /// Tells the listener of every committed change, on the thread that wrote.
    public Subscription subscribe(Listener listener) {
        return store.changes()
                .subscribe(
                        DeviationTables.COUNTED,
                        changes -> {
                            if (changes.tables().contains(ActionTables.TABLE)) {
                                listener.actionsChanged();
                            }
                            if (changes.tables().contains(DeviationTables.DEVIATION)) {
                                if (changes.many()) {
                                    listener.changedMany();
                                } else {
                                    listener.changed(
                                            changes.rowsByTable()
                                                    .getOrDefault(
                                                            DeviationTables.DEVIATION, Set.of()));
                                }
                            }
                        });
    }
}
