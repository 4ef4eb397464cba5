/// Risk analyses from the command line.
package no.rettesnor.risk.commandline;
