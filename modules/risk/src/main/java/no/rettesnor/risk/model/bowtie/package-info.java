/// Bow-ties: what may bring an event, what may come of it, and what stands in between.
package no.rettesnor.risk.model.bowtie;
