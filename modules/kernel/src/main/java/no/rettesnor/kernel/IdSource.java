package no.rettesnor.kernel;

/// Gives out ids for new rows.
///
/// Ids are made where the row is made, with no network, and must never meet another machine's when
/// files are merged.
@FunctionalInterface
public interface IdSource {

    /// A new id, never given out before by this source.
    String next();

    /// Ids that sort by the time they were made, so that new rows land at the end of the index
    /// (UUID version 7, RFC 9562 § 5.7).
    static IdSource timeOrdered() {
        return new TimeOrderedIds();
    }
}
