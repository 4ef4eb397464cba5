/// The parts that pages are put together from, and the window's own panes around them.
package no.rettesnor.uikit.page;
