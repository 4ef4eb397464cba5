/// The files of Eksempelkommunen, ready to be imported.
package no.rettesnor.sampledata;
