/// Taking a register out of another system's file: what the columns and the values may be called.
package no.rettesnor.deviations.importing;
