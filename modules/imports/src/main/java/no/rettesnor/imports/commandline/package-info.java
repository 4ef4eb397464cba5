/// Importing from a script, the same for every kind of row.
package no.rettesnor.imports.commandline;
