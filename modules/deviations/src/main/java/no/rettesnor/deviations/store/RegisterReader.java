package no.rettesnor.deviations.store;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;
import no.rettesnor.store.Subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Hands the register to statistics, row by row.
public final class RegisterReader {

    private static final long AT_ONCE = 300;
    private static final long ALONE = 20_000;

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

    /// The whole register at one moment.
    ///
    /// @param parts what took the rows, each a stretch of the file that goes on where the one
    ///   before ended
    /// @param dues the open deadlines
    public record Whole<C>(List<C> parts, List<OpenDue> dues) {}

    /// Reads every row, on as many threads as pay.
    ///
    /// @param taker makes what takes a stretch of rows, in the order of the file
    public <C extends Consumer<RegisterRow>> Whole<C> readAll(Supplier<C> taker) {
        long last = store.read(session -> session.mapper(RegisterMapper.class).lastPlace());
        long each = Math.max(ALONE, last / Runtime.getRuntime().availableProcessors() + 1);
        List<Function<StoreSession, Part<C>>> parts = new ArrayList<>();
        for (long after = 0; after + each < last; after += each) {
            parts.add(part(after, after + each, taker));
        }
        parts.add(lastPart(parts.size() * each, taker));
        List<Part<C>> read = store.readTogether(parts);
        return new Whole<>(read.stream().map(Part::rows).toList(), read.getLast().dues());
    }

    private record Part<C>(C rows, List<OpenDue> dues) {}

    private static <C extends Consumer<RegisterRow>> Function<StoreSession, Part<C>> part(
            long after, long until, Supplier<C> taker) {
        return session -> {
            C rows = taker.get();
            read(session.mapper(RegisterMapper.class), after, until, rows);
            return new Part<>(rows, List.of());
        };
    }

    /// Rows may have come since the others were planned.
    private static <C extends Consumer<RegisterRow>> Function<StoreSession, Part<C>> lastPart(
            long after, Supplier<C> taker) {
        return session -> {
            RegisterMapper mapper = session.mapper(RegisterMapper.class);
            C rows = taker.get();
            read(mapper, after, mapper.lastPlace(), rows);
            return new Part<>(rows, mapper.openDues());
        };
    }

    private static void read(
            RegisterMapper mapper, long after, long until, Consumer<RegisterRow> rows) {
        RegisterLines lines = new RegisterLines();
        for (long at = after; at < until; at += AT_ONCE) {
            for (byte[] some : mapper.between(at, Math.min(until, at + AT_ONCE))) {
                lines.read(some, rows);
            }
        }
    }

    /// The rows with these ids that there are.
    public List<RegisterRow> read(Collection<String> ids) {
        List<RegisterRow> rows = new ArrayList<>();
        List<byte[]> lines =
                store.read(session -> session.mapper(RegisterMapper.class).some(Json.array(ids)));
        RegisterLines reader = new RegisterLines();
        lines.forEach(some -> reader.read(some, rows::add));
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
