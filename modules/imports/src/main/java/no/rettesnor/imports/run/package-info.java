/// Reads the file and writes the store: all of it in one unit of work, or nothing.
package no.rettesnor.imports.run;
