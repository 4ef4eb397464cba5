package no.rettesnor.deviations.statistics;

import java.util.List;

/// A dimension made ready for counting: its slots, and which one each row belongs to.
final class Axis {

    private final List<Slot> slots;
    private final RegisterCode code;
    private final int[] slotOf;
    private final int first;

    /// @param slots parents before their children
    /// @param code what a row is put in its slot by
    /// @param slotOf the slot of each code, counted from `first`; -1 for those that have none
    /// @param first the least code
    Axis(List<Slot> slots, RegisterCode code, int[] slotOf, int first) {
        this.slots = List.copyOf(slots);
        this.code = code;
        this.slotOf = slotOf;
        this.first = first;
    }

    Axis(List<Slot> slots, RegisterCode code, int[] slotOf) {
        this(slots, code, slotOf, 0);
    }

    /// The same rows in slots of the same number with other names.
    Axis named(List<Slot> others) {
        return new Axis(others, code, slotOf, first);
    }

    List<Slot> slots() {
        return slots;
    }

    int size() {
        return slots.size();
    }

    /// Finds the slots of these rows.
    ///
    /// @param found takes them
    void find(RegisterColumns columns, int[] rows, int count, int[] found) {
        code.read(columns, rows, count, found);
        for (int i = 0; i < count; i++) {
            found[i] = slotOf[found[i] - first];
        }
    }
}
