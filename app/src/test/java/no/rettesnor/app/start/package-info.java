/// Opening stores, and going back to older ones, with real files.
@org.jspecify.annotations.NullMarked
package no.rettesnor.app.start;
