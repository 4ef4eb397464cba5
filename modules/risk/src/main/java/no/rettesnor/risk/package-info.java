/// Risk analyses as a feature of the program.
package no.rettesnor.risk;
