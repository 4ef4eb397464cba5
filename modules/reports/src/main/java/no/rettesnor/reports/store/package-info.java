/// Reports in the store. A frozen one is never changed.
package no.rettesnor.reports.store;
