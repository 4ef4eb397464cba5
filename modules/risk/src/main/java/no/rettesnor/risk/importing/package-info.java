/// Risk registers from files.
package no.rettesnor.risk.importing;
