package no.rettesnor.store;

/// The statements of one transaction. Valid only inside the work that got it, on that thread.
public interface StoreSession {

    /// The statements of one mapper, each prepared once.
    ///
    /// @param type one of the interfaces that a [StoreFeature] named
    <M> M mapper(Class<M> type);

    /// The same for many rows: inserts, updates and deletes are sent thousands at a time. They have
    /// happened when a [#mapper] is next used, and before the transaction commits; their return
    /// values say nothing.
    <M> M batch(Class<M> type);

    /// Says that many rows are about to be inserted into the table. When they turn out to be more
    /// than there were, its indexes are made anew at the end of the unit of work; until then, look
    /// for its rows by their ids only, for anything else reads all of them.
    ///
    /// @param table an entity table
    void expectMany(String table);
}
