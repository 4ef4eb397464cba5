/// Reports from a script.
package no.rettesnor.reports.commandline;
