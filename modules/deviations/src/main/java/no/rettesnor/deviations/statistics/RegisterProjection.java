package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.store.RegisterReader;
import no.rettesnor.deviations.store.RegisterRow;
import no.rettesnor.store.Store;
import no.rettesnor.store.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps the register in memory for counting. Read when first asked for, which takes a second or
/// two for a million rows: ask in the background. After that a change costs no more than the rows
/// it touched, unless it deleted some or touched very many; then all is read again.
public final class RegisterProjection implements AutoCloseable {

    private final Store store;
    private final RegisterReader reader;
    private final Subscription subscription;
    private final Pending pending = new Pending();
    private @Nullable RegisterColumns columns;

    /// Starts listening; reads nothing yet.
    public RegisterProjection(Store store) {
        this.store = store;
        this.reader = new RegisterReader(store);
        this.subscription = reader.subscribe(pending);
    }

    /// What has changed since the columns were made. Told on writing threads, emptied on reading
    /// ones.
    private static final class Pending implements RegisterReader.Listener {

        private final Set<String> ids = new HashSet<>();
        private boolean many;
        private boolean actions;

        @Override
        public synchronized void changed(Collection<String> changed) {
            ids.addAll(changed);
        }

        @Override
        public synchronized void changedMany() {
            many = true;
        }

        @Override
        public synchronized void actionsChanged() {
            actions = true;
        }

        synchronized Taken take() {
            Taken taken = new Taken(Set.copyOf(ids), many, actions);
            ids.clear();
            many = false;
            actions = false;
            return taken;
        }
    }

    private record Taken(Set<String> ids, boolean many, boolean actions) {
        boolean isNothing() {
            return ids.isEmpty() && !many && !actions;
        }
    }

    /// The register as it is now.
    synchronized RegisterColumns current() {
        Taken taken = pending.take();
        RegisterColumns now = columns;
        if (now == null || taken.many()) {
            now = readAll();
        } else if (!taken.isNothing()) {
            now = patched(now, taken);
        }
        columns = now;
        return now;
    }

    /// Whether it counts that store.
    public boolean isOf(Store other) {
        return store == other;
    }

    /// Reads the register if that has not been done, so that the first figure comes at once.
    public void warmUp() {
        current();
    }

    /// The places of what a filter lets through, from the store.
    long[] places(DeviationFilter filter) {
        return reader.places(filter);
    }

    private RegisterColumns readAll() {
        ZoneId zone = store.clock().getZone();
        RegisterReader.Whole<RegisterColumns> read =
                reader.readAll(() -> new RegisterColumns(zone));
        RegisterColumns whole = read.parts().getFirst();
        read.parts().stream().skip(1).forEach(whole::append);
        whole.putDues(read.dues());
        return whole;
    }

    private RegisterColumns patched(RegisterColumns old, Taken taken) {
        List<RegisterRow> rows = reader.read(taken.ids());
        if (rows.size() < taken.ids().size()) {
            return readAll();
        }
        RegisterColumns copy = new RegisterColumns(old);
        rows.forEach(copy);
        copy.putDues(reader.openDues());
        return copy;
    }

    /// Stops listening.
    @Override
    public void close() {
        subscription.close();
    }
}
