/// Documents out as PDF that is both PDF/A-2a, for the archive, and PDF/UA-1, for people who cannot
/// see it. The same [no.rettesnor.office.report.DocumentSpec] that makes the Word file makes this
/// one.
package no.rettesnor.office.pdf;
