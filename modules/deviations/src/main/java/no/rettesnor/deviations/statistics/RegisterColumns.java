package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.store.OpenDue;
import no.rettesnor.deviations.store.RegisterRow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The register as columns: one array for each thing that is counted by, some thirty bytes a row.
/// Filled by one thread, then handed out and not changed any more.
final class RegisterColumns implements Consumer<RegisterRow> {

    static final int NONE = -1;
    static final int NO_DUE = Integer.MAX_VALUE;
    static final int KIND = 0;
    static final int STATUS = 3;
    static final int ACTUAL = 6;
    static final int POTENTIAL = 9;
    private static final int PRIVACY = 12;
    private static final long DAY = 86_400;
    private static final String BETWEEN = String.valueOf(RegisterRow.BETWEEN);

    final Codes units;
    final Codes categories;
    final Codes types;
    final Codes sources;
    private final Map<String, int[]> keys = new HashMap<>();
    private final ZoneId zone;

    int size;
    int[] place;
    short[] unit;
    byte[] category;
    short[] type;
    short[] source;
    short[] codes;
    int[] day;
    int[] handling;
    int[] due;

    /// Nothing yet.
    RegisterColumns(ZoneId zone) {
        this.zone = zone;
        units = new Codes();
        categories = new Codes();
        types = new Codes();
        sources = new Codes();
        place = new int[1024];
        unit = new short[1024];
        category = new byte[1024];
        type = new short[1024];
        source = new short[1024];
        codes = new short[1024];
        day = new int[1024];
        handling = new int[1024];
        due = new int[1024];
    }

    /// A copy to change.
    RegisterColumns(RegisterColumns other) {
        zone = other.zone;
        units = new Codes(other.units);
        categories = new Codes(other.categories);
        types = new Codes(other.types);
        sources = new Codes(other.sources);
        size = other.size;
        place = other.place.clone();
        unit = other.unit.clone();
        category = other.category.clone();
        type = other.type.clone();
        source = other.source.clone();
        codes = other.codes.clone();
        day = other.day.clone();
        handling = other.handling.clone();
        due = other.due.clone();
    }

    /// Enters a row, or what it has become. New rows come in the order of the file.
    @Override
    public void accept(RegisterRow row) {
        boolean last = size == 0 || place[size - 1] < row.place();
        int at = last ? NONE : find(row.place());
        if (at < 0) {
            if (!last) {
                throw new IllegalStateException("A row came before those that are here");
            }
            at = size++;
            grow();
            place[at] = Math.toIntExact(row.place());
            due[at] = NO_DUE;
        }
        int[] key = keys.computeIfAbsent(row.key(), this::codesOf);
        unit[at] = (short) key[0];
        category[at] = (byte) key[1];
        type[at] = (short) key[2];
        source[at] = (short) key[3];
        codes[at] = (short) row.codes();
        day[at] = row.day();
        handling[at] = handling(row.reported(), row.closed());
    }

    /// Enters rows that come after those that are here.
    void append(RegisterColumns more) {
        int first = size;
        size += more.size;
        grow();
        System.arraycopy(more.place, 0, place, first, more.size);
        System.arraycopy(more.codes, 0, codes, first, more.size);
        System.arraycopy(more.day, 0, day, first, more.size);
        System.arraycopy(more.handling, 0, handling, first, more.size);
        System.arraycopy(more.due, 0, due, first, more.size);
        int[] unitHere = units.all(more.units);
        int[] categoryHere = categories.all(more.categories);
        int[] typeHere = types.all(more.types);
        int[] sourceHere = sources.all(more.sources);
        for (int i = 0; i < more.size; i++) {
            unit[first + i] = (short) unitHere[more.unit[i]];
            category[first + i] = (byte) categoryHere[more.category[i]];
            type[first + i] = (short) typeHere[more.type[i]];
            source[first + i] = (short) sourceHere[more.source[i]];
        }
    }

    void putDues(List<OpenDue> dues) {
        Arrays.fill(due, 0, size, NO_DUE);
        for (OpenDue open : dues) {
            int at = find(open.place());
            if (at >= 0) {
                due[at] = open.day();
            }
        }
    }

    int find(long wanted) {
        return Arrays.binarySearch(place, 0, size, Math.toIntExact(wanted));
    }

    /// Unit, category, type and source; all but the last without what stands between.
    private int[] codesOf(String key) {
        String[] parts = key.split(BETWEEN, 4);
        return new int[] {
            units.of(parts[0]), categories.of(parts[1]), types.of(parts[2]), sources.of(parts[3])
        };
    }

    /// Calendar days from the day it was reported to the day it was closed, by the municipality's
    /// clock.
    private int handling(long reported, @Nullable Long closed) {
        return closed == null ? NONE : Math.max(0, (int) (localDay(closed) - localDay(reported)));
    }

    private long localDay(long second) {
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.floorDiv(second + offset, DAY);
    }

    private void grow() {
        if (size > place.length) {
            int larger = size + (size >> 1);
            place = Arrays.copyOf(place, larger);
            unit = Arrays.copyOf(unit, larger);
            category = Arrays.copyOf(category, larger);
            type = Arrays.copyOf(type, larger);
            source = Arrays.copyOf(source, larger);
            codes = Arrays.copyOf(codes, larger);
            day = Arrays.copyOf(day, larger);
            handling = Arrays.copyOf(handling, larger);
            due = Arrays.copyOf(due, larger);
        }
    }

    boolean privacy(int at) {
        return (codes[at] >> PRIVACY & 1) == 1;
    }
}
