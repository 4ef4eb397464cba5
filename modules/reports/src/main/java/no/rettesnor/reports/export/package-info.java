/// Writes a report to Excel, Word, PowerPoint and PDF, the same numbers in each.
package no.rettesnor.reports.export;
