/// Tests of the window, with invented pages.
@org.jspecify.annotations.NullMarked
package no.rettesnor.app.window;
