/// Freezing: the content of an adopted report as JSON with its checksum, and what has been
/// corrected in the register since.
package no.rettesnor.reports.freezing;
