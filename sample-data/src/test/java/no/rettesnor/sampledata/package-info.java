/// Tests of the sample municipality.
@NullMarked
package no.rettesnor.sampledata;

import org.jspecify.annotations.NullMarked;
