/// The register in the store: its tables, and one class that talks to it in the words of the trade,
/// [no.rettesnor.deviations.store.DeviationStore].
package no.rettesnor.deviations.store;
