package no.rettesnor.store;

/// The statements of one transaction. Valid only inside the work that got it, on that thread.
public interface StoreSession {

    /// The statements of one mapper, each prepared once.
    ///
    /// @param type one of the interfaces that a [StoreFeature] named
    <M> M mapper(Class<M> type);

    /// The same for many rows: inserts, updates and deletes are sent a thousand at a time. They
    /// have happened when a [#mapper] is next used, and before the transaction commits; their
    /// return values say nothing.
    <M> M batch(Class<M> type);
}
