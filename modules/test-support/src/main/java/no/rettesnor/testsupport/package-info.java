/// What tests share.
@org.jspecify.annotations.NullMarked
package no.rettesnor.testsupport;
