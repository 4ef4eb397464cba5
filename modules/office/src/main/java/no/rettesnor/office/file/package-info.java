/// Opening a file somebody hands over, whatever it turns out to be.
package no.rettesnor.office.file;
