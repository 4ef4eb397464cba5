/// One file, one log: see [no.rettesnor.store.Store] first, then [no.rettesnor.store.UnitOfWork]
/// for how an edit becomes a transaction, and [no.rettesnor.store.Triggers] for how its changes
/// reach the log.
package no.rettesnor.store;
