/// Tests of the kit.
@org.jspecify.annotations.NullMarked
package no.rettesnor.uikit.list;
