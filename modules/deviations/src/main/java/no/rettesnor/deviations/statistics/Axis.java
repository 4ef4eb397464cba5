package no.rettesnor.deviations.statistics;

import java.util.List;

/// A dimension made ready for counting: its slots, and which one each row belongs to.
///
/// @param slots parents before their children
/// @param place finds a row's slot
record Axis(List<Slot> slots, Place place) {

    /// Finds a row's slot, or -1 when it has none.
    interface Place {
        int of(RegisterColumns columns, int row);
    }

    Axis {
        slots = List.copyOf(slots);
    }

    int size() {
        return slots.size();
    }
}
