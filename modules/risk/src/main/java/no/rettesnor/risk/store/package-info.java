/// Risk analyses in the store.
package no.rettesnor.risk.store;
