/// The coverage of kommuneloven § 25-1 a–e: for each unit, what speaks for it and what is missing.
package no.rettesnor.reports.coverage;
