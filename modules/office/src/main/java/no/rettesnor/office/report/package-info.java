/// Reports out: workbooks, Word documents and slides with native charts, described by small values
/// of our own. POI is only loaded when a report is written.
package no.rettesnor.office.report;
