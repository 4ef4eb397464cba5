/// The register from a script.
package no.rettesnor.deviations.commandline;
