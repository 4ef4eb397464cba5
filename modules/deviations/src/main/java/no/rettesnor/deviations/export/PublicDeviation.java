package no.rettesnor.deviations.export;

import java.util.List;

/// A deviation as anybody may read it. It holds nothing but what may leave, so that no file made of
/// it can hold more.
///
/// @param number what people call it
/// @param exemptBasis the legal basis where all of it is kept back; empty where it is not
/// @param title its title without what was taken out; empty where all of it is kept back
/// @param fields facts and texts, in reading order; none where all of it is kept back
record PublicDeviation(String number, String exemptBasis, String title, List<Field> fields) {

    /// @param key which field, the same for all deviations
    /// @param label what users call it
    /// @param words what it says
    record Field(String key, String label, String words) {}

    PublicDeviation {
        fields = List.copyOf(fields);
    }

    boolean isExempt() {
        return !exemptBasis.isEmpty();
    }
}
