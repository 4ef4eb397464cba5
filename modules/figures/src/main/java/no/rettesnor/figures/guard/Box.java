package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The rows that a number counts, as what each field lets through: a set of the field's smallest
/// pieces. A row is counted when every field lets it through.
///
/// @param fields one set for each field, in the order of their names; never changed
record Box(List<BitSet> fields) {

    Box {
        fields = List.copyOf(fields);
    }

    /// Whether everything in the other is in this one.
    boolean holds(Box other) {
        for (int field = 0; field < fields.size(); field++) {
            if (!holds(fields.get(field), other.fields.get(field))) {
                return false;
            }
        }
        return true;
    }

    /// Whether no row can be in both.
    boolean isApartFrom(Box other) {
        for (int field = 0; field < fields.size(); field++) {
            if (!fields.get(field).intersects(other.fields.get(field))) {
                return true;
            }
        }
        return false;
    }

    /// Whether no row can be in it.
    boolean isEmpty() {
        return fields.stream().anyMatch(BitSet::isEmpty);
    }

    /// The same with another set in one field.
    Box with(int field, BitSet passing) {
        List<BitSet> changed = new ArrayList<>(fields);
        changed.set(field, passing);
        return new Box(changed);
    }

    static boolean holds(BitSet whole, BitSet part) {
        BitSet left = (BitSet) part.clone();
        left.andNot(whole);
        return left.isEmpty();
    }
}
