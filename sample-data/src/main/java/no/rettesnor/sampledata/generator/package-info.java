/// Makes Eksempelkommunen: the same seed gives the same municipality, on every machine and every
/// day.
package no.rettesnor.sampledata.generator;
