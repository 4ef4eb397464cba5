/// Writes a report to Excel and Word.
package no.rettesnor.reports.export;
