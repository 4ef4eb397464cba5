/// The annual report as a feature of the program.
package no.rettesnor.reports;
