/// Tests of the generator.
@NullMarked
package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.NullMarked;
