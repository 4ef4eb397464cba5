/// The register on its way out: rows for Excel and text files.
package no.rettesnor.deviations.export;
