/// What all of this module shares: its texts, and the sentences for what goes wrong with files.
package no.rettesnor.office;
