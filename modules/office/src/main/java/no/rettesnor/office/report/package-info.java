/// Reports out: workbooks with charts and Word documents, described by small values of our own. POI
/// is only seen in here, and only loaded when a report is written.
package no.rettesnor.office.report;
