/// The start of the program: the window when nothing is asked, an answer when something is.
package no.rettesnor.app;
