/// What can be done with reports, for the window and the command line alike.
package no.rettesnor.reports.desk;
